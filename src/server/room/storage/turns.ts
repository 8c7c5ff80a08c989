/** The turns of a room's game: a row for each, with its record and every player's land after it. */
import type { Over, Playing } from "../../../match/match.ts";
import type { PackedPosition } from "../../../protocol/packedPosition.ts";
import type { LandRow } from "../../../rules/landHistory.ts";
import { allSeats, landOf, type Position } from "../../../rules/position.ts";
import type { TurnRecord } from "../../../rules/replay.ts";
import { MAX_LAND_ROWS } from "../../archive/archivedGame.ts";
import { readJson } from "./readJson.ts";
import { pastPosition, saveSnapshot } from "./snapshot.ts";

export const TURNS_SCHEMA = `
	CREATE TABLE turns (
		turn INTEGER PRIMARY KEY,
		record TEXT NOT NULL,
		lands TEXT NOT NULL
	) STRICT;
`;

export type StoredTurn = {
	readonly turn: number;
	readonly record: TurnRecord;
};

/**
 * Saves a turn, and the match after it while play goes on. Throws if the turn
 * is saved already: it would have a second outcome.
 */
export function saveTurn(
	sql: SqlStorage,
	turn: number,
	record: TurnRecord,
	match: Playing | Over,
): void {
	insertTurn(sql, { turn, record }, landsIn(match.position));
	if (match.type === "playing") saveSnapshot(sql, match);
}

/** `lands`: every seat's land after the turn; null if that is unknown. */
export function insertTurn(
	sql: SqlStorage,
	{ turn, record }: StoredTurn,
	lands: readonly number[] | null,
): void {
	sql.exec(
		"INSERT INTO turns (turn, record, lands) VALUES (?, ?, ?)",
		turn,
		JSON.stringify(record),
		JSON.stringify(lands),
	);
}

function landsIn(position: Position): number[] {
	return allSeats(position).map((seat) => landOf(position, seat));
}

/** Every turn's number, and every seat's land after it; null if that can't be read. */
export function allLands(sql: SqlStorage): [number, number[] | null][] {
	return sql
		.exec<{ turn: number; lands: string }>(
			"SELECT turn, lands FROM turns ORDER BY turn",
		)
		.toArray()
		.map(({ turn, lands }) => [turn, readJson<number[]>(lands)]);
}

/** How every player's land changed: a row for each resolved turn, or for every n-th in a long game. */
export function landsOf(sql: SqlStorage): LandRow[] {
	const rows = sql.exec<{ turn: number; lands: string }>(
		`SELECT turn + 1 AS turn, lands FROM turns
		WHERE turn % (SELECT COUNT(*) / ? + 1 FROM turns) = 0
			OR turn = (SELECT MAX(turn) FROM turns)
		ORDER BY turn`,
		MAX_LAND_ROWS,
	);
	return rows.toArray().flatMap(({ turn, lands }) => {
		const tiles = readJson<number[]>(lands);
		return tiles === null ? [] : [{ turn, tiles }];
	});
}

/**
 * The records of the turns from `turn` on, in order. One that can't be read is
 * left out: the page then asks for the position.
 */
export function turnsFrom(sql: SqlStorage, turn: number): StoredTurn[] {
	return sql
		.exec<{ turn: number; record: string }>(
			"SELECT turn, record FROM turns WHERE turn >= ? ORDER BY turn",
			turn,
		)
		.toArray()
		.flatMap((row) => {
			const record = readJson<TurnRecord>(row.record);
			return record === null ? [] : [{ turn: row.turn, record }];
		});
}

/** How many turns are stored, readable or not. */
export function countTurns(sql: SqlStorage): number {
	return sql.exec<{ n: number }>("SELECT COUNT(*) AS n FROM turns").one().n;
}

/** The last few turns, and the position before the first of them. */
export type RecentTurns = {
	readonly position: PackedPosition;
	readonly turns: readonly StoredTurn[];
};

/** For a game in play; null if there are no turns to show. */
export function loadRecentTurns(sql: SqlStorage): RecentTurns | null {
	const position = pastPosition(sql);
	return position && { position, turns: turnsFrom(sql, position.turn) };
}
