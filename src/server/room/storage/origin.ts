/**
 * Where a game comes from that is played on from another one: the turns before its own, and what
 * proves them. One row, written when the game is opened; other games have no such table.
 */
import type { PlayedOn } from "../../../match/opening.ts";
import {
	type PackedPosition,
	packPosition,
} from "../../../protocol/packedPosition.ts";
import type { LandRow } from "../../../rules/landHistory.ts";
import type { Origin, TurnRecord } from "../../../rules/replay.ts";
import type { ArchivedOrigin } from "../../archive/archivedGame.ts";
import { hasTable } from "../../durable/hasTable.ts";
import { RoomFault } from "../RoomFault.ts";

const SCHEMA = `
	CREATE TABLE origin (
		one INTEGER PRIMARY KEY CHECK (one = 1),
		origins TEXT NOT NULL,
		position TEXT NOT NULL,
		turns TEXT NOT NULL,
		lands TEXT NOT NULL
	) STRICT;
`;

export function saveOrigin(
	sql: SqlStorage,
	{ opening, origins, turns, lands }: PlayedOn,
): void {
	const position = packPosition(opening.position);
	restoreOrigin(sql, { origins, position, lands }, turns);
}

/** `turns`: those before the game's own. */
export function restoreOrigin(
	sql: SqlStorage,
	{ origins, position, lands }: ArchivedOrigin,
	turns: readonly TurnRecord[],
): void {
	sql.exec(SCHEMA);
	sql.exec(
		"INSERT INTO origin (one, origins, position, turns, lands) VALUES (1, ?, ?, ?, ?)",
		JSON.stringify(origins),
		JSON.stringify(position),
		JSON.stringify(turns),
		JSON.stringify(lands),
	);
}

/** The games that a game comes from, and the turns before its own; null for a game that began anew. */
export function loadOrigins(sql: SqlStorage): {
	readonly origins: readonly Origin[];
	readonly turns: readonly TurnRecord[];
} | null {
	const row = column(sql, "origins, turns");
	return (
		row && {
			origins: parsed<Origin[]>(row.origins),
			turns: parsed<TurnRecord[]>(row.turns),
		}
	);
}

/** What the archive keeps of it, as the turns are in the log; null for a game that began anew. */
export function loadArchivedOrigin(sql: SqlStorage): ArchivedOrigin | null {
	const row = column(sql, "origins, position, lands");
	return (
		row && {
			origins: parsed<Origin[]>(row.origins),
			position: parsed<PackedPosition>(row.position),
			lands: parsed<LandRow[]>(row.lands),
		}
	);
}

/** The position that play began with; null for a game that began anew. */
export function loadOpening(sql: SqlStorage): PackedPosition | null {
	const row = column(sql, "position");
	return row && parsed<PackedPosition>(row.position);
}

/** The land after each of the turns before the game's own. */
export function loadLandsBefore(sql: SqlStorage): readonly LandRow[] {
	const row = column(sql, "lands");
	return row === null ? [] : parsed<LandRow[]>(row.lands);
}

function column(
	sql: SqlStorage,
	names: string,
): Readonly<Record<string, string>> | null {
	if (!hasTable(sql, "origin")) return null;
	return sql.exec<Record<string, string>>(`SELECT ${names} FROM origin`).one();
}

function parsed<T>(text: string): T {
	try {
		return JSON.parse(text) as T;
	} catch (error) {
		throw new RoomFault("unreadable", error);
	}
}
