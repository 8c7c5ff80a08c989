/**
 * What D1 said of a session, in a signed cookie, for when D1 can't be asked:
 * nobody's game waits for it. It holds for the one token, and for a day.
 */
import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import type { PlayerId } from "../../match/match.ts";
import type { AppEnv } from "../env.ts";
import { cookiePrefix } from "../http/cookies.ts";
import { clearCookie, getSigned, setSigned } from "../http/signedCookies.ts";
import type { Guest } from "./guest.ts";

type AppContext = Context<AppEnv>;

const COOKIE = { name: "witness", purpose: "witness" } as const;

/** The hash of the token, the id, the name. */
const VALUE = /^([0-9a-f]{64}) ([0-9a-f-]{36}) ([\w-]+)$/;

const HELD_S = 24 * 60 * 60;
/** With so much left it need not be written anew. */
const FRESH_S = 23 * 60 * 60;

/** Keeps what D1 has just said. */
export async function cacheSession(
	c: AppContext,
	{ player, name }: Guest,
	tokenHash: string,
): Promise<void> {
	const value = `${tokenHash} ${player} ${name}`;
	const kept = await getSigned(c, COOKIE);
	const leftS = (kept?.expiresAtS ?? 0) - Date.now() / 1000;
	if (kept?.value === value && leftS > FRESH_S) return;
	await setSigned(c, COOKIE, value, HELD_S);
}

/** Who a token's owner was when D1 was asked last; null if nobody can say. */
export async function cachedSession(
	c: AppContext,
	tokenHash: string,
): Promise<Guest | null> {
	const kept = await getSigned(c, COOKIE);
	const found = VALUE.exec(kept?.value ?? "");
	if (found === null) return null;
	const [, hash, player, name] = found;
	return hash === tokenHash ? { player: player as PlayerId, name } : null;
}

export function clearCachedSession(c: AppContext): void {
	if (getCookie(c, COOKIE.name, cookiePrefix(c)) === undefined) return;
	clearCookie(c, COOKIE.name);
}
