/** What a room tells of its game once it is over. */
import { logOf } from "../../match/log.ts";
import type { PlayerId } from "../../match/match.ts";
import { mayView } from "../../match/view.ts";
import { packLog } from "../../rules/archive.ts";
import type { LandRow } from "../../rules/landAreas.ts";
import type { LogAnswer } from "./api.ts";
import { RoomFault } from "./RoomFault.ts";
import type { StoredGame } from "./storage/game.ts";
import { landsOf, turnsFrom } from "./storage/turns.ts";

/** The whole game as its log; null where there is no game. */
export function logAnswer(
	game: StoredGame | null,
	player: PlayerId | null,
	sql: SqlStorage,
): LogAnswer {
	if (game === null) return { type: "unknown_game" };
	const { id, match } = game;
	if (!mayView(match, player)) return { type: "not_watchable" };
	if (match.type !== "over") return { type: "not_over" };
	const turns = turnsFrom(sql, 0).map(({ record }) => record);
	if (turns.length !== match.position.turn) throw new RoomFault("unreadable");
	return {
		type: "log",
		json: JSON.stringify(packLog(logOf(id, match, turns))),
		isPublic: match.settings.isWatchable,
	};
}

/** How everybody's land went, for those who may see the game. */
export function landAnswer(
	game: StoredGame | null,
	player: PlayerId | null,
	sql: SqlStorage,
): readonly LandRow[] {
	return game?.match.type === "over" && mayView(game.match, player)
		? landsOf(sql)
		: [];
}
