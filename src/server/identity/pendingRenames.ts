/**
 * Gives a guest who has registered their new name in the games that they are
 * in. D1 stores these games together with the account, so that they are renamed
 * even if the request fails.
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

/** More games than almost any player is in. The scheduled job does the rest (wrangler.toml). */
const AT_ONCE = 100;

/** Renames one player in their games; null stands for the next pending renames of all players. */
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

/** Returns the completed rename; null if it must be retried. */
async function renameIn(
	env: Env,
	pending: PendingRename,
): Promise<PendingRename | null> {
	const { game, guest } = pending;
	try {
		await retryCall(() => env.GAME_ROOMS.getByName(game).rename(guest));
		return pending;
	} catch (error) {
		// The game continues with the old name, which does no harm.
		console.warn("a room did not hear of a new name", game, error);
		return null;
	}
}
