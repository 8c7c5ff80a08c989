/** A finished game's log, by which it is replayed and proved (docs/protocol.md). */
import { type Context, Hono } from "hono";
import type { AppEnv } from "../../env.ts";
import { resolveGameId } from "../../games/resolveGameId.ts";
import { certainVisitor } from "../../identity/visitorOf.ts";
import { RoomFault } from "../../room/RoomFault.ts";
import { finishedLog } from "../shared/finishedGame.ts";

export const gameLogJson = new Hono<AppEnv>();

/**
 * A log changes only if one of its players deletes their account; then its address changes
 * too (pages/game/ReplayPage.tsx).
 */
const FOR_EVER = "max-age=31536000, immutable";

gameLogJson.get("/game/:id/log.json", async (c) => {
	const gameId = await resolveGameId(c, c.req.param("id"));
	if (gameId === null) return refuse(c, "not_found", 404);
	const player = (await certainVisitor(c))?.player ?? null;
	const forgotten = Number(c.req.query("forgotten") ?? 0);
	const answer = await finishedLog(c, gameId, player, forgotten);
	switch (answer.type) {
		case "log":
			return c.body(answer.json, 200, {
				"Content-Type": "application/json",
				"Cache-Control": `${answer.isPublic ? "public" : "private"}, ${FOR_EVER}`,
				// The next user of this browser may not be one of the players. A public log is for any
				// site's script, such as that of a frame without an origin of its own.
				...(answer.isPublic
					? { "Access-Control-Allow-Origin": "*" }
					: { Vary: "Cookie" }),
			});
		case "not_over":
			return refuse(c, "not_over", 409);
		case "not_watchable":
			return refuse(c, "not_watchable", 403);
		case "unknown_game":
			return refuse(c, "not_found", 404);
		default:
			throw new RoomFault("newer");
	}
});

/** A request refused now may succeed later. */
function refuse(c: Context<AppEnv>, error: string, status: 403 | 404 | 409) {
	return c.json({ error }, status, { "Cache-Control": "no-store" });
}
