/** The games that can be joined or watched. */
import { Hono } from "hono";
import type { AppEnv } from "../../env.ts";
import { parseRegion } from "../../http/region.ts";
import { ensureReader } from "../../identity/visitorOf.ts";
import { GameListPage, renderPage } from "../../pages/pages.ts";
import { gameLists, regionOf } from "../shared/gameLists.ts";
import { pageContextOf } from "../shared/pageContextOf.ts";

export const gameListRoutes = new Hono<AppEnv>();

gameListRoutes.get("/lobby", async (c) => {
	const region = parseRegion(c.req.query("region")) ?? regionOf(c);
	const lists = await gameLists(c, region);
	// The page's socket needs a cookie that distinguishes its readers.
	const context = pageContextOf(c, await ensureReader(c));
	const now = Date.now();
	const page = <GameListPage {...{ context, region, lists, now }} />;
	return c.html(renderPage(page));
});
