/** A room's game, as it can be restored whatever happens to the room. */
import type { Match, Playing } from "../../../match/match.ts";
import type { GameId } from "../../games/gameId.ts";
import type { Region } from "../../http/region.ts";
import { withCommands } from "./commands.ts";
import { loadCreatorNetwork, saveCreatorNetwork } from "./creatorNetwork.ts";
import { lastSnapshot } from "./snapshot.ts";
import { parseMatch } from "./storedMatch.ts";

export type StoredGame = {
	readonly id: GameId;
	/** The region whose directory lists it. */
	readonly region: Region;
	readonly match: Match;
	/** See `RoomSetup`. */
	readonly opener?: string | undefined;
};

/** One row. `match` is the lobby, then the match as play began, and finally the match as it ended. */
export const ROOM_SCHEMA = `
	CREATE TABLE room (
		id TEXT PRIMARY KEY,
		region TEXT NOT NULL,
		match TEXT NOT NULL
	) STRICT, WITHOUT ROWID;
`;

export function insertGame(
	sql: SqlStorage,
	{ id, region, match, opener }: StoredGame,
): void {
	if (opener !== undefined) saveCreatorNetwork(sql, opener);
	sql.exec(
		"INSERT INTO room (id, region, match) VALUES (?, ?, ?)",
		id,
		region,
		JSON.stringify(match),
	);
}

/** The current game; the room must hold one. */
export function loadGame(sql: SqlStorage): StoredGame {
	const { id, region, match } = sql
		.exec<{ id: string; region: string; match: string }>(
			"SELECT id, region, match FROM room",
		)
		.one();
	const saved = parseMatch(match);
	return {
		id: id as GameId,
		region: region as Region,
		match: saved.type === "playing" ? currentMatch(sql, saved) : saved,
		...loadCreatorNetwork(sql),
	};
}

/** The snapshot after the last turn, with the commands since then. */
function currentMatch(sql: SqlStorage, begun: Playing): Match {
	return withCommands(sql, lastSnapshot(sql, begun) ?? begun);
}

/** Saves a whole match: a lobby, or the match as play begins or as it ended. */
export function saveMatch(sql: SqlStorage, match: Match): void {
	sql.exec("UPDATE room SET match = ?", JSON.stringify(match));
}
