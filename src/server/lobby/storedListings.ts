/** A directory's own database: its games, so that none is forgotten while it sleeps. */
import type { Listing } from "./listing.ts";

/** A game, and when its room is to be asked whether it is still so. */
export type Entry = {
	readonly listing: Listing;
	/** Epoch ms. */
	readonly checkAt: number;
	/** How often in a row its room has failed to answer. */
	readonly failures: number;
};

const SCHEMA = `
	CREATE TABLE games (
		id TEXT PRIMARY KEY,
		body TEXT NOT NULL,
		check_at INTEGER NOT NULL,
		failures INTEGER NOT NULL
	) STRICT, WITHOUT ROWID;
	CREATE TABLE restored (at INTEGER NOT NULL) STRICT;
`;

/** Makes the tables where there are none. */
export function prepare(sql: SqlStorage): void {
	const tables = sql
		.exec("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'games'")
		.toArray();
	if (tables.length === 0) sql.exec(SCHEMA);
}

/** Whether this database was made whole since it was empty. */
export function isRestored(sql: SqlStorage): boolean {
	return sql.exec("SELECT 1 FROM restored").toArray().length > 0;
}

export function markRestored(sql: SqlStorage, now: number): void {
	sql.exec("INSERT INTO restored (at) VALUES (?)", now);
}

export function loadEntries(sql: SqlStorage): Entry[] {
	return sql
		.exec<{ body: string; check_at: number; failures: number }>(
			"SELECT body, check_at, failures FROM games",
		)
		.toArray()
		.map(({ body, check_at, failures }) => ({
			listing: JSON.parse(body) as Listing,
			checkAt: check_at,
			failures,
		}));
}

export function saveEntry(
	sql: SqlStorage,
	{ listing, checkAt, failures }: Entry,
): void {
	sql.exec(
		`INSERT OR REPLACE INTO games (id, body, check_at, failures)
		VALUES (?, ?, ?, ?)`,
		listing.id,
		JSON.stringify(listing),
		checkAt,
		failures,
	);
}

export function dropEntry(sql: SqlStorage, id: string): void {
	sql.exec("DELETE FROM games WHERE id = ?", id);
}
