/** The form that plays on from a turn of a finished game, against bots. */
import { type Context, Hono } from "hono";
import { playedOnSettings, playOnFrom } from "../../../match/opening.ts";
import { parseLog } from "../../../protocol/gameLog.ts";
import type { AppEnv } from "../../env.ts";
import { readForm } from "../../forms/form.ts";
import { type PlayOnValues, parsePlayOn } from "../../forms/playOnForm.ts";
import type { GameId } from "../../games/gameId.ts";
import { resolveGameId } from "../../games/resolveGameId.ts";
import type { Visitor } from "../../identity/visitor.ts";
import {
	NotWatchablePage,
	PlayOnRefusedPage,
	type PlayOnRefusedReason,
	renderPage,
} from "../../pages/pages.ts";
import type { LogAnswer } from "../../room/api.ts";
import { RoomFault } from "../../room/RoomFault.ts";
import { finishedLog } from "../shared/finishedGame.ts";
import { type NewGame, openGame } from "../shared/openGame.ts";
import { pageContextOf } from "../shared/pageContextOf.ts";
import { showError, wantsJson } from "../shared/showError.tsx";

export const playOnRoutes = new Hono<AppEnv>();

type Source = { readonly id: GameId; readonly values: PlayOnValues };

playOnRoutes.post("/game/:id/play-on", async (c) => {
	const id = await resolveGameId(c, c.req.param("id"));
	if (id === null) return c.notFound();
	const form = await readForm(c);
	const values = parsePlayOn(form);
	if (values === null)
		return showError(c, "bad_request", { status: 400, isUnread: true });
	return await openGame(c, form, (visitor) =>
		gameFrom(c, { id, values }, visitor),
	);
});

/** The game to open, or why there is none. Who may not see a replay can't play on from it either. */
async function gameFrom(
	c: Context<AppEnv>,
	{ id, values }: Source,
	visitor: Visitor,
): Promise<NewGame | Response> {
	const answer = await finishedLog(c, id, visitor.player);
	switch (answer.type) {
		case "unknown_game":
			return c.notFound();
		case "not_watchable":
			return showNotWatchable(c, id);
		case "not_over":
			return refuse(c, id, "not_over");
		case "log":
			return gameIn(c, { id, values }, answer);
		default:
			throw new RoomFault("newer");
	}
}

function gameIn(
	c: Context<AppEnv>,
	{ id, values }: Source,
	{ json, isPublic }: Extract<LogAnswer, { type: "log" }>,
): NewGame | Response | Promise<Response> {
	const { turn, seat, strength } = values;
	const log = parseLog(json);
	if (typeof log === "string") throw new RoomFault("unreadable");
	const playedOn = playOnFrom(log, values);
	if (typeof playedOn === "string") return refuse(c, id, playedOn);
	const settings = {
		...playedOnSettings(log, { game: id, turn }, strength),
		// It shows the turns before, too.
		isWatchable: isPublic,
	};
	return { settings, playedOn, seat: seat as NonNullable<NewGame["seat"]> };
}

function showNotWatchable(
	c: Context<AppEnv>,
	gameId: GameId,
): Response | Promise<Response> {
	if (wantsJson(c)) return c.json({ error: "not_watchable" }, 403);
	const context = pageContextOf(c, null);
	const page = <NotWatchablePage {...{ context, gameId }} canJoin={false} />;
	return c.html(renderPage(page), 403);
}

function refuse(
	c: Context<AppEnv>,
	gameId: GameId,
	reason: PlayOnRefusedReason,
): Response | Promise<Response> {
	if (wantsJson(c)) return c.json({ error: reason }, 409);
	const context = pageContextOf(c, null);
	const page = <PlayOnRefusedPage {...{ context, gameId, reason }} />;
	return c.html(renderPage(page), 409);
}
