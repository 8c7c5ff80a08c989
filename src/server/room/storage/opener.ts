/** From where a room's game was opened, as a hash: of one address not too many are open at once. */

/** Beside the game's own tables, which rooms of before have without it. */
const SCHEMA = `
	CREATE TABLE IF NOT EXISTS opener (
		one INTEGER PRIMARY KEY CHECK (one = 1),
		hash TEXT NOT NULL
	) STRICT;
`;

export function saveOpener(sql: SqlStorage, hash: string): void {
	sql.exec(SCHEMA);
	sql.exec("INSERT OR REPLACE INTO opener (one, hash) VALUES (1, ?)", hash);
}

/** Nothing where it is not known. */
export function loadOpener(sql: SqlStorage): { readonly opener?: string } {
	const tables = sql.exec(
		"SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'opener'",
	);
	if (tables.toArray().length === 0) return {};
	const [row] = sql.exec<{ hash: string }>("SELECT hash FROM opener").toArray();
	return row === undefined ? {} : { opener: row.hash };
}
