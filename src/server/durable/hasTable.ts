/** Whether an object's database has a table. Looking does not create a database where there is none. */
export function hasTable(sql: SqlStorage, name: string): boolean {
	const found = sql.exec(
		"SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?",
		name,
	);
	return found.toArray().length > 0;
}
