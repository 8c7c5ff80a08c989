/** A game's page, and what its viewer may see as data. */

import { type Context, Hono } from "hono";
import type { PlayerId } from "../../../match/match.ts";
import {
	type PackedView,
	unpackView,
	withNames,
} from "../../../protocol/packedView.ts";
import type { AppEnv } from "../../env.ts";
import { resolveGameId } from "../../games/resolveGameId.ts";
import { retryCall } from "../../http/retryCall.ts";
import {
	certainVisitor,
	ensureVisitor,
	visitorOf,
} from "../../identity/visitor.ts";
import { GamePage, NotWatchablePage, renderPage } from "../../pages/pages.ts";
import type { ViewAnswer } from "../../room/api.ts";
import { RoomFault } from "../../room/RoomFault.ts";
import { chromeOf } from "../shared/chromeOf.ts";
import { showReplay } from "./replay.tsx";

export const gameRoutes = new Hono<AppEnv>();

gameRoutes.get("/game/:id", async (c) => {
	const gameId = c.req.param("id");
	const known = await visitorOf(c);
	const answer = await viewOf(c, gameId, known?.player ?? null);
	if (answer.type === "unknown_game") return c.notFound();
	if (answer.type === "not_watchable") {
		const chrome = chromeOf(c, await ensureVisitor(c));
		const { canJoin } = answer;
		const page = (
			<NotWatchablePage chrome={chrome} gameId={gameId} canJoin={canJoin} />
		);
		return c.html(renderPage(page), 403);
	}
	// A room of a later version may answer what has no page here.
	if (answer.type !== "view") throw new RoomFault("newer");
	const stored = JSON.parse(answer.json) as PackedView;
	// Whoever only looks at how it was need be nobody yet.
	const reader = stored.type === "over" ? known : await ensureVisitor(c);
	const chrome = chromeOf(c, reader);
	const packed = withNames(stored, chrome.words.account.deletedPlayer);
	const view = unpackView(packed);
	if (view.type === "over") {
		const forgotten = stored.seats.filter((seat) => seat?.[0] === "").length;
		return await showReplay(c, chrome, { view, forgotten });
	}
	const { origin } = new URL(c.req.url);
	const page = <GamePage {...{ chrome, gameId, view, packed, origin }} />;
	return c.html(renderPage(page));
});

gameRoutes.get("/game/:id/view.json", async (c) => {
	const visitor = await certainVisitor(c);
	const answer = await viewOf(c, c.req.param("id"), visitor?.player ?? null);
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

async function viewOf(
	c: Context<AppEnv>,
	text: string,
	player: PlayerId | null,
): Promise<ViewAnswer> {
	const gameId = await resolveGameId(c, text);
	if (gameId === null) return { type: "unknown_game" };
	return await retryCall(() => c.env.GAME_ROOMS.getByName(gameId).view(player));
}
