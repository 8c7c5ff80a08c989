/** What a room has to tell D1, kept until D1 took it; telling it twice is harmless. */

import type { Guest } from "../db/guests.ts";
import { deleteListing, saveListing } from "../db/listings.ts";
import type { RatedSeat } from "../db/ratings.ts";
import { type GameResult, saveResult } from "../db/results.ts";
import type { Listing } from "../lobby/listing.ts";
import { ratedMessage, saveRated } from "./rated.ts";
import { hasTable } from "./storage.ts";

/** Where the game stands in the list; that it is in it no more; how it ended, which takes it out of the list as well. */
export type Posting =
	| {
			readonly type: "listing";
			readonly listing: Listing;
			readonly players: readonly Guest[];
	  }
	| { readonly type: "unlisting"; readonly id: string }
	| { readonly type: "result"; readonly result: GameResult };

const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 6 * 60 * 60 * 1000;

/** After some three weeks of trying the entry stays, and waits for somebody to look at the game. */
const MAX_ATTEMPTS = 100;

const SCHEMA = `
	CREATE TABLE IF NOT EXISTS outbox (
		id INTEGER PRIMARY KEY,
		type TEXT NOT NULL,
		body TEXT NOT NULL,
		attempts INTEGER NOT NULL,
		next_at INTEGER NOT NULL
	) STRICT;
`;

export class Outbox {
	readonly #sql: SqlStorage;
	/** When the next attempt is due; undefined until it is looked up. */
	#nextAt: number | null | undefined;
	#isDelivering = false;

	constructor(sql: SqlStorage) {
		this.#sql = sql;
	}

	/** Puts something in, to be sent at once. It takes the place of what waits and is out of date by it. */
	post(posting: Posting, now: number): void {
		this.#nextAt = undefined;
		this.#sql.exec(SCHEMA);
		this.#sql.exec("DELETE FROM outbox WHERE type <> 'result'");
		this.#sql.exec(
			"INSERT INTO outbox (type, body, attempts, next_at) VALUES (?, ?, 0, ?)",
			posting.type,
			JSON.stringify(posting),
			now,
		);
	}

	/** When the next attempt is due, in epoch ms; null if nothing is left to send. */
	nextAttemptAt(): number | null {
		if (this.#nextAt === undefined) this.#nextAt = this.#readNextAt();
		return this.#nextAt;
	}

	#readNextAt(): number | null {
		if (!hasTable(this.#sql, "outbox")) return null;
		return this.#sql
			.exec<{ at: number | null }>(
				"SELECT MIN(next_at) AS at FROM outbox WHERE attempts < ?",
				MAX_ATTEMPTS,
			)
			.one().at;
	}

	/** Sends what is due. A failure is no error here: it is tried again, after longer and longer pauses. */
	async deliver(d1: D1Database, now: number): Promise<void> {
		if (this.#isDelivering || !hasTable(this.#sql, "outbox")) return;
		this.#isDelivering = true;
		try {
			await this.#deliverDue(d1, now);
		} finally {
			this.#isDelivering = false;
		}
	}

	async #deliverDue(d1: D1Database, now: number): Promise<void> {
		const due = this.#sql
			.exec<Entry>(
				"SELECT id, body, attempts FROM outbox WHERE attempts < ? AND next_at <= ? ORDER BY id",
				MAX_ATTEMPTS,
				now,
			)
			.toArray();
		for (const entry of due) {
			await this.#try(d1, entry, now);
			this.#nextAt = undefined;
		}
	}

	async #try(
		d1: D1Database,
		{ id, body, attempts }: Entry,
		now: number,
	): Promise<void> {
		try {
			const rated = await send(d1, JSON.parse(body) as Posting);
			this.#sql.exec("DELETE FROM outbox WHERE id = ?", id);
			if (rated.length > 0) saveRated(this.#sql, ratedMessage(rated));
		} catch (error) {
			console.error("the outbox could not be delivered", attempts, error);
			this.#sql.exec(
				"UPDATE outbox SET attempts = attempts + 1, next_at = ? WHERE id = ?",
				now + pauseMs(attempts),
				id,
			);
		}
	}
}

type Entry = {
	readonly id: number;
	readonly body: string;
	readonly attempts: number;
};

/** Gives what it did to ratings. */
async function send(d1: D1Database, posting: Posting): Promise<RatedSeat[]> {
	switch (posting.type) {
		case "listing":
			await saveListing(d1, posting.listing, posting.players);
			return [];
		case "unlisting":
			await deleteListing(d1, posting.id);
			return [];
		case "result": {
			const rated = await saveResult(d1, posting.result);
			await deleteListing(d1, posting.result.game.id);
			return rated;
		}
	}
}

function pauseMs(attempts: number): number {
	return Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempts);
}
