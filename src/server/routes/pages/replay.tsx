/** A finished game: its page, and the log by which it is watched and proved. */

import { type Context, Hono } from "hono";
import type { OverView } from "../../../match/view.ts";
import type { Seat } from "../../../rules/position.ts";
import { profilesIn } from "../../db/pastGames.ts";
import type { AppEnv } from "../../env.ts";
import { resolveGameId } from "../../games/resolveGameId.ts";
import { logSparingly } from "../../http/log.ts";
import { databaseFor } from "../../http/requestDatabase.ts";
import { retryCall } from "../../http/retryCall.ts";
import { certainVisitor, visitorOf } from "../../identity/visitor.ts";
import { type Chrome, ReplayPage, renderPage } from "../../pages/pages.ts";
import { RoomFault } from "../../room/RoomFault.ts";

export const replayRoutes = new Hono<AppEnv>();

/** A log changes only if somebody deletes their account: it may be kept for ever, by anybody if everybody may see the game. */
const FOR_EVER = "max-age=31536000, immutable";

replayRoutes.get("/game/:id/log.json", async (c) => {
	const gameId = await resolveGameId(c, c.req.param("id"));
	if (gameId === null) return refuse(c, "not_found", 404);
	const player = (await certainVisitor(c))?.player ?? null;
	const answer = await retryCall(() =>
		c.env.GAME_ROOMS.getByName(gameId).log(player),
	);
	switch (answer.type) {
		case "log":
			return c.body(answer.json, 200, {
				"Content-Type": "application/json",
				"Cache-Control": `${answer.isPublic ? "public" : "private"}, ${FOR_EVER}`,
				// Whoever uses the same browser next need not be one of the players.
				...(answer.isPublic ? {} : { Vary: "Cookie" }),
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

/** What is refused now may be had later. */
function refuse(c: Context<AppEnv>, error: string, status: 403 | 404 | 409) {
	return c.json({ error }, status, { "Cache-Control": "no-store" });
}

/** The page of a game that is over, of which the reader has this view. */
export async function showReplay(
	c: Context<AppEnv>,
	chrome: Chrome,
	shown: { readonly view: OverView; readonly forgotten: number },
): Promise<Response> {
	const gameId = c.req.param("id") ?? "";
	const player = (await visitorOf(c))?.player ?? null;
	const [lands, profiles] = await Promise.all([
		retryCall(() => c.env.GAME_ROOMS.getByName(gameId).lands(player)),
		profilesOf(c, gameId),
	]);
	const page = (
		<ReplayPage {...{ chrome, gameId, lands, profiles, ...shown }} />
	);
	return c.html(renderPage(page));
}

/** Whose names lead to profiles: none, if the database can't say so. */
async function profilesOf(
	c: Context<AppEnv>,
	gameId: string,
): Promise<ReadonlyMap<Seat, string>> {
	try {
		return await profilesIn(await databaseFor(c), gameId);
	} catch (error) {
		logSparingly("error", "the database did not say who has a profile", error);
		return new Map();
	}
}
