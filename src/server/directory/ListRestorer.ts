/** Fills a directory whose own storage is new with what D1 knows of its region. */
import { listingsOf } from "../db/listings.ts";
import type { Region } from "../http/region.ts";
import { withTimeout } from "../http/withTimeout.ts";
import type { GameList } from "./GameList.ts";
import { isRestored, markRestored } from "./storedListings.ts";

/** Those who ask for the list wait no longer for D1 to say what there is. */
const PATIENCE_MS = 1500;

type RestorerParts = {
	readonly sql: SqlStorage;
	readonly games: GameList;
	/** Null in a directory of no region. */
	readonly region: Region | null;
	/** D1, as the object is bound to it now. */
	readonly database: () => D1Database;
	readonly onRestored: (now: number) => void;
};

export class ListRestorer {
	readonly #parts: RestorerParts;
	/** D1 being asked what there is. */
	#restoring: Promise<void> | null = null;
	#isDone: boolean;

	constructor(parts: RestorerParts) {
		this.#parts = parts;
		this.#isDone = isRestored(parts.sql);
	}

	get isDone(): boolean {
		return this.#isDone;
	}

	/** Restores the list, unless that is done. If D1 fails it is to be tried again. */
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
			// D1 knows less than a directory, and later: each room is asked at once.
			for (const listing of listings) games.take(listing, now, now);
			markRestored(sql, now);
			this.#isDone = true;
			onRestored(now);
		} catch (error) {
			console.error("the list of games could not be read", error);
		}
	}
}
