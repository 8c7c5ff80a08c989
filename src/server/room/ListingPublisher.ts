/**
 * Publishes how a room's game stands: to its region's directory at once, as far
 * as that can be reached, and through the outbox to D1, from which a lost
 * directory is restored, and where everybody finds their own games.
 */
import type { Presence } from "../../protocol/fromServer.ts";
import type { DirectoryApi } from "../directory/api.ts";
import type { Listing } from "../directory/listing.ts";
import type { GameId } from "../games/gameId.ts";
import type { Region } from "../http/region.ts";
import { retryCall } from "../http/retryCall.ts";
import { listingOf, personsOf } from "./listingOf.ts";
import type { Outbox } from "./Outbox.ts";
import type { StoredGame } from "./storage/game.ts";

/** What changes with every turn, or with a page that is loaded again, is published no more often than this. */
const MINOR_EVERY_MS = 15_000;

/** After a directory could not be reached, it is tried again so much later. */
const RETRY_MS = 60_000;

type PublisherParts = {
	readonly ctx: DurableObjectState;
	readonly outbox: Outbox;
	readonly directoryOf: (region: Region) => DirectoryApi;
	/** Something is to be published later: see `nextPublishAt`. */
	readonly onDelayed: () => Promise<void>;
};

export class ListingPublisher {
	readonly #parts: PublisherParts;
	/** What the directory was sent last; forgotten with hibernation, and sent again then. */
	#published: Listing | null = null;
	/** When to publish what has waited, epoch ms. If that is forgotten, the alarm that was set for it publishes everything. */
	#dueAt: number | null = null;
	/** The game being taken out of its directory. */
	#removed: Promise<void> | null = null;

	constructor(parts: PublisherParts) {
		this.#parts = parts;
	}

	/** When to publish again, epoch ms; null if nothing waits. */
	nextPublishAt(): number | null {
		return this.#dueAt;
	}

	/** Publishes what has changed, if anything has; minor changes later. */
	publish(game: StoredGame, presence: Presence, now: number): void {
		const listing = listingOf(game, presence, now);
		if (listing === null) return;
		const players = personsOf(game.match);
		this.#parts.outbox.postListing({ listing, players }, now);
		this.#dueAt = publishAt(this.#published, listing);
		if (this.#dueAt === null || this.#dueAt > now) return;
		this.#dueAt = null;
		this.#published = listing;
		this.#run(this.#send(listing, game.region));
	}

	async #send(listing: Listing, region: Region): Promise<void> {
		try {
			await retryCall(() => this.#parts.directoryOf(region).report(listing));
		} catch (error) {
			console.warn("the directory could not be told", error);
			if (this.#published !== listing) return;
			this.#published = null;
			this.#dueAt = Date.now() + RETRY_MS;
			await this.#parts.onDelayed();
		}
	}

	/** The game is over, or was given up; resolves once its directory knows. */
	async remove(id: GameId, region: Region): Promise<void> {
		this.#dueAt = null;
		this.#removed ??= retryCall(() =>
			this.#parts.directoryOf(region).remove(id),
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
		this.#parts.ctx.waitUntil(work);
	}
}

/** When a listing is to be published after another one; null if it says the same. */
function publishAt(before: Listing | null, after: Listing): number | null {
	if (before === null || majorPartOf(before) !== majorPartOf(after))
		return after.at;
	const isSame =
		JSON.stringify(withoutTimes(before)) ===
		JSON.stringify(withoutTimes(after));
	if (isSame) return null;
	const isSetBack = after.at < before.at;
	return isSetBack ? after.at : before.at + MINOR_EVERY_MS;
}

/** What others want to know at once. */
function majorPartOf(listing: Listing): string {
	const { state, persons, isJoinable, beginsAt, host, present } = listing;
	const lobby = state === "open" ? [host, beginsAt, present] : [];
	return JSON.stringify([state, persons, isJoinable, ...lobby]);
}

/** Without its times, which differ each time. */
function withoutTimes(listing: Listing): Listing {
	return { ...listing, at: 0, quietUntil: 0 };
}
