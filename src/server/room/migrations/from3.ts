/**
 * From the fourth form on the snapshot has the positions that led to it, packed:
 * of one that has none only its own is known. A lobby for a rematch knew those
 * whom it expects by their ids alone, and not since when nobody is there.
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

/** Stands for a name that nobody here knows, in any language. */
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
