/** Directories and listings, for the tests of the list of games. */
import {
	evictDurableObject,
	runDurableObjectAlarm,
	runInDurableObject,
} from "cloudflare:test";
import { env } from "cloudflare:workers";
import type { Directory } from "../../../src/server/directory/Directory.ts";
import type { Listing } from "../../../src/server/directory/listing.ts";
import { type GameId, newGameId } from "../../../src/server/games/gameId.ts";
import type { Region } from "../../../src/server/http/region.ts";

/** A public game that waits for players. */
export function aListing(
	changes: Partial<Listing> = {},
): Listing & { id: GameId } {
	const now = Date.now();
	return {
		region: "europe",
		isPublic: true,
		state: "open",
		ruleset: "march",
		cols: 17,
		rows: 9,
		tempo: "even",
		plans: "sealed",
		paceMs: 30_000,
		seatCount: 4,
		persons: 1,
		fill: "normal",
		host: "Amber Fox",
		beginsAt: null,
		turn: 0,
		isJoinable: true,
		isWatchable: true,
		present: 1,
		watching: 0,
		at: now,
		quietUntil: now + 1000,
		...changes,
		id: (changes.id ?? newGameId(env.SESSION_SECRET)) as GameId,
	};
}

/** One into which strangers who press Play now are put. */
export function aQuickListing(changes: Partial<Listing> = {}) {
	return aListing({ paceMs: 20_000, beginsAt: Date.now() + 8000, ...changes });
}

export function directoryOf(region: Region): DurableObjectStub<Directory> {
	return env.DIRECTORIES.getByName(region);
}

/** Loses a directory's storage and memory, and nothing else. */
export async function loseDirectory(region: Region): Promise<void> {
	await runInDurableObject(directoryOf(region), (_, { storage }) =>
		storage.deleteAll(),
	);
	await evictDurableObject(directoryOf(region));
}

/** Lets its alarm go off now, whatever its time. */
export function ring(region: Region): Promise<boolean> {
	return runDurableObjectAlarm(directoryOf(region));
}

export async function idsIn(region: Region): Promise<string[]> {
	const { games } = await directoryOf(region).list();
	return games.map(({ id }) => id);
}
