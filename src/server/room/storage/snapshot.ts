/**
 * A room's game right after its last turn, with the positions before the last
 * few turns: one row, overwritten with each turn.
 */
import type { Playing } from "../../../match/match.ts";
import {
	type PackedPosition,
	packPosition,
	unpackPosition,
} from "../../../protocol/packedPosition.ts";
import { emptyPosition, type Position } from "../../../rules/position.ts";
import { loadOpening } from "./origin.ts";
import { readJson } from "./readJson.ts";
import { asMatch } from "./storedMatch.ts";

/** The parts of a match that never change in play are stored once, in the room's row. */
type Constant = "settings" | "chain" | "chainEnd" | "startedAt";
/** The position is stored separately, packed. */
type Changing = Omit<Playing, Constant | "position">;

/**
 * The number of turns sent to a page that has missed them: what a player
 * remembers of a game, in about 2 KB.
 */
const PAST_TURNS = 3;

/** `match` has no position; `positions` has a line for each, the match's own last. */
export const SNAPSHOT_SCHEMA = `
	CREATE TABLE snapshot (
		one INTEGER PRIMARY KEY CHECK (one = 1),
		match TEXT NOT NULL,
		positions TEXT NOT NULL
	) STRICT;
`;

/** The match after the last turn; null before the end of the first. */
export function lastSnapshot(sql: SqlStorage, begun: Playing): Playing | null {
	const [last] = sql
		.exec<{ match: string }>("SELECT match FROM snapshot")
		.toArray();
	if (last === undefined) return null;
	const changing = JSON.parse(last.match) as Changing;
	const { settings, chainEnd, startedAt, chain } = begun;
	const packed = positionOn(storedPositions(sql).at(-1) ?? "");
	const position = unpackPosition(packed, settings.board);
	const match = { ...changing, position, settings, chainEnd, startedAt, chain };
	return asMatch(match) as Playing;
}

export function saveSnapshot(sql: SqlStorage, match: Playing): void {
	sql.exec(
		`INSERT INTO snapshot (one, match, positions) VALUES (1, ?1, ?2)
		ON CONFLICT DO UPDATE SET match = ?1, positions = ?2`,
		JSON.stringify(changingPart(match)),
		positionsUntil(sql, match).join("\n"),
	);
}

/** Deletes what only a game in play needs: a finished game is stored whole. */
export function deleteSnapshot(sql: SqlStorage): void {
	sql.exec("DELETE FROM snapshot");
}

function changingPart(match: Playing): Changing {
	const { settings: _, chainEnd, startedAt, chain, ...rest } = match;
	const { position: __, ...changing } = rest;
	return changing;
}

/**
 * A line for the position before each of the last turns, the oldest first, then
 * one for the match's own position.
 */
function positionsUntil(
	sql: SqlStorage,
	{ settings, seats, position }: Playing,
): string[] {
	const now = lineOf(position);
	// Three turns of a single-step mode are over in three seconds: there is
	// nothing to remember.
	if (!settings.ruleset.multiStep) return [now];
	const before = storedPositions(sql);
	if (before.length === 0)
		before.push(
			JSON.stringify(
				loadOpening(sql) ??
					packPosition(emptyPosition(settings.board, seats.length)),
			),
		);
	return [...before.slice(-PAST_TURNS), now];
}

function lineOf(position: Position): string {
	return JSON.stringify(packPosition(position));
}

function positionOn(line: string): PackedPosition {
	return JSON.parse(line) as PackedPosition;
}

/** Empty before the end of the first turn. */
function storedPositions(sql: SqlStorage): string[] {
	return sql
		.exec<{ positions: string }>("SELECT positions FROM snapshot")
		.toArray()
		.flatMap(({ positions }) => positions.split("\n"));
}

/** The position before the last few turns; null if there are none to send. */
export function pastPosition(sql: SqlStorage): PackedPosition | null {
	const [oldest, next] = storedPositions(sql);
	return oldest === undefined || next === undefined
		? null
		: readJson<PackedPosition>(oldest);
}
