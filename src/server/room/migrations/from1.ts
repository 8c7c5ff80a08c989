/**
 * Version 1 had only games against bots: no lobby, no region, no names that
 * change. Its table `game` becomes `room`; what games with several people need
 * is filled in as for a game of one person.
 */
import { soloSettings } from "../../../match/settings.ts";
import { allSeats, landOf } from "../../../rules/position.ts";
import type { GameLog, TurnRecord } from "../../../rules/replay.ts";
import { replay } from "../../../rules/versions.ts";
import { parseStored, type Stored } from "./stored.ts";

const TABLES = `
	CREATE TABLE room (
		id TEXT PRIMARY KEY,
		region TEXT NOT NULL,
		match TEXT NOT NULL
	) STRICT, WITHOUT ROWID;
	CREATE TABLE rematch (
		game TEXT PRIMARY KEY,
		seats TEXT NOT NULL
	) STRICT, WITHOUT ROWID;
	ALTER TABLE turns RENAME TO turns_before;
	CREATE TABLE turns (
		turn INTEGER PRIMARY KEY,
		record TEXT NOT NULL,
		lands TEXT NOT NULL,
		match TEXT
	) STRICT;
	ALTER TABLE outbox RENAME TO outbox_before;
	CREATE TABLE outbox (
		id INTEGER PRIMARY KEY,
		type TEXT NOT NULL,
		body TEXT NOT NULL,
		attempts INTEGER NOT NULL,
		next_at INTEGER NOT NULL
	) STRICT;
`;

/** These games are in no list. This is the region where games of unknown origin are listed. */
const REGION = "europe";

/** The start of a match, as far as it matters here. */
type Begun = Stored & {
	readonly settings: Parameters<typeof soloSettings>[0];
	readonly seats: GameLog["seats"];
	readonly phase: string;
};

export function migrateFrom1(sql: SqlStorage): void {
	const { id, match } = sql
		.exec<{ id: string; match: string }>("SELECT id, match FROM game")
		.one();
	const begun = parseStored(match) as Begun;
	sql.exec(TABLES);
	sql.exec(
		"INSERT INTO room (id, region, match) VALUES (?, ?, ?)",
		id,
		REGION,
		JSON.stringify({
			...withPeople(begun, begun),
			settings: soloSettings(begun.settings),
		}),
	);
	migrateCommands(sql, begun);
	migrateTurns(sql, begun);
	migrateOutbox(sql, begun);
	sql.exec("DROP TABLE game");
}

/**
 * A match, or the part of it that is stored with a turn, with the fields that
 * games with several people need.
 */
function withPeople(match: Stored, { seats }: Begun): object {
	return match.type === "playing"
		? { ...match, seats, earlier: [], removed: [], missed: seats.map(() => 0) }
		: { ...match, seats, entries: [] };
}

/**
 * Version 1 did not store for which phase a player was ready. In a game of one
 * person any action in the waiting phase ends it.
 */
function migrateCommands(sql: SqlStorage, { phase }: Begun): void {
	sql.exec(
		`UPDATE commands SET command = json_set(command,
			'$.turn', turn,
			'$.phase', CASE seq
				WHEN 0 THEN COALESCE(
					(SELECT json_extract(match, '$.phase') FROM turns_before WHERE turn = commands.turn - 1), ?)
				ELSE 'collecting' END)
		WHERE json_extract(command, '$.type') = 'ready'`,
		phase,
	);
}

function migrateTurns(sql: SqlStorage, begun: Begun): void {
	const rows = sql
		.exec<{ turn: number; record: string; match: string | null }>(
			"SELECT turn, record, match FROM turns_before ORDER BY turn",
		)
		.toArray();
	const lands = landsAfter(
		begun,
		rows.map(({ record }) => JSON.parse(record) as TurnRecord),
	);
	for (const [i, { turn, record, match }] of rows.entries())
		sql.exec(
			"INSERT INTO turns (turn, record, lands, match) VALUES (?, ?, ?, ?)",
			turn,
			record,
			JSON.stringify(lands[i]),
			match && JSON.stringify(withPeople(parseStored(match), begun)),
		);
	sql.exec("DROP TABLE turns_before");
}

/** The number of tiles of each seat after each turn. */
function landsAfter(
	{ settings: { ruleset, board }, seats }: Begun,
	turns: readonly TurnRecord[],
): number[][] {
	const log = { rules: ruleset.version, ruleset, board, seats, turns };
	return Array.from(replay(log), ({ position }) =>
		allSeats(position).map((seat) => landOf(position, seat)),
	);
}

/** The outbox held only results. They count for no rating, as they did then. */
function migrateOutbox(sql: SqlStorage, { settings }: Begun): void {
	sql.exec(
		`INSERT INTO outbox (id, type, body, attempts, next_at)
		SELECT id, 'result', json_object('type', 'result', 'result', json_set(body,
			'$.game.family', NULL,
			'$.game.tempo', ?1,
			'$.game.pace', ?2,
			'$.game.persons', 1,
			'$.game.is_public', 0)), attempts, next_at
		FROM outbox_before`,
		settings.ruleset.tempo,
		settings.hasClock ? "live" : "none",
	);
	sql.exec("DROP TABLE outbox_before");
}
