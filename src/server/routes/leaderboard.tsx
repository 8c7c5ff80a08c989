/** Who plays best. */
import { Hono } from "hono";
import { nameKeyOf } from "../accounts/nameKey.ts";
import { leaderboardOf } from "../db/leaderboard.ts";
import { databaseFor } from "../db/replica.ts";
import type { AppEnv } from "../env.ts";
import { LeaderboardPage, renderPage } from "../pages/pages.ts";
import { chromeOf } from "../preferences.ts";
import { FAMILIES, parseFamily } from "../rating/families.ts";
import { sessionOf } from "../session.ts";

export const leaderboardRoutes = new Hono<AppEnv>();

/** Longer ones are nobody's. */
const MAX_NAME = 40;

leaderboardRoutes.get("/leaderboard", async (c) => {
	const viewer = await sessionOf(c);
	const chrome = chromeOf(c, viewer);
	const family = parseFamily(c.req.query("family")) ?? FAMILIES[0];
	const after = nameKeyOf((c.req.query("after") ?? "").slice(0, MAX_NAME));
	const isTop = after === "";
	const leaderboard = await leaderboardOf(await databaseFor(c), family, {
		after: isTop ? null : after,
		viewer,
	});
	const page = <LeaderboardPage {...{ chrome, family, leaderboard, isTop }} />;
	return c.html(renderPage(page));
});
