/**
 * Caches in a signed cookie what D1 said about a session, so that no game waits
 * while D1 is away. It is valid for one token and for a day. The cookie is
 * called `witness` because browsers have it under that name.
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

/** The hash of the token, the id, the name, and whether it is a bot's account. */
const VALUE = /^([0-9a-f]{64}) ([0-9a-f-]{36}) ([\w-]+)( bot)?$/;

const VALID_S = 24 * 60 * 60;
/** A cookie that is valid for longer than this is not renewed. */
const FRESH_S = 23 * 60 * 60;

/** Caches what D1 has just said about a session. */
export async function cacheSession(
	c: AppContext,
	{ player, name, isBotAccount }: Guest,
	tokenHash: string,
): Promise<void> {
	const value = `${tokenHash} ${player} ${name}${isBotAccount ? " bot" : ""}`;
	const kept = await getSigned(c, COOKIE);
	const leftS = (kept?.expiresAtS ?? 0) - Date.now() / 1000;
	if (kept?.value === value && leftS > FRESH_S) return;
	await setSigned(c, COOKIE, value, VALID_S);
}

/** The owner of a token according to D1's last answer; null if the browser has none. */
export async function cachedSession(
	c: AppContext,
	tokenHash: string,
): Promise<Guest | null> {
	const kept = await getSigned(c, COOKIE);
	const found = VALUE.exec(kept?.value ?? "");
	if (found === null) return null;
	const [, hash, player, name, bot] = found;
	if (hash !== tokenHash) return null;
	return {
		...{ player: player as PlayerId, name },
		...(bot !== undefined && { isBotAccount: true }),
	};
}

export function clearCachedSession(c: AppContext): void {
	if (getCookie(c, COOKIE.name, cookiePrefix(c)) === undefined) return;
	clearCookie(c, COOKIE.name);
}
