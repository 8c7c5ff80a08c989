/** D1 as it is on a bad day: `d1.form` says how, and is changed from outside while the server runs. */

import type { DatabaseState } from "../databaseFault.ts";

export const d1: { form: DatabaseState } = { form: "none" };

const HANG_MS = 30_000;
const LATE_MS = { late: 3_000, slow: 100 };

/** D1's own words (https://developers.cloudflare.com/d1/observability/debug-d1/). */
const FAILED = "D1_ERROR: Network connection lost.";
const TIMED_OUT =
	"D1_ERROR: D1 DB storage operation exceeded timeout which caused object to be reset.";

let asked = 0;

async function ask<T>(query: () => Promise<T>): Promise<T> {
	const isDone = asked++ % 2 === 1;
	switch (d1.form) {
		case "none":
			return await query();
		case "late":
		case "slow": {
			const { form } = d1;
			const answer = await query();
			await scheduler.wait(LATE_MS[form]);
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

type Asked = Pick<D1Database, "prepare" | "batch">;

/** The statements behind those that are handed out: D1 takes its own alone. */
const statements = new WeakMap<D1PreparedStatement, D1PreparedStatement>();

/** A database to which all of this happens. */
export function faulty(database: D1Database): D1Database {
	return overlay(database, {
		...askedThrough(database),
		exec: (query: string) => ask(() => database.exec(query)),
		withSession: (start?: D1SessionBookmark | D1SessionConstraint) => {
			const session = database.withSession(start);
			return overlay(session, askedThrough(session));
		},
	});
}

function askedThrough(asked: Asked): Asked {
	return {
		prepare: (query) => statementOn(asked.prepare(query)),
		batch: <T>(handed: D1PreparedStatement[]) =>
			ask(() =>
				asked.batch<T>(handed.map((one) => statements.get(one) ?? one)),
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

/** The same with some of its methods in other words. */
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
