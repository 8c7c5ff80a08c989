/**
 * Gives a guest who has registered their new name in the games that they are in.
 * D1 notes these games together with the account, so that it is done even if the
 * request fails.
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

/** More than almost everybody is in. The scheduled job does the rest (wrangler.toml). */
const AT_ONCE = 100;

/** Renames one player in their games; null stands for the next ones of anybody. */
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

/** Null if it must be tried again. */
async function renameIn(
	env: Env,
	pending: PendingRename,
): Promise<PendingRename | null> {
	const { game, guest } = pending;
	try {
		await retryCall(() => env.GAME_ROOMS.getByName(game).rename(guest));
		return pending;
	} catch (error) {
		// The game goes on with the old name, which does no harm.
		console.warn("a room did not hear of a new name", game, error);
		return null;
	}
}
