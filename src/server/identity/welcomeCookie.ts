/**
 * A short-lived cookie for a player who has just registered: the next page
 * welcomes them and says how many games they brought along.
 */
import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { AppEnv } from "../env.ts";
import { cookieOptions, cookiePrefix } from "../http/cookies.ts";

const COOKIE = "welcome";

/** Longer than a game, as whoever registers in one reads the welcome after it. */
const KEPT_S = 24 * 60 * 60;

export function setWelcome(c: Context<AppEnv>, games: number): void {
	setCookie(c, COOKIE, String(games), cookieOptions(c, KEPT_S));
}

/** How many games they brought along; null if there is no one to welcome. */
export function takeWelcome(c: Context<AppEnv>): number | null {
	const kept = getCookie(c, COOKIE, cookiePrefix(c));
	// A game fills the window, so the welcome waits for the next page.
	if (kept === undefined || c.req.path.startsWith("/game/")) return null;
	deleteCookie(c, COOKIE, cookieOptions(c, 0));
	return /^\d{1,6}$/.test(kept) ? Number(kept) : null;
}
