/** The fifth form had no number, and its outbox gave the id of what was sent to what came next. */
import { hasTable } from "../storage.ts";

const OUTBOX = `
	ALTER TABLE outbox RENAME TO outbox_before;
	CREATE TABLE outbox (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		type TEXT NOT NULL,
		body TEXT NOT NULL,
		attempts INTEGER NOT NULL,
		next_at INTEGER NOT NULL
	) STRICT;
	INSERT INTO outbox (id, type, body, attempts, next_at)
		SELECT id, type, body, attempts, next_at FROM outbox_before;
	DROP TABLE outbox_before;
`;

export function migrateFrom5(sql: SqlStorage): void {
	if (hasTable(sql, "outbox")) sql.exec(OUTBOX);
}
