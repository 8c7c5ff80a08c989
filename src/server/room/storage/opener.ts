/** From where a room's game was opened, as a hash: too many from one address may not be open at once. */
import { hasTable } from "../../durable/hasTable.ts";

/** Beside the game's own tables, as older rooms lack it. */
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
	if (!hasTable(sql, "opener")) return {};
	const [row] = sql.exec<{ hash: string }>("SELECT hash FROM opener").toArray();
	return row === undefined ? {} : { opener: row.hash };
}
