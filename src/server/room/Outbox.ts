/** What a room has to tell D1, its directory and the archive, kept until delivered. */
import { hasTable } from "../durable/hasTable.ts";
import { TimedOut, withTimeout } from "../http/withTimeout.ts";
import type { Posting } from "./posting.ts";

/** Delivers a posting; throws if that failed. */
export type Deliver = (posting: Posting) => Promise<void>;

const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 6 * 60 * 60 * 1000;

/**
 * After about three weeks of attempts the posting stays, and waits until
 * someone opens the game's room by hand.
 */
const MAX_ATTEMPTS = 100;

/** D1's own limit for a query (https://developers.cloudflare.com/d1/platform/limits/). */
const LIMIT_MS = 30_000;

/**
 * A delivery that timed out may still succeed up to this time, but no later;
 * nothing newer is sent before.
 */
const SETTLED_AFTER_MS = 60_000;

/** An object that was killed during a delivery wakes this long after the limit. */
const SLACK_MS = 2_000;

/**
 * `posted` has a row once a listing was added: the gist of the latest, and its
 * time. Without AUTOINCREMENT a posting that replaces one on its way would get
 * the same id (https://sqlite.org/autoinc.html).
 */
const SCHEMA = `
	CREATE TABLE IF NOT EXISTS outbox (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		type TEXT NOT NULL,
		body TEXT NOT NULL,
		attempts INTEGER NOT NULL,
		next_at INTEGER NOT NULL
	) STRICT;
	CREATE TABLE IF NOT EXISTS posted (
		gist TEXT NOT NULL,
		at INTEGER NOT NULL
	) STRICT;
`;

/** What a newer posting makes out of date. */
const IS_REPLACED = "type NOT IN ('result', 'archive')";

type Posted = { readonly gist: string; readonly at: number };

export class Outbox {
	readonly #sql: SqlStorage;
	/** When the next attempt is due; undefined until read from the database. */
	#nextAt: number | null | undefined;
	/** While a delivery is under way: when it times out, epoch ms. */
	#limitAt: number | null = null;
	/** The last listing that was added; undefined until read from the database. */
	#posted: Posted | null | undefined;

	constructor(sql: SqlStorage) {
		this.#sql = sql;
	}

	/** Whether anything was ever added. */
	wasUsed(): boolean {
		return hasTable(this.#sql, "outbox");
	}

	/** Whether nothing waits, not even what is no longer tried. */
	isEmpty(): boolean {
		if (this.#limitAt !== null) return false;
		if (!this.wasUsed()) return true;
		return (
			this.#sql.exec("SELECT 1 FROM outbox LIMIT 1").toArray().length === 0
		);
	}

	/** Adds a posting, to be delivered at once. It replaces waiting ones that it makes out of date. */
	post(posting: Posting, now: number): void {
		this.#put(posting, now);
		this.#sql.exec("DELETE FROM posted");
		this.#posted = null;
	}

	/** Adds the state of the game if its gist differs from that of the last listing. */
	postListing(
		{ listing, players }: Omit<Extract<Posting, { type: "listing" }>, "type">,
		now: number,
	): void {
		const { state, isJoinable } = listing;
		const ids = players.map(({ player }) => player);
		const gist = JSON.stringify([state, isJoinable, ids]);
		const posted = this.#lastPosted();
		if (posted?.gist === gist) return;
		// If the clock had been set back, D1 would consider this listing out of
		// date.
		const at = Math.max(listing.at, (posted?.at ?? 0) + 1);
		this.#put({ type: "listing", listing: { ...listing, at }, players }, now);
		this.#sql.exec("DELETE FROM posted");
		this.#sql.exec("INSERT INTO posted (gist, at) VALUES (?, ?)", gist, at);
		this.#posted = { gist, at };
	}

	#lastPosted(): Posted | null {
		if (this.#posted === undefined)
			this.#posted = hasTable(this.#sql, "posted")
				? (this.#sql.exec<Posted>("SELECT gist, at FROM posted").toArray()[0] ??
					null)
				: null;
		return this.#posted;
	}

	#put(posting: Posting, now: number): void {
		this.#nextAt = undefined;
		this.#sql.exec(SCHEMA);
		if (posting.type === "archive")
			this.#sql.exec("DELETE FROM outbox WHERE type = 'archive'");
		// If D1 has just failed or has not answered, newer listings also wait.
		const { waits } = this.#sql
			.exec<{ waits: number | null }>(
				`SELECT MAX(next_at) AS waits FROM outbox WHERE ${IS_REPLACED}`,
			)
			.one();
		this.#sql.exec(`DELETE FROM outbox WHERE ${IS_REPLACED}`);
		this.#sql.exec(
			"INSERT INTO outbox (type, body, attempts, next_at) VALUES (?, ?, 0, ?)",
			posting.type,
			JSON.stringify(posting),
			Math.max(now, Math.min(waits ?? 0, now + SETTLED_AFTER_MS)),
		);
	}

	/**
	 * When something is due, epoch ms: an attempt, or the end of one under way;
	 * null if nothing is left to send.
	 */
	nextAttemptAt(): number | null {
		if (this.#limitAt !== null) return this.#limitAt + SLACK_MS;
		if (this.#nextAt === undefined) this.#nextAt = this.#readNextAt();
		return this.#nextAt;
	}

	#readNextAt(): number | null {
		if (!this.wasUsed()) return null;
		return this.#sql
			.exec<{ at: number | null }>(
				"SELECT MIN(next_at) AS at FROM outbox WHERE attempts < ?",
				MAX_ATTEMPTS,
			)
			.one().at;
	}

	/** Whether a posting is due that is not already on its way. */
	isDue(now: number): boolean {
		if (this.#limitAt !== null) return false;
		const at = this.nextAttemptAt();
		return at !== null && at <= now;
	}

	/**
	 * Delivers what is due, and what becomes due meanwhile. A failure throws
	 * nothing: delivery is retried after longer and longer pauses.
	 */
	async deliver(deliver: Deliver): Promise<void> {
		while (this.isDue(Date.now())) {
			const [row] = this.#sql
				.exec<OutboxRow>(
					"SELECT id, body, attempts FROM outbox WHERE attempts < ? AND next_at <= ? ORDER BY id LIMIT 1",
					MAX_ATTEMPTS,
					Date.now(),
				)
				.toArray();
			if (row === undefined) return;
			this.#limitAt = Date.now() + LIMIT_MS;
			await this.#try(deliver, row);
			this.#limitAt = null;
			this.#nextAt = undefined;
		}
	}

	/** Meanwhile a newer posting may replace this one; the newer one stays. */
	async #try(
		deliver: Deliver,
		{ id, body, attempts }: OutboxRow,
	): Promise<void> {
		try {
			await withTimeout(deliver(JSON.parse(body) as Posting), LIMIT_MS);
			this.#sql.exec("DELETE FROM outbox WHERE id = ?", id);
		} catch (error) {
			console.error("the outbox could not be delivered", attempts, error);
			const now = Date.now();
			this.#sql.exec(
				"UPDATE outbox SET attempts = attempts + 1, next_at = ? WHERE id = ?",
				now + pauseMs(attempts),
				id,
			);
			if (error instanceof TimedOut)
				this.#sql.exec(
					"UPDATE outbox SET next_at = MAX(next_at, ?)",
					now + SETTLED_AFTER_MS,
				);
		}
	}
}

type OutboxRow = {
	readonly id: number;
	readonly body: string;
	readonly attempts: number;
};

function pauseMs(attempts: number): number {
	return Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempts);
}
