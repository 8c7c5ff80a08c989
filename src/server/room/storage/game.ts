/** A room's own database: a game from which its match can be had again after anything. */
import type { Command } from "../../../match/command.ts";
import { decide } from "../../../match/decide.ts";
import type { Match, Over, Playing } from "../../../match/match.ts";
import type { LandRow } from "../../../rules/landAreas.ts";
import { allSeats, landOf, type Position } from "../../../rules/position.ts";
import type { TurnRecord } from "../../../rules/replay.ts";
import type { GameId } from "../../games/gameId.ts";
import type { Region } from "../../http/region.ts";
import type { Past } from "../greeting.ts";
import { loadOpener, saveOpener } from "./opener.ts";
import { readJson } from "./readJson.ts";
import {
	lastSnapshot,
	pastPosition,
	SNAPSHOT_SCHEMA,
	saveSnapshot,
} from "./snapshot.ts";
import { parseMatch } from "./storedMatch.ts";

export type StoredGame = {
	readonly id: GameId;
	/** Whose directory it is listed in. */
	readonly region: Region;
	readonly match: Match;
	/** See `RoomSetup`. */
	readonly opener?: string | undefined;
};

/**
 * `room` has one row: the lobby, then the match as play began, at last as it is
 * over. `turns` has a row a turn: its record, and everybody's land after it.
 * `snapshot` is told of in snapshot.ts. `commands` has a row for each command
 * that changed the match without resolving a turn, under the turn it fell into:
 * the match now is the snapshot, told those commands again. `rematch` names the
 * game that plays this one again.
 */
const SCHEMA = `
	CREATE TABLE room (
		id TEXT PRIMARY KEY,
		region TEXT NOT NULL,
		match TEXT NOT NULL
	) STRICT, WITHOUT ROWID;
	CREATE TABLE turns (
		turn INTEGER PRIMARY KEY,
		record TEXT NOT NULL,
		lands TEXT NOT NULL
	) STRICT;
	CREATE TABLE commands (
		turn INTEGER NOT NULL,
		seq INTEGER NOT NULL,
		command TEXT NOT NULL,
		at INTEGER NOT NULL,
		PRIMARY KEY (turn, seq)
	) STRICT, WITHOUT ROWID;
	CREATE TABLE rematch (
		game TEXT PRIMARY KEY,
		seats TEXT NOT NULL
	) STRICT, WITHOUT ROWID;
`;

/** Whether this object holds a game. Looking does not create a database for one that does not. */
export function hasGame(sql: SqlStorage): boolean {
	return hasTable(sql, "room");
}

export function hasTable(sql: SqlStorage, name: string): boolean {
	const found = sql.exec(
		"SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?",
		name,
	);
	return found.toArray().length > 0;
}

export function createGame(
	sql: SqlStorage,
	{ id, region, match, opener }: StoredGame,
): void {
	sql.exec(SCHEMA + SNAPSHOT_SCHEMA);
	if (opener !== undefined) saveOpener(sql, opener);
	sql.exec(
		"INSERT INTO room (id, region, match) VALUES (?, ?, ?)",
		id,
		region,
		JSON.stringify(match),
	);
}

/** A lobby that was given up leaves nothing behind. */
export function dropGame(sql: SqlStorage): void {
	for (const table of ["room", "turns", "snapshot", "commands", "rematch"])
		sql.exec(`DROP TABLE ${table}`);
	for (const table of ["opener", "rated", "lifetime"])
		sql.exec(`DROP TABLE IF EXISTS ${table}`);
}

/** The game as it stands; the room must hold one. */
export function loadGame(sql: SqlStorage): StoredGame {
	const { id, region, match } = sql
		.exec<{ id: string; region: string; match: string }>(
			"SELECT id, region, match FROM room",
		)
		.one();
	const kept = parseMatch(match);
	return {
		id: id as GameId,
		region: region as Region,
		match: kept.type === "playing" ? matchNow(sql, kept) : kept,
		...loadOpener(sql),
	};
}

function matchNow(sql: SqlStorage, begun: Playing): Match {
	return withCommands(sql, lastSnapshot(sql, begun) ?? begun);
}

/** A match that is played, told again what it was told in its turn. */
export function withCommands(sql: SqlStorage, from: Playing): Match {
	const rows = sql.exec<{ command: string; at: number }>(
		"SELECT command, at FROM commands WHERE turn = ? ORDER BY seq",
		from.position.turn,
	);
	let match: Match = from;
	for (const { command, at } of rows) {
		const decision = decide(match, JSON.parse(command) as Command, at);
		// Only newer rules could refuse what was taken; the game goes on without it.
		if (decision.type === "decided") match = decision.match;
		else console.error("a stored command is refused", decision.reason);
	}
	return match;
}

/** What a match was told in a turn, and when, epoch ms. */
export type ToldCommand = {
	readonly turn: number;
	readonly command: Command;
	readonly at: number;
};

/** Keeps a match as a whole: a lobby, or as play begins, or as it is over. */
export function saveMatch(sql: SqlStorage, match: Match): void {
	sql.exec("UPDATE room SET match = ?", JSON.stringify(match));
}

/** Keeps a command that changed a match in a turn without resolving it. */
export function saveCommand(
	sql: SqlStorage,
	{ turn, command, at }: ToldCommand,
): void {
	sql.exec(
		`INSERT INTO commands (turn, seq, command, at)
		VALUES (?1, (SELECT COALESCE(MAX(seq) + 1, 0) FROM commands WHERE turn = ?1), ?2, ?3)`,
		turn,
		JSON.stringify(command),
		at,
	);
}

/** Keeps a turn, and the match after it while play goes on. The same turn twice throws: it would be a second outcome. */
export function saveTurn(
	sql: SqlStorage,
	turn: number,
	record: TurnRecord,
	match: Playing | Over,
): void {
	sql.exec(
		"INSERT INTO turns (turn, record, lands) VALUES (?, ?, ?)",
		turn,
		JSON.stringify(record),
		JSON.stringify(landsIn(match.position)),
	);
	if (match.type === "playing") saveSnapshot(sql, match);
}

/** How many tiles each seat has. */
function landsIn(position: Position): number[] {
	return allSeats(position).map((seat) => landOf(position, seat));
}

/** As many rows draw a chart; of a longer game turns are left out. */
const MAX_LAND_ROWS = 100;

/** How everybody's land went: a row for each turn that began, or for every so many. */
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

/** The last few turns of a game that is played; null where there are none to be told. */
export function loadPast(sql: SqlStorage): Past | null {
	const position = pastPosition(sql);
	return position && { position, turns: turnsFrom(sql, position.turn) };
}

/** The records of the turns from `turn` on, in order. One that can't be read is left out: a page asks for the position then. */
export function turnsFrom(
	sql: SqlStorage,
	turn: number,
): { turn: number; record: TurnRecord }[] {
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

/** Drops the commands of a game that is over, which nothing needs any more: a name may be in them. */
export function dropCommands(sql: SqlStorage): void {
	sql.exec("DELETE FROM commands");
}

/** The game that plays this one again, and the seats of this one whose persons are in it. */
export type Rematch = {
	readonly game: GameId;
	readonly seats: readonly number[];
};

export function loadRematch(sql: SqlStorage): Rematch | null {
	const [row] = sql
		.exec<{ game: string; seats: string }>("SELECT game, seats FROM rematch")
		.toArray();
	return row === undefined
		? null
		: { game: row.game as GameId, seats: readJson<number[]>(row.seats) ?? [] };
}

export function saveRematch(sql: SqlStorage, { game, seats }: Rematch): void {
	sql.exec(
		"INSERT INTO rematch (game, seats) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET seats = ?2",
		game,
		JSON.stringify(seats),
	);
}
