/** A room's answers to requests that only read its game. */

import { viewerOn } from "../../exchange/greeting.ts";
import { canTakeOver } from "../../match/absence.ts";
import { gameLogOf } from "../../match/gameLogOf.ts";
import { type Over, type PlayerId, seatOf } from "../../match/match.ts";
import { mayView, viewFor } from "../../match/view.ts";
import { packView } from "../../protocol/packedView.ts";
import { packLog } from "../../rules/archive.ts";
import type { LandRow } from "../../rules/landHistory.ts";
import type { TurnRecord } from "../../rules/replay.ts";
import type { LogAnswer, TurnsAnswer, ViewAnswer } from "./api.ts";
import { RoomFault } from "./RoomFault.ts";
import type { StoredGame } from "./storage/game.ts";
import { loadLandsBefore, loadOrigins } from "./storage/origin.ts";
import { countTurns, landsOf, turnsFrom } from "./storage/turns.ts";

/** The game as a player or spectator may see it. */
export function viewAnswer(
	game: StoredGame | null,
	player: PlayerId | null,
): ViewAnswer {
	if (game === null) return { type: "unknown_game" };
	const { match } = game;
	if (!mayView(match, player))
		return { type: "not_watchable", canJoin: canTakeOver(match) };
	const seat = player && seatOf(match, player);
	const view = viewFor(match, viewerOn(seat));
	return { type: "view", json: JSON.stringify(packView(view)) };
}

/** A finished game's log. Throws a `RoomFault` if part of it can't be read. */
export function logAnswer(
	game: StoredGame | null,
	player: PlayerId | null,
	sql: SqlStorage,
): LogAnswer {
	if (game === null) return { type: "unknown_game" };
	const { match } = game;
	if (!mayView(match, player)) return { type: "not_watchable" };
	if (match.type !== "over") return { type: "not_over" };
	return logAnswerOf({ ...game, match }, sql);
}

/** The log of a game that is over, whoever asks. Throws a `RoomFault` if part of it can't be read. */
export function logAnswerOf(
	{ id, match }: StoredGame & { readonly match: Over },
	sql: SqlStorage,
): Extract<LogAnswer, { type: "log" }> {
	const before = loadOrigins(sql);
	const own = turnsFrom(sql, 0).map(({ record }) => record);
	const turns = [...(before?.turns ?? []), ...own];
	// A turn in which the game was won before its end is recorded, but not counted in the position.
	const isWhole =
		own.length === countTurns(sql) && turns.length >= match.position.turn;
	if (!isWhole) throw new RoomFault("unreadable");
	return {
		type: "log",
		json: JSON.stringify(packLog(gameLogOf(id, match, turns, before?.origins))),
		isPublic: match.settings.isWatchable,
	};
}

/** The turns so far, as anybody may know them who may see the game. */
export function turnsAnswer(
	game: StoredGame | null,
	player: PlayerId | null,
	sql: SqlStorage,
): TurnsAnswer {
	if (game === null) return { type: "unknown_game" };
	if (!mayView(game.match, player)) return { type: "not_watchable" };
	return { type: "turns", records: recordsIn(sql) };
}

/** With those of the games that this one was played on from. */
function recordsIn(sql: SqlStorage): TurnRecord[] {
	const own = turnsFrom(sql, 0).map(({ record }) => record);
	return [...(loadOrigins(sql)?.turns ?? []), ...own];
}

/** How every player's land changed in a finished game; empty if the visitor may not see it. */
export function landAnswer(
	game: StoredGame | null,
	player: PlayerId | null,
	sql: SqlStorage,
): readonly LandRow[] {
	return game?.match.type === "over" && mayView(game.match, player)
		? [...loadLandsBefore(sql), ...landsOf(sql)]
		: [];
}
