/** The tables as they are, for copies of the whole database: whatever a migration adds is in them. */
import { CompiledQuery } from "kysely";
import { statementOf } from "./dialect.ts";
import type { Queryable } from "./queryable.ts";
import type { TableForm, Value } from "./tableForm.ts";

/** What D1 and SQLite have for themselves, and how far the jobs have got, this one included. */
const NOT_COPIED = /^(sqlite_|_cf_|d1_migrations$|sweeps$)/;

/** All tables, each before those that it names rows of: what is read later has what was read before. */
export async function tableForms(d1: Queryable): Promise<TableForm[]> {
	const { results } = await asked(
		d1,
		"SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name",
	).all<{ name: string }>();
	const names = results
		.map(({ name }) => name)
		.filter((name) => !NOT_COPIED.test(name));
	const infos = await d1.batch<Info & ForeignKey>(
		names.flatMap((name) => [
			asked(d1, `PRAGMA table_info("${name}")`),
			asked(d1, `PRAGMA foreign_key_list("${name}")`),
		]),
	);
	return inOrder(
		names.map((name, index) =>
			formOf(name, infos[2 * index].results, infos[2 * index + 1].results),
		),
	);
}

/** https://www.sqlite.org/pragma.html#pragma_table_info and #pragma_foreign_key_list */
type Info = { readonly name: string; readonly pk: number };
type ForeignKey = {
	readonly from: string;
	readonly table: string;
	readonly to: string | null;
	readonly on_delete: string;
};

function formOf(
	name: string,
	columns: readonly Info[],
	references: readonly ForeignKey[],
): TableForm {
	return {
		name,
		columns: columns.map((column) => column.name),
		key: columns
			.filter(({ pk }) => pk > 0)
			.sort((a, b) => a.pk - b.pk)
			.map((column) => column.name),
		references: references.map(({ from, table, to, on_delete }) => ({
			column: from,
			table,
			to: to ?? "id",
			isEmptied: on_delete === "SET NULL",
		})),
	};
}

/** Those first that no other table, among what is left, names rows of. */
function inOrder(forms: readonly TableForm[]): TableForm[] {
	const ordered: TableForm[] = [];
	let left = forms;
	while (left.length > 0) {
		const named = new Set(
			left.flatMap(({ name, references }) =>
				references.map(({ table }) => table).filter((table) => table !== name),
			),
		);
		const free = left.filter(({ name }) => !named.has(name));
		if (free.length === 0) throw new Error("tables name rows of each other");
		ordered.push(...free);
		left = left.filter((form) => !free.includes(form));
	}
	return ordered;
}

/** The next rows of a table in the order of its key, after the row with this key; null for the first. */
export async function rowsAfter(
	d1: Queryable,
	{ name, columns, key }: TableForm,
	after: readonly Value[] | null,
	limit: number,
): Promise<Value[][]> {
	const keys = key.map(quoted).join(", ");
	const places = key.map(() => "?").join(", ");
	const where = after === null ? "" : `WHERE (${keys}) > (${places})`;
	const { results } = await asked(
		d1,
		`SELECT ${columns.map(quoted).join(", ")} FROM ${quoted(name)} ${where} ORDER BY ${keys} LIMIT ?`,
		[...(after ?? []), limit],
	).all<Record<string, Value>>();
	return results.map((row) => columns.map((column) => row[column]));
}

/** A query of tables that are known only when it runs. */
function asked(d1: Queryable, sql: string, values: readonly Value[] = []) {
	return statementOf(d1, CompiledQuery.raw(sql, [...values]));
}

function quoted(name: string): string {
	return `"${name}"`;
}
