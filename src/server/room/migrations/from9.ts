/** From version 10 on, a finished game that is kept is sent to the archive; those of version 9 are sent when opened. */
import { hasTable } from "../../durable/hasTable.ts";

const OUTBOX = `
	CREATE TABLE IF NOT EXISTS outbox (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		type TEXT NOT NULL,
		body TEXT NOT NULL,
		attempts INTEGER NOT NULL,
		next_at INTEGER NOT NULL
	) STRICT;
`;

export function migrateFrom9(sql: SqlStorage): void {
	if (!hasTable(sql, "room") || hasTable(sql, "lifetime")) return;
	const isOver = sql
		.exec<{ n: number }>(
			"SELECT COUNT(*) AS n FROM room WHERE json_extract(match, '$.type') = 'over'",
		)
		.one().n;
	if (isOver === 0) return;
	sql.exec(OUTBOX);
	sql.exec(
		"INSERT INTO outbox (type, body, attempts, next_at) VALUES ('archive', '{\"type\":\"archive\"}', 0, 0)",
	);
}
