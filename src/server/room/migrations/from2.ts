/**
 * In version 2 each turn stored the match after it, and a finished game was its
 * last turn's match with the commands that ended it. From version 3 on there is
 * one snapshot while a game is played, and a finished game is stored whole.
 */
import type { Match, Playing } from "../../../match/match.ts";
import { withCommands } from "../storage/commands.ts";
import {
	keepRoomMatch,
	parseStored,
	roomMatch,
	type Stored,
} from "./stored.ts";

const TABLES = `
	CREATE TABLE snapshot (
		one INTEGER PRIMARY KEY CHECK (one = 1),
		match TEXT NOT NULL
	) STRICT;
	ALTER TABLE turns RENAME TO turns_before;
	CREATE TABLE turns (
		turn INTEGER PRIMARY KEY,
		record TEXT NOT NULL,
		lands TEXT NOT NULL
	) STRICT;
	INSERT INTO turns (turn, record, lands)
		SELECT turn, record, lands FROM turns_before;
	DROP TABLE turns_before;
`;

export function migrateFrom2(sql: SqlStorage): void {
	const kept = roomMatch(sql);
	const last = kept.type === "playing" ? lastMatch(sql) : null;
	sql.exec(TABLES);
	if (kept.type !== "playing") return;
	const over = endOf(sql, kept, last);
	if (over !== null) keepRoomMatch(sql, over);
	else if (last !== null)
		sql.exec(
			"INSERT INTO snapshot (one, match) VALUES (1, ?)",
			JSON.stringify(last),
		);
}

/** What was stored of the match after its last turn. */
function lastMatch(sql: SqlStorage): Stored | null {
	const [row] = sql
		.exec<{ match: string }>(
			"SELECT match FROM turns ORDER BY turn DESC LIMIT 1",
		)
		.toArray();
	return row === undefined ? null : parseStored(row.match);
}

/** The finished match; null if it is not over. */
function endOf(
	sql: SqlStorage,
	begun: Stored,
	last: Stored | null,
): object | null {
	const { settings, chainEnd, startedAt, chain } = begun;
	const constant = { settings, chainEnd, startedAt };
	if (last?.type === "over") return { ...last, ...constant };
	const playing = { ...(last ?? begun), ...constant, chain };
	// A match of version 2 has all fields that it has today; if a change adds a
	// field, add it here too.
	const now: Match = withCommands(sql, playing as unknown as Playing);
	return now.type === "over" ? now : null;
}
