/** Who played the game from which another one was played on. */
import type { Context } from "hono";
import type { Settings } from "../../../match/settings.ts";
import { signedName } from "../../../words/signedName.ts";
import { namesIn } from "../../db/pastGames.ts";
import type { AppEnv } from "../../env.ts";
import { logSparingly } from "../../http/log.ts";
import { databaseFor } from "../../http/requestDatabase.ts";

/** The most names in a sentence. */
const MOST = 4;

/** Their names; none of a game that began anew, or if the database does not answer. */
export async function playersBefore(
	c: Context<AppEnv>,
	{ from }: Settings,
): Promise<readonly string[]> {
	if (from === undefined) return [];
	try {
		const players = await namesIn(await databaseFor(c), from.game, MOST);
		return players.map(signedName);
	} catch (error) {
		logSparingly("error", "the database did not say who played before", error);
		return [];
	}
}
