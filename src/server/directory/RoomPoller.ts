/** Polls rooms that have been silent for too long, to learn whether their games still exist. */
import { deleteListing } from "../db/listings.ts";
import { retryCall } from "../http/retryCall.ts";
import { withTimeout } from "../http/withTimeout.ts";
import type { DirectoryGames } from "./DirectoryGames.ts";
import { type Listing, listing as listingForm } from "./listing.ts";

/** The number of rooms polled at a time, and in one run. */
const ASKED_AT_ONCE = 25;
const ASKED_IN_ALL = 200;

/** The longest that a room's answer is awaited. */
const PATIENCE_MS = 5_000;

type PollerParts = {
	readonly games: DirectoryGames;
	readonly listingOf: (id: string) => Promise<Listing | null>;
	/** D1, as the object is bound to it now. */
	readonly database: () => D1Database;
	readonly onListing: (listing: Listing, now: number) => void;
	/** Called when a game leaves the list, because it is over or its room does not answer. */
	readonly onGone: (id: string, isOver: boolean) => void;
};

export class RoomPoller {
	readonly #parts: PollerParts;

	constructor(parts: PollerParts) {
		this.#parts = parts;
	}

	/** Polls the rooms that are due, the longest overdue first. A failure throws nothing. */
	async poll(): Promise<void> {
		const due = this.#parts.games.due(Date.now()).slice(0, ASKED_IN_ALL);
		for (let i = 0; i < due.length; i += ASKED_AT_ONCE)
			await Promise.all(
				due.slice(i, i + ASKED_AT_ONCE).map((id) => this.#ask(id)),
			);
	}

	async #ask(id: string): Promise<void> {
		const { games, listingOf, onListing, onGone } = this.#parts;
		try {
			const listing = await withTimeout(
				retryCall(() => listingOf(id)),
				PATIENCE_MS,
			);
			if (listing?.isSolo) onGone(id, false);
			else if (listing !== null)
				onListing(listingForm.parse(listing), Date.now());
			else {
				onGone(id, true);
				await this.#unlist(id);
			}
		} catch (error) {
			console.warn("a room could not be asked", error);
			if (games.fail(id, Date.now())) onGone(id, false);
		}
	}

	/** Unlists the game of a room that was lost before it could do so itself. */
	async #unlist(id: string): Promise<void> {
		try {
			const { database } = this.#parts;
			await withTimeout(deleteListing(database(), id), PATIENCE_MS);
		} catch (error) {
			console.error("a game could not be taken off the list", error);
		}
	}
}
