/**
 * What the clock does away with (wrangler.toml), a part each time, so that it
 * is done however much there is: docs/operating.md says what is kept how long.
 * Rooms do so by themselves.
 */

import { batch } from "./db/database.ts";
import { deleteListing } from "./db/listings.ts";
import { clearOpenings } from "./db/openings.ts";
import { nextListings, sweepGuests } from "./db/sweeps.ts";
import type { Env } from "./env.ts";
import type { GameId } from "./games/gameId.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** Guests who are in no game are kept for so long. */
const GUEST_MS = 30 * DAY_MS;
const GUESTS_AT_ONCE = 2000;

/** Rooms that have told nothing for so long are asked whether they are there. */
const SILENT_MS = DAY_MS;
const ROOMS_AT_ONCE = 50;

export async function cleanUp(env: Env, now: number): Promise<void> {
	await batch(env.DB, [clearOpenings(env.DB, Math.floor(now / DAY_MS))]);
	await sweepGuests(env.DB, { before: now - GUEST_MS, limit: GUESTS_AT_ONCE });
	const part = { before: now - SILENT_MS, limit: ROOMS_AT_ONCE };
	const silent = await nextListings(env.DB, part);
	await Promise.all(silent.map((id) => unlistIfGone(env, id)));
}

/** A room that was lost can't take its game off the list itself. */
async function unlistIfGone(env: Env, id: GameId): Promise<void> {
	try {
		const listing = await env.GAME_ROOMS.getByName(id).listing();
		if (listing === null) await deleteListing(env.DB, id);
	} catch (error) {
		console.error("a room could not be asked", id, error);
	}
}
