/**
 * Removes the names of deleted accounts from the rooms of their games, which
 * also see to the archive. D1 keeps a list of pending erasures, so that a room
 * that can't be reached now is asked again.
 */
import type { PlayerId } from "../../match/match.ts";
import { GameArchive } from "../archive/GameArchive.ts";
import type { Queryable } from "../db/database.ts";
import {
	deletePendingErasures,
	type PendingErasure,
	somePendingErasures,
} from "../db/pendingErasures.ts";
import type { Env } from "../env.ts";
import { retryCall } from "../http/retryCall.ts";

/** More than most accounts have. The scheduled job does the rest (wrangler.toml). */
const AT_ONCE = 200;

/** Erases the name of one player; null stands for the next pending erasures of all players. */
export async function erasePendingNames(
	env: Env,
	d1: Queryable,
	player: PlayerId | null,
): Promise<void> {
	const noted = await somePendingErasures(d1, player, AT_ONCE);
	const done = await Promise.all(noted.map((each) => eraseIn(env, each)));
	await deletePendingErasures(
		d1,
		done.filter((each) => each !== null),
	);
}

/** Returns the completed erasure; null if it must be retried. */
async function eraseIn(
	env: Env,
	pending: PendingErasure,
): Promise<PendingErasure | null> {
	const { game, player } = pending;
	try {
		await retryCall(() => env.GAME_ROOMS.getByName(game).forget(player));
		return pending;
	} catch (error) {
		console.error("a room could not forget a name", game, error);
		await eraseInArchive(env, pending);
		return null;
	}
}

/**
 * Pages, logs and replays of finished games are made of the archive: it does not wait for a room that
 * can't be read, perhaps for ever. The room is asked again, as its game may be in play.
 */
async function eraseInArchive(
	env: Env,
	{ game, player }: PendingErasure,
): Promise<void> {
	try {
		await new GameArchive(env.ARCHIVE).eraseName(game, player);
	} catch (error) {
		console.error("the archive could not forget a name", game, error);
	}
}
