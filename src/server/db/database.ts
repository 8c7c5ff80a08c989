/** Runs queries on the tables. */
import { type Compilable, Kysely } from "kysely";
import { d1Dialect, statementOf } from "./dialect.ts";
import type { Queryable } from "./queryable.ts";
import type { Tables } from "./tables.ts";

export type { Compilable, RawBuilder, SqlBool } from "kysely";
export type { Queryable } from "./queryable.ts";

export function databaseOf(d1: Queryable): Kysely<Tables> {
	return new Kysely<Tables>({ dialect: d1Dialect(d1) });
}

/**
 * Runs queries as one transaction: all of them or none. Returns the number of
 * rows that each changed.
 */
export async function batch(
	d1: Queryable,
	queries: readonly Compilable[],
): Promise<number[]> {
	const results = await d1.batch(
		queries.map((query) => statementOf(d1, query.compile())),
	);
	return results.map(({ meta }) => meta.changes);
}

/** Runs several reading queries in one request; returns the rows of each. */
export async function readBatch<Rows extends readonly unknown[]>(
	d1: Queryable,
	queries: { readonly [K in keyof Rows]: Compilable<Rows[K]> },
): Promise<{ [K in keyof Rows]: Rows[K][] }> {
	const results = await d1.batch<Rows[number]>(
		queries.map((query) => statementOf(d1, query.compile())),
	);
	return results.map(({ results: rows }) => rows) as {
		[K in keyof Rows]: Rows[K][];
	};
}
