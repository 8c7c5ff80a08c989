/**
 * Deletes what is no longer needed, by the schedule of wrangler.toml. Each run does
 * a part, so that it succeeds however much there is. docs/operating.md says how
 * long each thing is kept. Rooms clean up by themselves.
 */

import { dayAt, later } from "../daily/calendar.ts";
import { clearApiTokens } from "./db/apiTokens.ts";
import { batch } from "./db/database.ts";
import {
	deleteGuestTries,
	deleteIdleGuests,
	nextListings,
} from "./db/deleteUnused.ts";
import { clearOpenings } from "./db/gameCreations.ts";
import { deleteListing } from "./db/listings.ts";
import { clearChallenges } from "./db/usedChallenges.ts";
import type { Env } from "./env.ts";
import type { GameId } from "./games/gameId.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** How long guests who are in no game are kept. */
const GUEST_MS = 30 * DAY_MS;
const GUESTS_AT_ONCE = 2000;

/** How long guests stay in the ranking of a day's march; what they did in games of people stays longer. */
const GUEST_TRY_DAYS = 60;

/** How long its owner sees a token that has ended. */
const ENDED_TOKEN_MS = 30 * DAY_MS;

/** After this time without news a room is asked whether it still exists. */
const SILENT_MS = DAY_MS;
const ROOMS_AT_ONCE = 50;

export async function cleanUp(env: Env, now: number): Promise<void> {
	await batch(env.DB, [
		clearOpenings(env.DB, Math.floor(now / DAY_MS)),
		clearChallenges(env.DB, now),
		clearApiTokens(env.DB, now - ENDED_TOKEN_MS),
	]);
	await deleteIdleGuests(env.DB, {
		before: now - GUEST_MS,
		limit: GUESTS_AT_ONCE,
	});
	await deleteGuestTries(env.DB, {
		before: later(dayAt(now), -GUEST_TRY_DAYS),
		limit: GUESTS_AT_ONCE,
	});
	const part = { before: now - SILENT_MS, limit: ROOMS_AT_ONCE };
	const silent = await nextListings(env.DB, part);
	await Promise.all(silent.map((id) => unlistIfGone(env, id)));
}

/** Does what a lost room can't do itself: takes its game off the list. */
async function unlistIfGone(env: Env, id: GameId): Promise<void> {
	try {
		const listing = await env.GAME_ROOMS.getByName(id).listing();
		if (listing === null) await deleteListing(env.DB, id);
	} catch (error) {
		console.error("a room could not be asked", id, error);
	}
}
