/** How many games a bot's account may be in: it plays several at a time, and may not fill the list alone. */
import { countUnfinished } from "../db/gameCreations.ts";
import type { Guest } from "../db/guests.ts";
import { logSparingly } from "../http/log.ts";
import { withTimeout } from "../http/withTimeout.ts";

/** Games that may wait for players, and all that may be unfinished. */
export const OF_BOTS = { open: 5, all: 50 } as const;

/** The longest that the database's answer is awaited. */
const PATIENCE_MS = 1000;

/**
 * Whether somebody is a bot's account that may join no more games. Rooms ask before any join, however
 * it comes; if the database does not answer in time, no game waits for it.
 */
export async function isBusyBot(
	d1: D1Database,
	{ player, isBotAccount }: Pick<Guest, "player" | "isBotAccount">,
): Promise<boolean> {
	if (!isBotAccount) return false;
	try {
		const counted = countUnfinished(d1, player);
		const { all } = await withTimeout(counted, PATIENCE_MS);
		return all >= OF_BOTS.all;
	} catch (error) {
		logSparingly("error", "nobody counted the games of a bot", error);
		return false;
	}
}
