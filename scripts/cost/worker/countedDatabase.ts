/** Counts the rows that D1 reports as read and written. */
import type { Counts } from "../counts.ts";

type Queried = Pick<D1Database, "prepare" | "batch">;

const watched = new WeakSet<object>();

/** Counts all queries to a database from now on. */
export function countDatabase(d1: D1Database, counts: Counts): void {
	if (watched.has(d1)) return;
	watched.add(d1);
	countQueries(d1, counts);
	const withSession = d1.withSession.bind(d1);
	d1.withSession = (start) => {
		const session = withSession(start);
		countQueries(session, counts);
		return session;
	};
}

function countQueries(asked: Queried, counts: Counts): void {
	const prepare = asked.prepare.bind(asked);
	const batch = asked.batch.bind(asked);
	asked.prepare = (query) => countedStatement(prepare(query), counts);
	asked.batch = async <T>(statements: D1PreparedStatement[]) => {
		const results = await batch<T>(statements);
		count(results, counts);
		return results;
	};
}

function countedStatement(
	statement: D1PreparedStatement,
	counts: Counts,
): D1PreparedStatement {
	const bind = statement.bind.bind(statement);
	const all = statement.all.bind(statement);
	statement.bind = (...values) => countedStatement(bind(...values), counts);
	statement.all = async <T>() => {
		const result = await all<T>();
		count([result], counts);
		return result;
	};
	return statement;
}

function count(results: readonly D1Result[], counts: Counts): void {
	counts.d1Calls++;
	for (const { meta } of results) {
		counts.d1RowsRead += meta.rows_read;
		counts.d1RowsWritten += meta.rows_written;
	}
}
