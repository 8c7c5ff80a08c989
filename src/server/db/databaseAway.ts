/**
 * Distinguishes failures of D1 from our bugs: only after the former may a page
 * do without D1's answer.
 */

/** Thrown if D1 does not answer, or not in time. */
export class DatabaseAway extends Error {
	override name = "DatabaseAway";
}

/**
 * D1's messages for queries that it rejects:
 * https://developers.cloudflare.com/d1/observability/debug-d1/
 */
const REFUSED =
	/SQLITE_(AUTH|CONSTRAINT|ERROR|MISMATCH|MISUSE|RANGE|TOOBIG)|D1_(COLUMN_NOTFOUND|EXEC_ERROR|TYPE_ERROR)|syntax error|constraint failed|no such column/;

/** A database is empty before its migrations, or while it is restored. */
const EMPTY = /no such table/;

/** The error to throw for an error of D1: `DatabaseAway`, or the same error if it is our bug. */
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
