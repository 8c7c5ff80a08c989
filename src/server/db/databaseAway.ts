/** D1 being away, told from faults of our own: only while it is may a page make do without it. */

/** D1 does not answer, or not in time. */
export class DatabaseAway extends Error {
	override name = "DatabaseAway";
}

/** What D1 says of queries that it understood, and refused: https://developers.cloudflare.com/d1/observability/debug-d1/ */
const REFUSED =
	/SQLITE_(AUTH|CONSTRAINT|ERROR|MISMATCH|MISUSE|RANGE|TOOBIG)|D1_(COLUMN_NOTFOUND|EXEC_ERROR|TYPE_ERROR)|syntax error|constraint failed|no such column/;

/** Before the migrations, or while it is restored, a database is not there yet. */
const EMPTY = /no such table/;

/** An error of D1's as what it is: D1 being away, or the fault of who asked. */
export function asAway(error: unknown): unknown {
	if (error instanceof DatabaseAway || isOurs(error)) return error;
	return new DatabaseAway("the database does not answer", { cause: error });
}

function isOurs(error: unknown): boolean {
	if (!(error instanceof Error)) return true;
	if (EMPTY.test(error.message)) return false;
	return (
		REFUSED.test(error.message) ||
		[TypeError, RangeError, ReferenceError, SyntaxError].some(
			(kind) => error instanceof kind,
		)
	);
}
