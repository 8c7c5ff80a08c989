/** Whether an object's database has a table. Checking does not create a database if there is none. */
export function hasTable(sql: SqlStorage, name: string): boolean {
	const found = sql.exec(
		"SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?",
		name,
	);
	return found.toArray().length > 0;
}
