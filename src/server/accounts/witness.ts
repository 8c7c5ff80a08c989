/**
 * What D1 said of a session, in a signed cookie, for when D1 can't be asked:
 * nobody's game waits for it. It holds for the one token, and for a day.
 */
import type { Context } from "hono";
import {
	deleteCookie,
	getCookie,
	getSignedCookie,
	setSignedCookie,
} from "hono/cookie";
import type { PlayerId } from "../../match/match.ts";
import { prefixOf, sealedFor, secretOf } from "../cookies.ts";
import type { AppEnv } from "../env.ts";
import type { Guest } from "../guest.ts";

type AppContext = Context<AppEnv>;

const COOKIE = "witness";

/** The hash of the token, when it was written (epoch ms), the id, the name. */
const VALUE = /^([0-9a-f]{64}) (\d{1,15}) ([0-9a-f-]{36}) ([\w-]+)$/;

/** Of the same with its signature after it. */
const BEGINNING = /^([0-9a-f]{64}) (\d{1,15}) /;

const HELD_MS = 24 * 60 * 60_000;
/** Younger than this it need not be written anew. */
const FRESH_MS = 60 * 60_000;

/** Keeps what D1 has just said. */
export async function keepWitness(
	c: AppContext,
	{ player, name }: Guest,
	tokenHash: string,
): Promise<void> {
	const now = Date.now();
	const kept = BEGINNING.exec(getCookie(c, COOKIE, prefixOf(c)) ?? "");
	if (kept?.[1] === tokenHash && now - Number(kept[2]) < FRESH_MS) return;
	const value = `${tokenHash} ${now} ${player} ${name}`;
	const options = sealedFor(c, HELD_MS / 1000);
	await setSignedCookie(c, COOKIE, value, secretOf(c), options);
}

/** Who a token's owner was when D1 was asked last; null if nobody can say. */
export async function witnessed(
	c: AppContext,
	tokenHash: string,
): Promise<Guest | null> {
	const secret = secretOf(c);
	const value = await getSignedCookie(c, secret, COOKIE, prefixOf(c));
	const found = VALUE.exec(value || "");
	if (found === null) return null;
	const [, hash, writtenAt, player, name] = found;
	const isOld = Date.now() - Number(writtenAt) >= HELD_MS;
	return hash !== tokenHash || isOld
		? null
		: { player: player as PlayerId, name };
}

export function forgetWitness(c: AppContext): void {
	if (getCookie(c, COOKIE, prefixOf(c)) === undefined) return;
	deleteCookie(c, COOKIE, sealedFor(c, 0));
}
