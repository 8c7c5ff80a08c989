/** A visitor's games by correspondence that ended while they were not looking. */
import type { Context } from "hono";
import type { OwnPastGame } from "../../db/pastGame.ts";
import { correspondenceEndsOf } from "../../db/pastGames.ts";
import type { AppEnv } from "../../env.ts";
import { logSparingly } from "../../http/log.ts";
import { databaseFor } from "../../http/requestDatabase.ts";
import { retryCall } from "../../http/retryCall.ts";
import { withTimeout } from "../../http/withTimeout.ts";
import type { Guest } from "../../identity/guest.ts";
import { LET_GO_AFTER_MS } from "../../room/RoomArchive.ts";

/** How many rooms are asked, all at the same time. */
const MOST = 8;

/** A page is not to be much later for it. */
const LIMIT_MS = 600;

/** The latest ends that the visitor has not seen; none if that can't be found out in time. */
export async function unseenEnds(
	c: Context<AppEnv>,
	visitor: Guest | null,
): Promise<readonly OwnPastGame[]> {
	if (visitor === null) return [];
	try {
		return await withTimeout(askedEnds(c, visitor), LIMIT_MS);
	} catch (error) {
		logSparingly("warn", "nobody looked for ends that a visitor missed", error);
		return [];
	}
}

async function askedEnds(
	c: Context<AppEnv>,
	{ player }: Guest,
): Promise<OwnPastGame[]> {
	// Older ones are in no room any more, and nobody knows who saw them.
	const after = Date.now() - LET_GO_AFTER_MS;
	const d1 = await databaseFor(c);
	const ended = await correspondenceEndsOf(d1, player, after, MOST);
	const unseen = await Promise.all(
		ended.map((game) =>
			retryCall(() =>
				c.env.GAME_ROOMS.getByName(game.id).hasUnseenEnd(player),
			).catch((error) => {
				logSparingly("error", "a room could not be asked", game.id, error);
				return false;
			}),
		),
	);
	return ended.filter((_, index) => unseen[index]);
}
