/**
 * The hash of the address from which a room's game was opened, by which the
 * number of unfinished games from one address is limited.
 */
import { hasTable } from "../../durable/hasTable.ts";

/** A table apart from the game's own, as older rooms lack it. */
const SCHEMA = `
	CREATE TABLE IF NOT EXISTS opener (
		one INTEGER PRIMARY KEY CHECK (one = 1),
		hash TEXT NOT NULL
	) STRICT;
`;

export function saveCreatorNetwork(sql: SqlStorage, hash: string): void {
	sql.exec(SCHEMA);
	sql.exec("INSERT OR REPLACE INTO opener (one, hash) VALUES (1, ?)", hash);
}

/** Empty if it is unknown. */
export function loadCreatorNetwork(sql: SqlStorage): {
	readonly opener?: string;
} {
	if (!hasTable(sql, "opener")) return {};
	const [row] = sql.exec<{ hash: string }>("SELECT hash FROM opener").toArray();
	return row === undefined ? {} : { opener: row.hash };
}
