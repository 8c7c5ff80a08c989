/** The leaderboard. */
import { Hono } from "hono";
import { leaderboardOf } from "../../db/leaderboard.ts";
import type { AppEnv } from "../../env.ts";
import { revalidated } from "../../http/headers.ts";
import { databaseFor } from "../../http/requestDatabase.ts";
import { nameKeyOf } from "../../identity/nameKey.ts";
import { visitorOf } from "../../identity/visitorOf.ts";
import { LeaderboardPage, renderPage } from "../../pages/pages.ts";
import { FAMILIES, parseFamily } from "../../rating/families.ts";
import { pageContextOf } from "../shared/pageContextOf.ts";

export const leaderboardRoutes = new Hono<AppEnv>();

/** The maximum length of a name. */
const MAX_NAME = 40;

leaderboardRoutes.get("/leaderboard", revalidated, async (c) => {
	const viewer = await visitorOf(c);
	const context = pageContextOf(c, viewer);
	const family = parseFamily(c.req.query("family")) ?? FAMILIES[0];
	const after = nameKeyOf((c.req.query("after") ?? "").slice(0, MAX_NAME));
	const isTop = after === "";
	const ofBots = c.req.query("bots") !== undefined;
	const leaderboard = await leaderboardOf(await databaseFor(c), family, {
		after: isTop ? null : after,
		...{ viewer, ofBots },
	});
	const shown = { context, family, ofBots, leaderboard, isTop };
	const page = <LeaderboardPage {...shown} />;
	return c.html(renderPage(page));
});
