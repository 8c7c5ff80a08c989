/** The visitor's unfinished games. */
import { Hono } from "hono";
import { countWaiting } from "../../../protocol/countWaiting.ts";
import type { AppEnv } from "../../env.ts";
import { certainVisitor } from "../../identity/visitorOf.ts";
import { ownGames } from "../shared/ownGames.ts";

export const ownGamesJson = new Hono<AppEnv>();

ownGamesJson.get("/games/mine.json", async (c) => {
	const { games, more } = await ownGames(c, await certainVisitor(c));
	const waiting = countWaiting(games);
	return c.json({ now: Date.now(), games, more, waiting });
});
