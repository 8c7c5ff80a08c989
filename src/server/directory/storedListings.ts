/** A directory's own database: its games, so that none is lost while the object hibernates. */
import { hasTable } from "../durable/hasTable.ts";
import { type Listing, listing } from "./listing.ts";

/** A game, and when to poll its room. */
export type StoredListing = {
	readonly listing: Listing;
	/** Epoch ms. */
	readonly checkAt: number;
	/** How often in a row its room has failed to answer. */
	readonly failures: number;
};

/**
 * The schema version; increase it with every change. A database of any other
 * version is emptied: the directory is restored from D1 and polls every room.
 * The first version had no number, and is the same as 1.
 */
const DIRECTORY_VERSION = 1;

const SCHEMA = `
	CREATE TABLE games (
		id TEXT PRIMARY KEY,
		body TEXT NOT NULL,
		check_at INTEGER NOT NULL,
		failures INTEGER NOT NULL
	) STRICT, WITHOUT ROWID;
	CREATE TABLE restored (at INTEGER NOT NULL) STRICT;
`;

/** Creates the tables, replacing those of another version. */
export function prepare(storage: DurableObjectStorage): void {
	const { sql } = storage;
	const version = readVersion(sql);
	if (version === DIRECTORY_VERSION) return;
	if (version !== null)
		console.warn(
			"a directory begins again: what it kept is of version",
			version,
		);
	storage.transactionSync(() => {
		sql.exec(
			"DROP TABLE IF EXISTS games; DROP TABLE IF EXISTS restored; DROP TABLE IF EXISTS version;",
		);
		sql.exec(SCHEMA);
		sql.exec("CREATE TABLE version (number INTEGER NOT NULL) STRICT");
		sql.exec("INSERT INTO version (number) VALUES (?)", DIRECTORY_VERSION);
	});
}

/** Null if nothing is stored. */
function readVersion(sql: SqlStorage): number | null {
	if (!hasTable(sql, "version")) return hasTable(sql, "games") ? 1 : null;
	const [row] = sql
		.exec<{ number: number }>("SELECT number FROM version")
		.toArray();
	return row?.number ?? 0;
}

/** Whether this database has been filled from D1 since it was empty. */
export function isRestored(sql: SqlStorage): boolean {
	return sql.exec("SELECT 1 FROM restored").toArray().length > 0;
}

export function markRestored(sql: SqlStorage, now: number): void {
	sql.exec("INSERT INTO restored (at) VALUES (?)", now);
}

/**
 * Reads all listings. One that can't be read is skipped and the database marked
 * as incomplete, so that it is restored from D1, which has that game too.
 */
export function loadListings(sql: SqlStorage): StoredListing[] {
	return sql
		.exec<{ id: string; body: string; check_at: number; failures: number }>(
			"SELECT id, body, check_at, failures FROM games",
		)
		.toArray()
		.flatMap(({ id, body, check_at, failures }) => {
			const known = readListing(body);
			if (known !== null)
				return [{ listing: known, checkAt: check_at, failures }];
			console.warn("a game in the list could not be read", id);
			dropStoredListing(sql, id);
			sql.exec("DELETE FROM restored");
			return [];
		});
}

function readListing(body: string): Listing | null {
	try {
		return listing.parse(JSON.parse(body));
	} catch {
		return null;
	}
}

export function saveStoredListing(
	sql: SqlStorage,
	{ listing, checkAt, failures }: StoredListing,
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

export function dropStoredListing(sql: SqlStorage, id: string): void {
	sql.exec("DELETE FROM games WHERE id = ?", id);
}
