/** Fills a directory whose own storage is new with its region's games from D1. */
import { listingsOf } from "../db/listings.ts";
import type { Region } from "../http/region.ts";
import { withTimeout } from "../http/withTimeout.ts";
import type { DirectoryGames } from "./DirectoryGames.ts";
import { isRestored, markRestored } from "./storedListings.ts";

/** The longest that a request for the list waits for D1 to return the games. */
const PATIENCE_MS = 1500;

type RestorerParts = {
	readonly sql: SqlStorage;
	readonly games: DirectoryGames;
	/** Null in a directory without a region. */
	readonly region: Region | null;
	/** D1, as the object is bound to it now. */
	readonly database: () => D1Database;
	readonly onRestored: (now: number) => void;
};

export class ListRestorer {
	readonly #parts: RestorerParts;
	/** The query to D1, while under way. */
	#restoring: Promise<void> | null = null;
	#isDone: boolean;

	constructor(parts: RestorerParts) {
		this.#parts = parts;
		this.#isDone = isRestored(parts.sql);
	}

	get isDone(): boolean {
		return this.#isDone;
	}

	/** Restores the list unless that is done. If D1 fails, call this again. */
	async restore(): Promise<void> {
		if (this.#isDone) return;
		this.#restoring ??= this.#readAll().finally(() => {
			this.#restoring = null;
		});
		await this.#restoring;
	}

	async #readAll(): Promise<void> {
		const { sql, games, region, database, onRestored } = this.#parts;
		if (region === null) throw new Error("a directory of no region");
		try {
			const asked = listingsOf(database(), region);
			const listings = await withTimeout(asked, PATIENCE_MS);
			const now = Date.now();
			// D1 has less data than a directory, and gets it later, so each room is polled at once.
			for (const listing of listings) games.take(listing, now, now);
			markRestored(sql, now);
			this.#isDone = true;
			onRestored(now);
		} catch (error) {
			console.error("the list of games could not be read", error);
		}
	}
}
