/**
 * The version of a room's storage, stored as a number. A room of an earlier
 * version is migrated when it is opened, completely or not at all; one of a
 * later version is left alone. docs/operating.md says how to add a version.
 */
import { hasTable } from "../../durable/hasTable.ts";
import { migrateFrom1 } from "../migrations/from1.ts";
import { migrateFrom2 } from "../migrations/from2.ts";
import { migrateFrom3 } from "../migrations/from3.ts";
import { migrateFrom4 } from "../migrations/from4.ts";
import { migrateFrom5 } from "../migrations/from5.ts";
import { migrateFrom6 } from "../migrations/from6.ts";
import { migrateFrom7 } from "../migrations/from7.ts";
import { migrateFrom8 } from "../migrations/from8.ts";
import { migrateFrom9 } from "../migrations/from9.ts";
import { migrateFrom10 } from "../migrations/from10.ts";
import { hasColumn } from "../migrations/stored.ts";
import { RoomFault } from "../RoomFault.ts";

/** Each turns its version into the next one. */
const MIGRATIONS: Readonly<Record<number, (sql: SqlStorage) => void>> = {
	1: migrateFrom1,
	2: migrateFrom2,
	3: migrateFrom3,
	4: migrateFrom4,
	5: migrateFrom5,
	6: migrateFrom6,
	7: migrateFrom7,
	8: migrateFrom8,
	9: migrateFrom9,
	10: migrateFrom10,
};

export const ROOM_VERSION = 11;

const SCHEMA = `
	CREATE TABLE IF NOT EXISTS version (
		one INTEGER PRIMARY KEY CHECK (one = 1),
		number INTEGER NOT NULL
	) STRICT;
`;

/** Records that this storage is of the present version. */
export function markVersion(sql: SqlStorage): void {
	sql.exec(SCHEMA);
	sql.exec(
		"INSERT OR REPLACE INTO version (one, number) VALUES (1, ?)",
		ROOM_VERSION,
	);
}

/**
 * Migrates the stored data, if any, to this version. If that fails it throws a
 * `RoomFault` and changes nothing.
 */
export function bringUpToDate(storage: DurableObjectStorage): void {
	const { sql } = storage;
	const version = readVersion(sql);
	if (version === null || version === ROOM_VERSION) return;
	if (version > ROOM_VERSION) throw new RoomFault("newer");
	try {
		storage.transactionSync(() => {
			for (let from = version; from < ROOM_VERSION; from++)
				MIGRATIONS[from](sql);
			markVersion(sql);
		});
	} catch (error) {
		if (error instanceof RoomFault) throw error;
		throw new RoomFault("unreadable", error);
	}
}

/** Null if nothing is stored. */
function readVersion(sql: SqlStorage): number | null {
	if (!hasTable(sql, "version")) return unnumberedVersion(sql);
	const [row] = sql
		.exec<{ number: number }>("SELECT number FROM version")
		.toArray();
	if (row === undefined) throw new RoomFault("unreadable");
	return row.number;
}

/** Versions before 6 had no number. */
function unnumberedVersion(sql: SqlStorage): number | null {
	if (hasTable(sql, "game")) return 1;
	if (!hasTable(sql, "room")) return hasTable(sql, "outbox") ? 5 : null;
	if (hasColumn(sql, "turns", "match")) return 2;
	if (!hasColumn(sql, "snapshot", "positions")) return 3;
	const [last] = sql
		.exec<{ positions: string }>("SELECT positions FROM snapshot")
		.toArray();
	// Without a snapshot, versions 4 and 5 are the same.
	return last?.positions.startsWith("[") ? 4 : 5;
}
