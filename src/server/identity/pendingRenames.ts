/**
 * A guest who registers goes by the account's name in the games that they are
 * in. What is still to be done is noted in D1 together with the account, so
 * that it is done in the end, whatever becomes of the request.
 */

import type { PlayerId } from "../../match/match.ts";
import type { Queryable } from "../db/database.ts";
import {
	deletePendingRenames,
	type PendingRename,
	somePendingRenames,
} from "../db/pendingRenames.ts";
import type { Env } from "../env.ts";
import { retryCall } from "../http/retryCall.ts";

/** So many are done at once: almost everybody's all. The rest follow by the clock (wrangler.toml). */
const AT_ONCE = 100;

/** The games of one player, or of whoever is next. */
export async function renameInGames(
	env: Env,
	d1: Queryable,
	player: PlayerId | null,
): Promise<void> {
	const noted = await somePendingRenames(d1, player, AT_ONCE);
	const done = await Promise.all(noted.map((each) => renameIn(env, each)));
	await deletePendingRenames(
		d1,
		done.filter((each) => each !== null),
	);
}

/** Null if it has to be tried again. */
async function renameIn(
	env: Env,
	renaming: PendingRename,
): Promise<PendingRename | null> {
	const { game, guest } = renaming;
	try {
		await retryCall(() => env.GAME_ROOMS.getByName(game).rename(guest));
		return renaming;
	} catch (error) {
		// It goes on under the name before, which hurts nobody.
		console.warn("a room did not hear of a new name", game, error);
		return null;
	}
}
