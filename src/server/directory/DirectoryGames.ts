/** The games of a directory: read from memory, and stored on disk before they are sent to pages. */
import { chooseShown, compareWorth, leastNeeded } from "./chooseShown.ts";
import type { Listing } from "./listing.ts";
import {
	dropStoredListing,
	loadListings,
	type StoredListing,
	saveStoredListing,
} from "./storedListings.ts";

/** A room is polled this long after it should have reported. */
const SLACK_MS = 60_000;

/** The pause before a room that failed is polled again; it doubles with each failure. */
const ASK_AGAIN_MS = 30_000;

/**
 * After this many failures in a row a room is considered lost; it returns to
 * the list as soon as it reports.
 */
const MOST_FAILURES = 4;

const MOST_SHOWN = { open: 60, running: 40 } as const;

/** The most games that are kept: as many as a directory is restored with. */
export const MOST_HELD = 5000;

/** The number of finished games that are remembered, so that a late report does not bring one back. */
const REMEMBERED = 1000;

export class DirectoryGames {
	readonly #sql: SqlStorage;
	readonly #entries: Map<string, StoredListing>;
	/** When games were removed from the list, epoch ms; the oldest first. */
	readonly #over = new Map<string, number>();
	/** Totals of seated persons who are here, of spectators, and of public games. */
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

	/** People in all games, public or not. */
	get people(): { readonly present: number; readonly watching: number } {
		return { present: this.#present, watching: this.#watching };
	}

	get shownCount(): number {
		return this.#shown;
	}

	/** The public games to show, in order; a list of more would not be read. */
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
	 * Stores a report and returns when to poll the room (epoch ms); null if the
	 * report is out of date or there is no room for the game. Without `checkAt`
	 * the room is polled once it has been silent for too long.
	 */
	take(
		listing: Listing,
		now: number,
		checkAt = Math.max(listing.quietUntil, now) + SLACK_MS,
	): number | null {
		const known = this.get(listing.id);
		const since = known?.at ?? this.#over.get(listing.id) ?? 0;
		// A time in the future can only come from before the clock was set back.
		if (listing.at < since && since <= now) return null;
		if (known === null && !this.#makeRoomFor(listing)) return null;
		if (known !== null) this.#count(known, -1);
		this.#count(listing, 1);
		this.#save({ listing, checkAt, failures: 0 });
		return checkAt;
	}

	/**
	 * Whether there is room for one more game; if need be, drops the game that
	 * matters least to others.
	 */
	#makeRoomFor(listing: Listing): boolean {
		if (this.#entries.size < MOST_HELD) return true;
		const least = leastNeeded(this.listings());
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

	/** Removes a finished game, and ignores earlier reports about it from now on. */
	end(id: string, now: number): void {
		this.#over.set(id, now);
		for (const oldest of this.#over.keys()) {
			if (this.#over.size <= REMEMBERED) break;
			this.#over.delete(oldest);
		}
		this.drop(id);
	}

	/** Records that a room could not be reached; true if it is now considered lost. */
	fail(id: string, now: number): boolean {
		const entry = this.#entries.get(id);
		if (entry === undefined) return false;
		const failures = entry.failures + 1;
		if (failures >= MOST_FAILURES) return true;
		const checkAt = now + ASK_AGAIN_MS * 2 ** entry.failures;
		this.#save({ ...entry, checkAt, failures });
		return false;
	}

	/** The games whose rooms are to be polled now, the longest overdue first. */
	due(now: number): string[] {
		return [...this.#entries.values()]
			.filter(({ checkAt }) => checkAt <= now)
			.sort((a, b) => a.checkAt - b.checkAt)
			.map(({ listing }) => listing.id);
	}

	/** When the next room is to be polled, epoch ms; null without games. */
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
