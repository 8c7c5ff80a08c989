/** The games of a directory: in memory to be read, and on disk before anybody is sent them. */

import { chooseShown, compareWorth, leastOf } from "./chooseShown.ts";
import type { Listing } from "./listing.ts";
import {
	dropStoredListing,
	loadListings,
	type StoredListing,
	saveStoredListing,
} from "./storedListings.ts";

/** A room that is silent so long after its time is asked. */
const SLACK_MS = 60_000;

/** After a failure a room is asked again so much later, and twice as late each time. */
const ASK_AGAIN_MS = 30_000;

/** A room that has failed so often in a row is taken for lost; it comes back as soon as it reports something. */
const MOST_FAILURES = 4;

const MOST_SHOWN = { open: 60, running: 40 } as const;

/** As many as a directory is restored with: more are not remembered. */
export const MOST_HELD = 5000;

/** So many games that are over are remembered, lest late news of them be taken for new ones. */
const REMEMBERED = 1000;

export class GameList {
	readonly #sql: SqlStorage;
	readonly #entries: Map<string, StoredListing>;
	/** When games were taken off the list, epoch ms; the oldest first. */
	readonly #over = new Map<string, number>();
	/** Persons who play, spectators, and games that are shown. */
	#present = 0;
	#watching = 0;
	#shown = 0;

	constructor(sql: SqlStorage) {
		this.#sql = sql;
		const entries = loadListings(sql);
		this.#entries = new Map(entries.map((entry) => [entry.listing.id, entry]));
		for (const { listing } of entries) this.#count(listing, 1);
	}

	get(id: string): Listing | null {
		return this.#entries.get(id)?.listing ?? null;
	}

	/** In all games, shown or not. */
	get people(): { readonly present: number; readonly watching: number } {
		return { present: this.#present, watching: this.#watching };
	}

	get shownCount(): number {
		return this.#shown;
	}

	/** Those that are shown, in their order: nobody reads more of them. */
	shown(): Listing[] {
		const all = this.listings().filter(({ isPublic }) => isPublic);
		return (["open", "running"] as const).flatMap((state) =>
			chooseShown(
				all.filter((game) => game.state === state),
				MOST_SHOWN[state],
			),
		);
	}

	listings(): Listing[] {
		return Array.from(this.#entries.values(), ({ listing }) => listing);
	}

	/**
	 * Takes news in, and gives when the room is to be asked; null if they are no
	 * news. Without `checkAt` it is asked once it has been silent for too long.
	 */
	take(
		listing: Listing,
		now: number,
		checkAt = Math.max(listing.quietUntil, now) + SLACK_MS,
	): number | null {
		const known = this.get(listing.id);
		const since = known?.at ?? this.#over.get(listing.id) ?? 0;
		// A time to come is known only from before a clock was set back.
		if (listing.at < since && since <= now) return null;
		if (known === null && !this.#makeRoomFor(listing)) return null;
		if (known !== null) this.#count(known, -1);
		this.#count(listing, 1);
		this.#save({ listing, checkAt, failures: 0 });
		return checkAt;
	}

	/** Whether there is room for one more; if need be, the game that matters least to others is dropped for it. */
	#makeRoomFor(listing: Listing): boolean {
		if (this.#entries.size < MOST_HELD) return true;
		const least = leastOf(this.listings());
		if (least === null || compareWorth(listing, least) <= 0) return false;
		this.drop(least.id);
		return true;
	}

	drop(id: string): void {
		const known = this.get(id);
		if (known === null) return;
		this.#count(known, -1);
		this.#entries.delete(id);
		dropStoredListing(this.#sql, id);
	}

	/** The game is over: what was reported of it before is no news any more. */
	end(id: string, now: number): void {
		this.#over.set(id, now);
		for (const oldest of this.#over.keys()) {
			if (this.#over.size <= REMEMBERED) break;
			this.#over.delete(oldest);
		}
		this.drop(id);
	}

	/** Notes that a room could not be asked; true if it is taken for lost. */
	fail(id: string, now: number): boolean {
		const entry = this.#entries.get(id);
		if (entry === undefined) return false;
		const failures = entry.failures + 1;
		if (failures >= MOST_FAILURES) return true;
		const checkAt = now + ASK_AGAIN_MS * 2 ** entry.failures;
		this.#save({ ...entry, checkAt, failures });
		return false;
	}

	/** The games whose rooms are to be asked by now, the longest overdue first. */
	due(now: number): string[] {
		return [...this.#entries.values()]
			.filter(({ checkAt }) => checkAt <= now)
			.sort((a, b) => a.checkAt - b.checkAt)
			.map(({ listing }) => listing.id);
	}

	/** When a room is next to be asked; null without games. */
	nextCheckAt(): number | null {
		let next: number | null = null;
		for (const { checkAt } of this.#entries.values())
			if (next === null || checkAt < next) next = checkAt;
		return next;
	}

	#save(entry: StoredListing): void {
		this.#entries.set(entry.listing.id, entry);
		saveStoredListing(this.#sql, entry);
	}

	#count({ isPublic, present, watching }: Listing, sign: 1 | -1): void {
		this.#present += sign * present;
		this.#watching += sign * watching;
		this.#shown += sign * Number(isPublic);
	}
}
