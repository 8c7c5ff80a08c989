/** What migrations read and write: JSON of earlier versions, which today's types don't describe. */

export type Stored = { readonly [name: string]: unknown };

/** Throws if the text is not an object: the data can't be read and must not be migrated. */
export function parseStored(text: string): Stored {
	const value: unknown = JSON.parse(text);
	if (typeof value !== "object" || value === null)
		throw new TypeError("a stored value is no object");
	return value as Stored;
}

/** The match in the one row of `room`. */
export function roomMatch(sql: SqlStorage): Stored {
	return parseStored(
		sql.exec<{ match: string }>("SELECT match FROM room").one().match,
	);
}

export function keepRoomMatch(sql: SqlStorage, match: object): void {
	sql.exec("UPDATE room SET match = ?", JSON.stringify(match));
}

export function hasColumn(
	sql: SqlStorage,
	table: string,
	column: string,
): boolean {
	const found = sql.exec(
		"SELECT 1 FROM pragma_table_info(?) WHERE name = ?",
		table,
		column,
	);
	return found.toArray().length > 0;
}
