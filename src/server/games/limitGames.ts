/**
 * Whether somebody may open a game: each is a room, rows, and a line that others
 * read. How fast is counted by each of Cloudflare's places; how many there are
 * is known to the database, which is asked after that. If it does not answer in
 * time the game is opened all the same: no game waits for it.
 */
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Context } from "hono";
import {
	countOpening,
	type OpeningCounts,
	type Source,
} from "../db/openings.ts";
import type { AppEnv } from "../env.ts";
import { secretOf } from "../http/cookies.ts";
import { LimitExceeded, rateLimitExceeded } from "../http/LimitExceeded.ts";
import { isNetworkOverLimit, networkOf } from "../http/network.ts";
import { databaseFor } from "../http/requestDatabase.ts";
import { withTimeout } from "../http/withTimeout.ts";
import type { Visitor } from "../identity/visitor.ts";

/** Games that may be opened in a day: a class of thirty that begins ten an hour, for five hours. */
const DAILY = { address: 1500, block: 6000 } as const;

/** Games of one person that may wait for players, and that may be under way. */
const OWN = { open: 5, all: 200 } as const;

/** Public games from one address that may wait, of the sixty that a list shows; and all that may be under way. */
const HERE = { open: 40, all: 500 } as const;

/** Nobody waits for longer than this to hear from the database. */
const PATIENCE_MS = 1000;

const DAY_MS = 24 * 60 * 60 * 1000;

/** A lobby that everybody has left is gone after so long: then it is worth trying again. */
const RETRY_S = 180;

/** A rematch is not one game more that waits. */
export type OpeningKind = "new" | "rematch";

/** Counts a game that is to be opened; throws if it is one too many. */
export async function limitGames(
	c: Context<AppEnv>,
	visitor: Visitor,
	kind: OpeningKind = "new",
): Promise<void> {
	const { ROOM_LIMIT, ROOM_BLOCK_LIMIT } = c.env;
	const limits = { address: ROOM_LIMIT, block: ROOM_BLOCK_LIMIT };
	if (await isNetworkOverLimit(c, "room", limits)) throw rateLimitExceeded();
	const now = Date.now();
	const opened = await countInTime(c, visitor, now);
	const excess = opened && exceededLimit(opened, kind, now);
	if (excess !== null) throw excess;
}

/** From where a game is opened, as the hash by which its room and the database know it. */
export function openerOf(c: Context<AppEnv>): { readonly opener?: string } {
	const network = networkOf(c);
	return network === null ? {} : { opener: hashOf(c, network.address) };
}

function exceededLimit(
	{ isTooManyToday, own, here }: OpeningCounts,
	kind: OpeningKind,
	now: number,
): LimitExceeded | null {
	if (isTooManyToday)
		return new LimitExceeded(
			"too_many_today",
			Math.ceil((DAY_MS - (now % DAY_MS)) / 1000),
		);
	if (own.all >= OWN.all) return new LimitExceeded("too_many_games", RETRY_S);
	if (here.all >= HERE.all) return new LimitExceeded("too_many_here", RETRY_S);
	if (kind === "rematch") return null;
	if (own.open >= OWN.open) return new LimitExceeded("too_many_open", RETRY_S);
	return here.open >= HERE.open
		? new LimitExceeded("too_many_here", RETRY_S)
		: null;
}

/** Null if the database does not say. */
async function countInTime(
	c: Context<AppEnv>,
	{ player }: Visitor,
	now: number,
): Promise<OpeningCounts | null> {
	const day = Math.floor(now / DAY_MS);
	const opening = { player, sources: sourcesOf(c), day };
	try {
		return await withTimeout(
			countOpening(await databaseFor(c), opening),
			PATIENCE_MS,
		);
	} catch (error) {
		console.error("the database did not say how many games there are", error);
		return null;
	}
}

function sourcesOf(c: Context<AppEnv>): Source[] {
	const network = networkOf(c);
	if (network === null) return [];
	const { address, block } = network;
	return [
		{ network: hashOf(c, address), mostRooms: DAILY.address },
		...(block === null
			? []
			: [{ network: hashOf(c, block), mostRooms: DAILY.block }]),
	];
}

function hashOf(c: Context<AppEnv>, network: string): string {
	const key = utf8ToBytes(secretOf(c));
	const mac = hmac(sha256, key, utf8ToBytes(`network ${network}`));
	return bytesToHex(mac.subarray(0, 16));
}
