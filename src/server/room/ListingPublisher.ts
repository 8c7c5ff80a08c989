/**
 * Publishes the state of a room's game. It goes to the region's directory at
 * once, if that can be reached, and through the outbox to D1. A lost directory
 * is restored from D1, and people find their own games there.
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

/**
 * Changes that come with every turn or every reload of a page are published no
 * more often than this.
 */
const MINOR_EVERY_MS = 15_000;

/** The pause before trying again after a directory could not be reached. */
const RETRY_MS = 60_000;

type PublisherParts = {
	readonly ctx: DurableObjectState;
	readonly outbox: Outbox;
	readonly directoryOf: (region: Region) => DirectoryApi;
	/** Called when a listing will be published later: see `nextPublishAt`. */
	readonly onDelayed: () => Promise<void>;
};

export class ListingPublisher {
	readonly #parts: PublisherParts;
	/** What was last sent to the directory. Hibernation loses it; it is then sent again. */
	#published: Listing | null = null;
	/**
	 * When to publish what has waited, epoch ms. If hibernation loses this, the
	 * alarm that was set for it publishes everything.
	 */
	#dueAt: number | null = null;
	/** The removal of the game from its directory, while under way or done. */
	#removed: Promise<void> | null = null;

	constructor(parts: PublisherParts) {
		this.#parts = parts;
	}

	/** When to publish next, epoch ms; null if nothing waits. */
	nextPublishAt(): number | null {
		return this.#dueAt;
	}

	/** Publishes any changes; minor ones later. */
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

	/**
	 * Removes the game from its directory, because it is over or its lobby was
	 * closed. Resolves once the directory knows.
	 */
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

	/** Like `remove`, without waiting; if it fails, the outbox removes the game. */
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

/** When to publish a listing after the previous one; null if both say the same. */
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

/** The part whose changes are published at once. */
function majorPartOf(listing: Listing): string {
	const { state, persons, isJoinable, beginsAt, host, present } = listing;
	const lobby = state === "open" ? [host, beginsAt, present] : [];
	return JSON.stringify([state, persons, isJoinable, ...lobby]);
}

/** The listing without its times, which always differ. */
function withoutTimes(listing: Listing): Listing {
	return { ...listing, at: 0, quietUntil: 0 };
}
