/** A room's own database: a game from which its match can be had again after anything. */
import type { Command } from "../../match/command.ts";
import { decide } from "../../match/decide.ts";
import type { Match, Over, Playing } from "../../match/match.ts";
import type { TurnRecord } from "../../rules/replay.ts";

export type StoredGame = { readonly id: string; readonly match: Match };

/** What a game begins with. */
type Beginning = { readonly id: string; readonly match: Playing };

/** What of a match never changes while it is played is kept once, in the game's row. */
type Constant = "settings" | "seats" | "chain" | "chainEnd" | "startedAt";
type Changing = Omit<Playing, Constant> | Omit<Over, Constant>;

/**
 * `turns` has a row a turn: its record, and the match right after it. `commands`
 * has a row for each command that changed the match without resolving a turn,
 * under the turn it fell into: the match now is the last turn's match, told
 * those commands again.
 */
const SCHEMA = `
	CREATE TABLE game (
		id TEXT PRIMARY KEY,
		match TEXT NOT NULL
	) STRICT, WITHOUT ROWID;
	CREATE TABLE turns (
		turn INTEGER PRIMARY KEY,
		record TEXT NOT NULL,
		match TEXT
	) STRICT;
	CREATE TABLE commands (
		turn INTEGER NOT NULL,
		seq INTEGER NOT NULL,
		command TEXT NOT NULL,
		at INTEGER NOT NULL,
		PRIMARY KEY (turn, seq)
	) STRICT, WITHOUT ROWID;
	CREATE TABLE outbox (
		id INTEGER PRIMARY KEY,
		body TEXT NOT NULL,
		attempts INTEGER NOT NULL,
		next_at INTEGER NOT NULL
	) STRICT;
`;

/** Whether this object holds a game. Looking does not create a database for one that does not. */
export function hasGame(sql: SqlStorage): boolean {
	return (
		sql
			.exec(
				"SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'game'",
			)
			.toArray().length > 0
	);
}

export function createGame(sql: SqlStorage, { id, match }: Beginning): void {
	sql.exec(SCHEMA);
	sql.exec(
		"INSERT INTO game (id, match) VALUES (?, ?)",
		id,
		JSON.stringify(match),
	);
}

/** The game as it stands; the room must hold one. */
export function loadGame(sql: SqlStorage): StoredGame {
	const row = sql
		.exec<{ id: string; match: string }>("SELECT id, match FROM game")
		.one();
	const begun = JSON.parse(row.match) as Playing;
	const match = withCommands(sql, lastSnapshot(sql, begun) ?? begun);
	return { id: row.id, match };
}

function lastSnapshot(sql: SqlStorage, begun: Playing): Match | null {
	const [last] = sql
		.exec<{ match: string }>(
			"SELECT match FROM turns ORDER BY turn DESC LIMIT 1",
		)
		.toArray();
	if (last === undefined) return null;
	const changing = JSON.parse(last.match) as Changing;
	const { settings, seats, chainEnd, startedAt, chain } = begun;
	const constant = { settings, seats, chainEnd, startedAt };
	return changing.type === "over"
		? { ...changing, ...constant }
		: { ...changing, ...constant, chain };
}

function withCommands(sql: SqlStorage, from: Match): Match {
	if (from.type !== "playing") return from;
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

/** Keeps a command that changed a match without resolving a turn. */
export function saveCommand(
	sql: SqlStorage,
	before: Playing,
	command: Command,
	at: number,
): void {
	const { turn } = before.position;
	sql.exec(
		`INSERT INTO commands (turn, seq, command, at)
		VALUES (?1, (SELECT COALESCE(MAX(seq) + 1, 0) FROM commands WHERE turn = ?1), ?2, ?3)`,
		turn,
		JSON.stringify(command),
		at,
	);
}

/** Keeps a turn and the match after it. The same turn twice throws: it would be a second outcome. */
export function saveTurn(
	sql: SqlStorage,
	turn: number,
	record: TurnRecord,
	match: Playing | Over,
): void {
	sql.exec(
		"INSERT INTO turns (turn, record, match) VALUES (?, ?, ?)",
		turn,
		JSON.stringify(record),
		JSON.stringify(changingPart(match)),
	);
}

function changingPart(match: Playing | Over): Changing {
	const { settings: _, seats: __, chainEnd, startedAt, ...changing } = match;
	if (changing.type === "over") return changing;
	const { chain, ...rest } = changing;
	return rest;
}

/** The records of the turns from `turn` on, in order. */
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
		.map((row) => ({
			turn: row.turn,
			record: JSON.parse(row.record) as TurnRecord,
		}));
}

/** Drops the matches after all turns but the last: a game that is over needs no others. */
export function forgetSnapshots(sql: SqlStorage): void {
	sql.exec(
		"UPDATE turns SET match = NULL WHERE match IS NOT NULL AND turn < (SELECT MAX(turn) FROM turns)",
	);
}
