/**
 * Tells the world outside how a room's game stands: its region's directory at
 * once, as far as it can be reached, and D1 through the outbox, by which a lost
 * directory is made anew and everybody finds their own games.
 */
import type { Env } from "../env.ts";
import type { GameId } from "../gameId.ts";
import type { Listing } from "../lobby/listing.ts";
import { DIRECTORY_HINTS, type Region } from "../region.ts";
import { listingOf, personsOf } from "./listingOf.ts";
import type { Outbox } from "./Outbox.ts";
import type { Presence } from "./sockets.ts";
import type { StoredGame } from "./storage.ts";

/** What changes with every turn, or with a page that is loaded anew, is told no more often than this. */
const FIDGET_MS = 15_000;

type Means = {
	readonly ctx: DurableObjectState;
	readonly env: Env;
	readonly outbox: Outbox;
};

export class Reporter {
	readonly #ctx: DurableObjectState;
	readonly #env: Env;
	readonly #outbox: Outbox;
	/** What was told last; forgotten with hibernation, and told again then. */
	#told: Listing | null = null;
	#kept = "";

	constructor({ ctx, env, outbox }: Means) {
		this.#ctx = ctx;
		this.#env = env;
		this.#outbox = outbox;
	}

	/** Tells what has changed, if anything has. */
	report(game: StoredGame, presence: Presence, now: number): void {
		const listing = listingOf(game, presence, now);
		if (listing === null) return;
		this.#keep(listing, game, now);
		const before = this.#told;
		if (before !== null && !isNews(before, listing)) return;
		this.#told = listing;
		this.#send(this.#directory(game.region).report(listing));
	}

	/** The game is over, or was given up; D1 hears of it by the keeper. */
	remove(id: GameId, region: Region): void {
		this.#send(this.#directory(region).remove(id));
	}

	/** Puts into the outbox what D1 is to know: less than the directory does, and less often. */
	#keep(listing: Listing, { match }: StoredGame, now: number): void {
		const players = personsOf(match);
		const kept = JSON.stringify([
			listing.state,
			listing.isJoinable,
			players.map(({ player }) => player),
		]);
		if (kept === this.#kept) return;
		const isFirst = this.#kept === "";
		this.#kept = kept;
		// Of a game that runs for long D1 has heard before this object woke.
		if (isFirst && listing.state === "running" && listing.turn > 0) return;
		this.#outbox.post({ type: "listing", listing, players }, now);
	}

	#directory(region: Region) {
		return this.#env.DIRECTORIES.getByName(region, {
			locationHint: DIRECTORY_HINTS[region],
		});
	}

	/** A directory that can't be reached asks the room itself, later. */
	#send(sent: Promise<void>): void {
		this.#ctx.waitUntil(
			sent.catch((error: unknown) =>
				console.warn("the directory could not be told", error),
			),
		);
	}
}

/** Whether a listing says more than one told before, or the same after a while. */
function isNews(before: Listing, after: Listing): boolean {
	if (bearingOf(before) !== bearingOf(after)) return true;
	const isFidget =
		JSON.stringify(stripped(before)) !== JSON.stringify(stripped(after));
	return isFidget && after.at - before.at >= FIDGET_MS;
}

/** What others wait for to hear. */
function bearingOf(listing: Listing): string {
	const { state, persons, isJoinable, beginsAt, host, present } = listing;
	const told = state === "open" ? [host, beginsAt, present] : [];
	return JSON.stringify([state, persons, isJoinable, ...told]);
}

function stripped(listing: Listing): Listing {
	return { ...listing, at: 0 };
}
