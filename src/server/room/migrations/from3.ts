/**
 * From version 4 on the snapshot has the positions that led to it, packed; for
 * an older one only its own position is known. In version 3 a lobby for a
 * rematch knew the expected players only by their ids, and not since when it
 * was empty.
 */
import { packPosition } from "../../../protocol/packedPosition.ts";
import type { Position } from "../../../rules/position.ts";
import {
	keepRoomMatch,
	parseStored,
	roomMatch,
	type Stored,
} from "./stored.ts";

const TABLES = `
	DROP TABLE snapshot;
	CREATE TABLE snapshot (
		one INTEGER PRIMARY KEY CHECK (one = 1),
		match TEXT NOT NULL,
		positions TEXT NOT NULL
	) STRICT;
`;

export function migrateFrom3(sql: SqlStorage): void {
	const [last] = sql
		.exec<{ match: string }>("SELECT match FROM snapshot")
		.toArray();
	sql.exec(TABLES);
	if (last !== undefined)
		sql.exec(
			"INSERT INTO snapshot (one, match, positions) VALUES (1, ?, ?)",
			last.match,
			JSON.stringify([positionIn(last.match)]),
		);
	const kept = roomMatch(sql);
	if (kept.type === "lobby") keepRoomMatch(sql, withNames(kept));
}

function positionIn(match: string): object {
	return packPosition(parseStored(match).position as Position);
}

/** Replaces an unknown name, in any language. */
const UNKNOWN = "…";

function withNames(lobby: Stored): object {
	const awaited = lobby.awaited as readonly (string | object)[];
	return {
		desertedAt: null,
		...lobby,
		awaited: awaited.map((one) =>
			typeof one === "string" ? { player: one, name: UNKNOWN } : one,
		),
	};
}
