/** What a viewer may see of a game. */
import { Hono } from "hono";
import type { AppEnv } from "../../env.ts";
import { revalidated } from "../../http/headers.ts";
import { certainVisitor } from "../../identity/visitorOf.ts";
import { RoomFault } from "../../room/RoomFault.ts";
import { gameView } from "../shared/gameView.ts";

export const gameViewJson = new Hono<AppEnv>();

gameViewJson.get("/game/:id/view.json", revalidated, async (c) => {
	const visitor = await certainVisitor(c);
	const player = visitor?.player ?? null;
	const answer = await gameView(c, c.req.param("id"), player);
	switch (answer.type) {
		case "view":
			return c.body(answer.json, 200, { "Content-Type": "application/json" });
		case "not_watchable":
			return c.json({ error: "not_watchable" }, 403);
		case "unknown_game":
			return c.json({ error: "not_found" }, 404);
		default:
			throw new RoomFault("newer");
	}
});
