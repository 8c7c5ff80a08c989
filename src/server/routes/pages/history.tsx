/** The site's finished games, and the reader's own. */
import { Hono } from "hono";
import { listedGames } from "../../db/pastGames.ts";
import type { AppEnv } from "../../env.ts";
import { parseGameFilter } from "../../forms/gameFilter.ts";
import { revalidated } from "../../http/headers.ts";
import { databaseFor } from "../../http/requestDatabase.ts";
import { visitorOf } from "../../identity/visitorOf.ts";
import { HistoryPage, renderPage } from "../../pages/pages.ts";
import { pageContextOf } from "../shared/pageContextOf.ts";

export const historyRoutes = new Hono<AppEnv>();

historyRoutes.get("/history", revalidated, async (c) => {
	const viewer = await visitorOf(c);
	const context = pageContextOf(c, viewer);
	// These are everyone's games, so there is no filter for won games.
	const filter = { ...parseGameFilter(c.req.query()), outcome: null };
	const d1 = await databaseFor(c);
	const page = await listedGames(d1, viewer?.player ?? null, filter);
	const now = Date.now();
	return c.html(
		renderPage(<HistoryPage {...{ context, filter, page, now }} />),
	);
});
