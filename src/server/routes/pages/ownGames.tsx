/** A visitor's own games: current and finished ones. */
import { type Context, Hono } from "hono";
import type { OwnPastGame } from "../../db/pastGame.ts";
import { ownPastGames, type PageOf } from "../../db/pastGames.ts";
import type { AppEnv } from "../../env.ts";
import {
	ALL_GAMES,
	type GameFilter,
	parseGameFilter,
} from "../../forms/gameFilter.ts";
import { databaseFor } from "../../http/requestDatabase.ts";
import type { Guest } from "../../identity/guest.ts";
import { certainVisitor, ensureReader } from "../../identity/visitorOf.ts";
import { OwnGamesPage, renderPage } from "../../pages/pages.ts";
import { ownGames } from "../shared/ownGames.ts";
import { pageContextOf } from "../shared/pageContextOf.ts";

export const ownGameRoutes = new Hono<AppEnv>();

ownGameRoutes.get("/games", async (c) => {
	const visitor = await certainVisitor(c);
	const { before } = parseGameFilter(c.req.query());
	const filter = { ...ALL_GAMES, before };
	const [{ games, more }, past] = await Promise.all([
		ownGames(c, visitor),
		pastGamesOf(c, visitor, filter),
	]);
	c.set("ownGames", games);
	// The page's form needs a cookie that distinguishes its readers.
	const context = pageContextOf(c, await ensureReader(c));
	const now = Date.now();
	const page = (
		<OwnGamesPage {...{ context, games, more, past, filter, now }} />
	);
	return c.html(renderPage(page));
});

async function pastGamesOf(
	c: Context<AppEnv>,
	visitor: Guest | null,
	filter: GameFilter,
): Promise<PageOf<OwnPastGame>> {
	if (visitor === null) return { games: [], hasMore: false };
	return ownPastGames(await databaseFor(c), visitor.player, filter);
}
