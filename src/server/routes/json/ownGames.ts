/** The visitor's unfinished games. */
import { Hono } from "hono";
import type { AppEnv } from "../../env.ts";
import { certainVisitor } from "../../identity/visitorOf.ts";
import { ownGames } from "../shared/ownGames.ts";

export const ownGamesJson = new Hono<AppEnv>();

ownGamesJson.get("/games/mine.json", async (c) => {
	const { games, more } = await ownGames(c, await certainVisitor(c));
	return c.json({ now: Date.now(), games, more });
});
