/**
 * Takes the names of deleted accounts out of the rooms of their games. What is
 * still to be done is noted in D1, so that a room that can't be reached is
 * asked again.
 */

import type { PlayerId } from "../../match/match.ts";
import type { Queryable } from "../db/database.ts";
import {
	deletePendingErasures,
	type PendingErasure,
	somePendingErasures,
} from "../db/pendingErasures.ts";
import type { Env } from "../env.ts";
import { retryCall } from "../http/retryCall.ts";

/** So many are done at once: most accounts' all. The rest follow by the clock (wrangler.toml). */
const AT_ONCE = 200;

/** The names of one player, or of whoever is next. */
export async function erasePendingNames(
	env: Env,
	d1: Queryable,
	player: PlayerId | null,
): Promise<void> {
	const noted = await somePendingErasures(d1, player, AT_ONCE);
	const done = await Promise.all(noted.map((each) => forgetIn(env, each)));
	await deletePendingErasures(
		d1,
		done.filter((each) => each !== null),
	);
}

/** Null if it has to be tried again. */
async function forgetIn(
	env: Env,
	forgetting: PendingErasure,
): Promise<PendingErasure | null> {
	const { game, player } = forgetting;
	try {
		await retryCall(() => env.GAME_ROOMS.getByName(game).forget(player));
		return forgetting;
	} catch (error) {
		console.error("a room could not forget a name", game, error);
		return null;
	}
}
