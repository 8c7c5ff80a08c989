/**
 * D1 accepts at most 100 bound parameters in a statement
 * (https://developers.cloudflare.com/d1/platform/limits/). So rows that don't
 * fit go into several statements, and a list goes in as one parameter.
 */
import { type Compilable, sql } from "kysely";

const MOST_PARAMETERS = 100;

/**
 * The queries that insert any number of rows. Each value of a row is a
 * parameter; all rows have the same columns.
 */
export function insertInParts<Row extends object>(
	rows: readonly Row[],
	insert: (part: readonly Row[]) => Compilable,
): Compilable[] {
	const columns = Object.keys(rows[0] ?? {}).length;
	const size = Math.floor(MOST_PARAMETERS / columns);
	const count = Math.ceil(rows.length / size);
	return Array.from({ length: count }, (_, part) =>
		insert(rows.slice(part * size, (part + 1) * size)),
	);
}

/** A list of any length, for `in` and `not in`. */
export function listOf(values: readonly string[]) {
	const json = JSON.stringify(values);
	return sql<string>`(SELECT value FROM json_each(${json}))`;
}
