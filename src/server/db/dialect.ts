/** D1 for Kysely. Each query is a request of its own, so `batch` is the only transaction. */
import {
	type CompiledQuery,
	type DatabaseConnection,
	type Dialect,
	type Driver,
	type QueryResult,
	SqliteAdapter,
	SqliteIntrospector,
	SqliteQueryCompiler,
} from "kysely";
import type { Queryable, Statement } from "./queryable.ts";

export function d1Dialect(d1: Queryable): Dialect {
	return {
		createAdapter: () => new SqliteAdapter(),
		createDriver: () => new D1Driver(d1),
		createIntrospector: (db) => new SqliteIntrospector(db),
		createQueryCompiler: () => new SqliteQueryCompiler(),
	};
}

class D1Driver implements Driver {
	readonly #connection: D1Connection;

	constructor(d1: Queryable) {
		this.#connection = new D1Connection(d1);
	}

	async init(): Promise<void> {}

	async acquireConnection(): Promise<DatabaseConnection> {
		return this.#connection;
	}

	async beginTransaction(): Promise<void> {
		throw new Error("D1 has no transactions: use batch()");
	}

	async commitTransaction(): Promise<void> {}

	async rollbackTransaction(): Promise<void> {}

	async releaseConnection(): Promise<void> {}

	async destroy(): Promise<void> {}
}

class D1Connection implements DatabaseConnection {
	readonly #d1: Queryable;

	constructor(d1: Queryable) {
		this.#d1 = d1;
	}

	async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
		const { results, meta } = await statementOf(this.#d1, query).all<R>();
		return { rows: results, numAffectedRows: BigInt(meta.changes) };
	}

	// biome-ignore lint/correctness/useYield: D1 answers at once or not at all.
	async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
		throw new Error("D1 does not stream");
	}
}

/** A query compiled by Kysely, as a D1 statement. */
export function statementOf(
	d1: Queryable,
	{ sql, parameters }: CompiledQuery,
): Statement {
	return d1.prepare(sql).bind(...parameters);
}
