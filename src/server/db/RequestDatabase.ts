/**
 * D1 as one request uses it. A query waits only as long as a reader would, and
 * after one that timed out all others of the request fail at once. Only here
 * are D1's own failures distinguished from our bugs (databaseAway.ts).
 */
import { logSparingly } from "../http/log.ts";
import { TimedOut, withTimeout } from "../http/withTimeout.ts";
import type { Queryable } from "./database.ts";
import { asAway, DatabaseAway } from "./databaseAway.ts";

/** The time for all queries of a page together, from the first on. */
export const READING_MS = 1500;

/**
 * A post waits `READING_MS` for its first answer. Then D1 is known to be
 * available, and each further query may take this long, as D1 may be far away
 * and busy.
 */
export const WRITING_MS = 5000;

export type RequestStart = {
	readonly isReading: boolean;
	/** The oldest state that the reader may see; null for the nearest replica, and for posts. */
	readonly bookmark: string | null;
};

export class RequestDatabase implements Queryable {
	readonly #d1: D1Database;
	readonly #isReading: boolean;
	#bookmark: string | null;
	#session: D1DatabaseSession | null = null;
	/** Epoch ms. */
	#askedAt: number | null = null;
	#hasAnswered = false;
	#isLate = false;

	constructor(d1: D1Database, { isReading, bookmark }: RequestStart) {
		this.#d1 = d1;
		this.#isReading = isReading;
		this.#bookmark = bookmark;
	}

	prepare(sql: string): Unbound {
		return new Unbound(this, sql);
	}

	batch<T>(statements: readonly Bound[]): Promise<D1Result<T>[]> {
		return this.ask((session) =>
			session.batch<T>(statements.map((statement) => statement.on(session))),
		);
	}

	/** The bookmark of the latest state that this request has seen; null before its first query. */
	getBookmark(): string | null {
		return this.#session?.getBookmark() ?? null;
	}

	/** @throws DatabaseAway if D1 does not answer, or not in time. */
	async ask<T>(question: (on: D1DatabaseSession) => Promise<T>): Promise<T> {
		if (this.#isLate) throw new DatabaseAway("the database was late before");
		this.#askedAt ??= Date.now();
		try {
			const answer = await withTimeout(this.#put(question), this.#patienceMs());
			this.#hasAnswered = true;
			return answer;
		} catch (error) {
			this.#isLate ||= error instanceof TimedOut;
			throw asAway(error);
		}
	}

	#patienceMs(): number {
		if (!this.#isReading && this.#hasAnswered) return WRITING_MS;
		const waitedMs = Date.now() - (this.#askedAt ?? 0);
		return Math.max(0, READING_MS - waitedMs);
	}

	/**
	 * Runs a query. If it fails with a bookmark, runs it again without, as the
	 * bookmark may be the only problem.
	 */
	async #put<T>(question: (on: D1DatabaseSession) => Promise<T>): Promise<T> {
		const bookmark = this.#bookmark;
		try {
			return await question(this.#begun());
		} catch (error) {
			if (bookmark === null) throw error;
			logSparingly(
				"warn",
				"the database was asked again without a bookmark",
				error,
			);
			this.#forget(bookmark);
			return await question(this.#begun());
		}
	}

	#begun(): D1DatabaseSession {
		this.#session ??= this.#d1.withSession(
			this.#bookmark ??
				(this.#isReading ? "first-unconstrained" : "first-primary"),
		);
		return this.#session;
	}

	/** Another query may have dropped the bookmark meanwhile. */
	#forget(bookmark: string): void {
		if (this.#bookmark !== bookmark) return;
		this.#bookmark = null;
		this.#session = null;
	}
}

/** A statement without its values. */
class Unbound {
	readonly #database: RequestDatabase;
	readonly #sql: string;

	constructor(database: RequestDatabase, sql: string) {
		this.#database = database;
		this.#sql = sql;
	}

	bind(...values: unknown[]): Bound {
		return new Bound(this.#database, (session) =>
			session.prepare(this.#sql).bind(...values),
		);
	}
}

/** A statement for any session, since it may be sent again in another one. */
class Bound {
	readonly #database: RequestDatabase;
	readonly on: (session: D1DatabaseSession) => D1PreparedStatement;

	constructor(database: RequestDatabase, on: Bound["on"]) {
		this.#database = database;
		this.on = on;
	}

	all<T>(): Promise<D1Result<T>> {
		return this.#database.ask((session) => this.on(session).all<T>());
	}
}
