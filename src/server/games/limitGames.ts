/**
 * Limits how many games a visitor may open: each is a room, rows, and a line in
 * a list that others read. Each Cloudflare location limits the rate; then the
 * database limits the number. If the database does not answer in time, the game
 * is opened anyway: no game waits for it.
 */
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Context } from "hono";
import {
	countCreation,
	type OpeningCounts,
	type Source,
} from "../db/gameCreations.ts";
import { partIn } from "../db/listings.ts";
import type { AppEnv } from "../env.ts";
import { secretOf } from "../http/cookies.ts";
import { LimitExceeded, rateLimitExceeded } from "../http/LimitExceeded.ts";
import { isNetworkOverLimit, networkOf } from "../http/network.ts";
import { databaseFor } from "../http/requestDatabase.ts";
import { withTimeout } from "../http/withTimeout.ts";
import type { Visitor } from "../identity/visitor.ts";
import type { GameId } from "./gameId.ts";
import { OF_BOTS } from "./isBusyBot.ts";

/**
 * Games that may be opened in a day: enough for a class of thirty that begins
 * ten an hour, for five hours.
 */
export const DAILY = { address: 1500, block: 6000 } as const;

/** Games of one person that may wait for players, and all that may be unfinished. */
export const OWN = { open: 5, all: 200 } as const;

/** Public games from one address that may wait (a list shows sixty), and all that may be unfinished. */
export const HERE = { open: 40, all: 500 } as const;

/** The longest that the database's answer is awaited. */
const PATIENCE_MS = 1000;

const DAY_MS = 24 * 60 * 60 * 1000;

/** An abandoned lobby is closed after this time, so that it is worth trying again. */
export const RETRY_S = 180;

/** A rematch does not add to the number of waiting games. */
export type OpeningKind = "new" | "rematch";

/** A game that may have been opened before, by whoever asks for it again as the answer was lost. */
export type AskedAgain = {
	readonly game: GameId;
	/** Whether it is the same one even once it is over. */
	readonly mayBeOver: boolean;
};

/** Counts a game about to be opened; throws if it is one too many, unless it is no new one. */
export async function limitGames(
	c: Context<AppEnv>,
	visitor: Visitor,
	kind: OpeningKind = "new",
	again: AskedAgain | null = null,
): Promise<void> {
	const { ROOM_LIMIT, ROOM_BLOCK_LIMIT } = c.env;
	const limits = { address: ROOM_LIMIT, block: ROOM_BLOCK_LIMIT };
	if (await isNetworkOverLimit(c, "room", limits)) throw rateLimitExceeded();
	const now = Date.now();
	const opened = await countInTime(c, visitor, now);
	const own = visitor.isBotAccount ? OF_BOTS : OWN;
	const excess = opened && exceededLimit(opened, { kind, own }, now);
	if (excess === null) return;
	if (again === null || !(await isOpened(c, visitor, again))) throw excess;
}

async function isOpened(
	c: Context<AppEnv>,
	{ player }: Visitor,
	{ game, mayBeOver }: AskedAgain,
): Promise<boolean> {
	const part = await partIn(await databaseFor(c), player, game);
	return part === "playing" || (mayBeOver && part === "over");
}

/** The hash of the address that opens a game, by which its room and the database know it. */
export function openerOf(c: Context<AppEnv>): { readonly opener?: string } {
	const network = networkOf(c);
	return network === null ? {} : { opener: hashOf(c, network.address) };
}

function exceededLimit(
	{ isTooManyToday, own, here }: OpeningCounts,
	most: {
		readonly kind: OpeningKind;
		readonly own: typeof OWN | typeof OF_BOTS;
	},
	now: number,
): LimitExceeded | null {
	if (isTooManyToday)
		return new LimitExceeded(
			"too_many_today",
			Math.ceil((DAY_MS - (now % DAY_MS)) / 1000),
		);
	if (own.all >= most.own.all)
		return new LimitExceeded("too_many_games", RETRY_S);
	if (here.all >= HERE.all) return new LimitExceeded("too_many_here", RETRY_S);
	if (most.kind === "rematch") return null;
	if (own.open >= most.own.open)
		return new LimitExceeded("too_many_open", RETRY_S);
	return here.open >= HERE.open
		? new LimitExceeded("too_many_here", RETRY_S)
		: null;
}

/** Null if the database does not answer. */
async function countInTime(
	c: Context<AppEnv>,
	{ player }: Visitor,
	now: number,
): Promise<OpeningCounts | null> {
	const day = Math.floor(now / DAY_MS);
	const opening = { player, sources: sourcesOf(c), day };
	try {
		return await withTimeout(
			countCreation(await databaseFor(c), opening),
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
