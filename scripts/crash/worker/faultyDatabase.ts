/** A D1 with switchable faults: `d1.state` selects the fault, and is changed by requests while the server runs. */
import type { DatabaseState } from "../databaseFault.ts";

export const d1: { state: DatabaseState } = { state: "none" };

const HANG_MS = 30_000;
const LATE_MS = { late: 3_000, slow: 100 };

/** D1's own messages (https://developers.cloudflare.com/d1/observability/debug-d1/). */
const FAILED = "D1_ERROR: Network connection lost.";
const TIMED_OUT =
	"D1_ERROR: D1 DB storage operation exceeded timeout which caused object to be reset.";

let queries = 0;

async function ask<T>(query: () => Promise<T>): Promise<T> {
	const isDone = queries++ % 2 === 1;
	switch (d1.state) {
		case "none":
			return await query();
		case "late":
		case "slow": {
			const { state } = d1;
			const answer = await query();
			await scheduler.wait(LATE_MS[state]);
			return answer;
		}
		case "fail":
			if (isDone) await query();
			throw new Error(FAILED);
		case "hang":
			if (isDone) await query();
			await scheduler.wait(HANG_MS);
			throw new Error(TIMED_OUT);
	}
}

/** A database, or a session of one. */
type Queried = Pick<D1Database, "prepare" | "batch">;

/** The real statement behind each one returned: D1 accepts only its own. */
const statements = new WeakMap<D1PreparedStatement, D1PreparedStatement>();

/** A database with the fault that `d1.state` selects. */
export function faulty(database: D1Database): D1Database {
	return overlay(database, {
		...faultyMethods(database),
		exec: (query: string) => ask(() => database.exec(query)),
		withSession: (start?: D1SessionBookmark | D1SessionConstraint) => {
			const session = database.withSession(start);
			return overlay(session, faultyMethods(session));
		},
	});
}

function faultyMethods(queried: Queried): Queried {
	return {
		prepare: (query) => statementOn(queried.prepare(query)),
		batch: <T>(handed: D1PreparedStatement[]) =>
			ask(() =>
				queried.batch<T>(handed.map((one) => statements.get(one) ?? one)),
			),
	};
}

function statementOn(statement: D1PreparedStatement): D1PreparedStatement {
	const handed = overlay(statement, {
		bind: (...values: unknown[]) => statementOn(statement.bind(...values)),
		all: <T>() => ask(() => statement.all<T>()),
		run: <T>() => ask(() => statement.run<T>()),
		first: <T>(column?: string) =>
			ask(() =>
				column === undefined
					? statement.first<T>()
					: statement.first<T>(column),
			),
	});
	statements.set(handed, statement);
	return handed;
}

/** A copy of an object with some of its methods replaced. */
function overlay<T extends object>(whole: T, part: object): T {
	return new Proxy(whole, {
		get: (target, name) => {
			const own = Reflect.get(part, name) ?? Reflect.get(target, name);
			return typeof own === "function" && !Object.hasOwn(part, name)
				? own.bind(target)
				: own;
		},
	});
}
