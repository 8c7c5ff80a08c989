/** Reads a copy of the database that `exportDatabase` has made, for a new database. */
import type { TableForm, Value } from "../db/tableForm.ts";

/** The version of this form. */
export const EXPORT_FORM = 1;

/** The first line; each other line is a row: its table's name, then its values. */
export type ExportHead = {
	readonly form: typeof EXPORT_FORM;
	readonly startedAt: number;
	readonly tables: readonly TableForm[];
};

export type RestoredTable = Pick<TableForm, "name" | "columns"> & {
	readonly rows: readonly (readonly Value[])[];
};

/**
 * The tables in the order in which they can be filled. Leaves out rows that name others that are
 * missing, and games without seats, as they were being written. Throws if the text is no such copy.
 */
export function restoredRows(text: string): RestoredTable[] {
	const [first = "", ...lines] = text.split("\n").filter((line) => line !== "");
	const head = JSON.parse(first) as ExportHead;
	if (head.form !== EXPORT_FORM)
		throw new Error(`a copy of the form ${head.form}`);
	const rows = rowsByTable(lines);
	const present = new Map<string, ReadonlySet<Value>>();
	return head.tables.toReversed().map((form) => {
		const found = withoutSeatless(form, rows);
		const whole = found.flatMap((row) => {
			const mended = mend(form, row, present);
			return mended === null ? [] : [mended];
		});
		for (const column of form.columns)
			present.set(`${form.name}.${column}`, valuesOf(form, whole, column));
		return { name: form.name, columns: form.columns, rows: whole };
	});
}

type Rows = ReadonlyMap<string, readonly Value[][]>;

function rowsByTable(lines: readonly string[]): Rows {
	const rows = new Map<string, Value[][]>();
	for (const line of lines) {
		const [name, ...values] = JSON.parse(line) as [string, ...Value[]];
		const known = rows.get(name);
		if (known === undefined) rows.set(name, [values]);
		else known.push(values);
	}
	return rows;
}

function withoutSeatless(
	{ name, columns }: TableForm,
	rows: Rows,
): readonly Value[][] {
	const found = rows.get(name) ?? [];
	if (name !== "games") return found;
	// The first column of a seat is its game.
	const seated = new Set((rows.get("seats") ?? []).map(([game]) => game));
	const id = columns.indexOf("id");
	return found.filter((row) => seated.has(row[id]));
}

/** The row as it can be inserted; null if it can't. */
function mend(
	{ columns, references }: TableForm,
	row: readonly Value[],
	present: ReadonlyMap<string, ReadonlySet<Value>>,
): readonly Value[] | null {
	const mended = [...row];
	for (const { column, table, to, isEmptied } of references) {
		const index = columns.indexOf(column);
		const value = mended[index];
		if (value === null || present.get(`${table}.${to}`)?.has(value)) continue;
		if (!isEmptied) return null;
		mended[index] = null;
	}
	return mended;
}

function valuesOf(
	{ columns }: TableForm,
	rows: readonly (readonly Value[])[],
	column: string,
): ReadonlySet<Value> {
	const index = columns.indexOf(column);
	return new Set(rows.map((row) => row[index]));
}
