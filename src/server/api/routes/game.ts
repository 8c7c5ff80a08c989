/** One game, to be read. */
import { type Context, Hono } from "hono";
import { game, gameLog, gamePicture } from "../../../api/game.ts";
import { gameTurns } from "../../../api/turn.ts";
import type { PlayerId } from "../../../match/match.ts";
import { type PackedView, unpackView } from "../../../protocol/packedView.ts";
import { type Archive, unpackLog } from "../../../rules/archive.ts";
import type { TurnRecord } from "../../../rules/replay.ts";
import type { AppEnv } from "../../env.ts";
import { resolveGameId } from "../../games/resolveGameId.ts";
import { keptPicture } from "../../http/keptPictures.ts";
import { retryCall } from "../../http/retryCall.ts";
import { RoomFault } from "../../room/RoomFault.ts";
import { showGamePicture } from "../../routes/pictures/gameMap.ts";
import { finishedLog } from "../../routes/shared/finishedGame.ts";
import { gameView } from "../../routes/shared/gameView.ts";
import { readerOf } from "../caller.ts";
import { gameAnswer } from "../gameAnswer.ts";
import { Refused } from "../Refused.ts";
import { roomIn } from "../roomIn.ts";
import { serve } from "../serve.ts";
import { turnsAfter } from "../turnsAfter.ts";

export const gameRoutes = new Hono<AppEnv>();

/** @throws Refused `not_found` or `not_watchable`. */
async function viewOf(c: Context<AppEnv>, id: string, reader: PlayerId | null) {
	const answer = await gameView(c, id, reader);
	switch (answer.type) {
		case "view":
			return unpackView(JSON.parse(answer.json) as PackedView);
		case "unknown_game":
			throw new Refused("not_found");
		case "not_watchable":
			throw new Refused("not_watchable");
		default:
			throw new RoomFault("newer");
	}
}

serve(gameRoutes, game, async (c, { params, caller }) => {
	const reader = readerOf(caller)?.player ?? null;
	const view = await viewOf(c, params.id, reader);
	return gameAnswer(params.id, view, Date.now());
});

serve(gameRoutes, gameTurns, async (c, { params: { id }, query, caller }) => {
	const reader = readerOf(caller)?.player ?? null;
	const view = await viewOf(c, id, reader);
	if (view.type === "lobby") return { turns: [], next: null };
	const records = await (view.type === "over"
		? finishedTurns(c, id, reader)
		: turnsSoFar(c, id, reader));
	const from = query.after === undefined ? 0 : query.after + 1;
	const { turns, next } = turnsAfter({ id, view, records, from });
	// The schema is written for what is parsed, which may be changed.
	return { turns: structuredClone(turns) as never, next };
});

/** @throws Refused `not_found` or `not_watchable`. */
async function turnsSoFar(
	c: Context<AppEnv>,
	text: string,
	reader: PlayerId | null,
): Promise<readonly TurnRecord[]> {
	const { room } = await roomIn(c, { id: text });
	const answer = await retryCall(() => room().turns(reader));
	if (answer.type === "turns") return answer.records;
	throw new Refused(
		answer.type === "unknown_game" ? "not_found" : "not_watchable",
	);
}

async function finishedTurns(
	c: Context<AppEnv>,
	text: string,
	reader: PlayerId | null,
): Promise<readonly TurnRecord[]> {
	const json = await logOf(c, text, reader);
	return unpackLog(JSON.parse(json) as Archive).turns;
}

serve(gameRoutes, gameLog, async (c, { params, caller }) => {
	const reader = readerOf(caller)?.player ?? null;
	const json = await logOf(c, params.id, reader);
	return c.body(json, 200, { "Content-Type": "application/json" });
});

/** @throws Refused `not_found`, `not_watchable` or `not_over`. */
async function logOf(
	c: Context<AppEnv>,
	text: string,
	reader: PlayerId | null,
): Promise<string> {
	const id = await resolveGameId(c, text);
	if (id === null) throw new Refused("not_found");
	const answer = await finishedLog(c, id, reader);
	switch (answer.type) {
		case "log":
			return answer.json;
		case "unknown_game":
			throw new Refused("not_found");
		case "not_over":
		case "not_watchable":
			throw new Refused(answer.type);
		default:
			throw new RoomFault("newer");
	}
}

serve(gameRoutes, gamePicture, async (c, { params }) => {
	const kept = await keptPicture(c);
	if (kept !== null) return kept;
	const view = await viewOf(c, params.id, null);
	if (!view.settings.isWatchable) throw new Refused("not_watchable");
	return showGamePicture(c, view);
});
