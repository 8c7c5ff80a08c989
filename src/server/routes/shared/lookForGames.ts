/**
 * Looks for the reader's own games before a page is written, as every page says how many of
 * them wait. Nobody waits long for it: a page that could not find out says nothing.
 */
import type { Context, MiddlewareHandler } from "hono";
import { countWaiting } from "../../../protocol/countWaiting.ts";
import type { AppEnv } from "../../env.ts";
import { logSparingly } from "../../http/log.ts";
import { isOfflineCopy } from "../../http/offlineCopy.ts";
import { withTimeout } from "../../http/withTimeout.ts";
import { visitorOf } from "../../identity/visitorOf.ts";
import { latestOwnGames } from "./ownGames.ts";

/** All rooms are asked at the same time; a page is not to be much later for it. */
const LIMIT_MS = 600;

/** The list of one's own games looks by itself, for more of them. */
const OWN_LIST = "/games";

export const lookForGames: MiddlewareHandler<AppEnv> = async (c, next) => {
	if (isPage(c.req.raw) && !isOfflineCopy(c))
		c.set("ownGames", await gamesInTime(c));
	await next();
};

/** Addresses of other things have a dot, such as `.json`. */
function isPage({ method, url, headers }: Request): boolean {
	const { pathname } = new URL(url);
	const isOther = /\.[a-z]+$|^\/(?:healthz|oembed)$|^\/embed\//.test(pathname);
	return (
		method === "GET" &&
		!isOther &&
		pathname !== OWN_LIST &&
		!headers.has("Upgrade")
	);
}

async function gamesInTime(c: Context<AppEnv>) {
	try {
		const games = latestOwnGames(c, await visitorOf(c));
		return await withTimeout(games, LIMIT_MS);
	} catch (error) {
		logSparingly("warn", "a page does not know its reader's games", error);
		return [];
	}
}

/** How many games wait for the reader besides the one that a page shows. */
export function waitingBeside(c: Context<AppEnv>, page: string): number {
	const games = c.get("ownGames") ?? [];
	return countWaiting(games.filter(({ id }) => page !== `/game/${id}`));
}
