/**
 * Tells the world outside how a room's game stands: its region's directory at
 * once, as far as it can be reached, and D1 through the outbox, by which a lost
 * directory is made anew and everybody finds their own games.
 */

import { directoryOf } from "../directory/directories.ts";
import type { Listing } from "../directory/listing.ts";
import type { Env } from "../env.ts";
import type { GameId } from "../games/gameId.ts";
import type { Region } from "../http/region.ts";
import { retryCall } from "../http/retryCall.ts";
import { listingOf, personsOf } from "./listingOf.ts";
import type { Outbox } from "./Outbox.ts";
import type { Presence } from "./RoomSockets.ts";
import type { StoredGame } from "./storage/game.ts";

/** What changes with every turn, or with a page that is loaded anew, is told no more often than this. */
const FIDGET_MS = 15_000;

/** A directory that could not be reached is told again so much later. */
const AGAIN_MS = 60_000;

type Means = {
	readonly ctx: DurableObjectState;
	readonly env: Env;
	readonly outbox: Outbox;
	/** There is something to be told later: see `nextReportAt`. */
	readonly onDue: () => Promise<void>;
};

export class ListingPublisher {
	readonly #means: Means;
	/** What was told last; forgotten with hibernation, and told again then. */
	#told: Listing | null = null;
	/** When to tell what is not told yet, epoch ms. Once it is forgotten, the alarm that it set tells all. */
	#dueAt: number | null = null;
	/** The game being taken out of its directory. */
	#removed: Promise<void> | null = null;

	constructor(means: Means) {
		this.#means = means;
	}

	/** When to report again; null if all is told. */
	nextReportAt(): number | null {
		return this.#dueAt;
	}

	/** Tells what has changed, if anything has; what is of little weight, later. */
	report(game: StoredGame, presence: Presence, now: number): void {
		const listing = listingOf(game, presence, now);
		if (listing === null) return;
		const players = personsOf(game.match);
		this.#means.outbox.postListing({ listing, players }, now);
		this.#dueAt = tellAt(this.#told, listing);
		if (this.#dueAt === null || this.#dueAt > now) return;
		this.#dueAt = null;
		this.#told = listing;
		this.#run(this.#tell(listing, game.region));
	}

	async #tell(listing: Listing, region: Region): Promise<void> {
		try {
			const { env } = this.#means;
			await retryCall(() => directoryOf(env, region).report(listing));
		} catch (error) {
			console.warn("the directory could not be told", error);
			if (this.#told !== listing) return;
			this.#told = null;
			this.#dueAt = Date.now() + AGAIN_MS;
			await this.#means.onDue();
		}
	}

	/** The game is over, or was given up; resolves once its directory knows. */
	async remove(id: GameId, region: Region): Promise<void> {
		this.#dueAt = null;
		const { env } = this.#means;
		this.#removed ??= retryCall(() =>
			directoryOf(env, region).remove(id),
		).catch((error: unknown) => {
			this.#removed = null;
			throw error;
		});
		await this.#removed;
	}

	/** The same, without waiting for it; the outbox sees to it that it is done. */
	removeSoon(id: GameId, region: Region): void {
		this.#run(
			this.remove(id, region).catch((error: unknown) =>
				console.warn("the directory could not be told", error),
			),
		);
	}

	#run(work: Promise<void>): void {
		this.#means.ctx.waitUntil(work);
	}
}

/** When a listing is to be told after another one; null if it says the same. */
function tellAt(before: Listing | null, after: Listing): number | null {
	if (before === null || bearingOf(before) !== bearingOf(after))
		return after.at;
	const isSame =
		JSON.stringify(stripped(before)) === JSON.stringify(stripped(after));
	if (isSame) return null;
	const isSetBack = after.at < before.at;
	return isSetBack ? after.at : before.at + FIDGET_MS;
}

/** What others wait for to hear. */
function bearingOf(listing: Listing): string {
	const { state, persons, isJoinable, beginsAt, host, present } = listing;
	const told = state === "open" ? [host, beginsAt, present] : [];
	return JSON.stringify([state, persons, isJoinable, ...told]);
}

/** A room that has been silent for too long is asked: that alone is no news. */
function stripped(listing: Listing): Listing {
	return { ...listing, at: 0, quietUntil: 0 };
}
