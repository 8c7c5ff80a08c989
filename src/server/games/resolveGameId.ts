/**
 * Finds the game that an address names, if it may exist. Asking a room creates
 * it, so requests with made-up ids must not get that far.
 */
import type { Context } from "hono";
import { isFirstPlayer, isKnownGame } from "../db/listings.ts";
import type { AppEnv } from "../env.ts";
import { secretOf } from "../http/cookies.ts";
import { logSparingly } from "../http/log.ts";
import { databaseFor } from "../http/requestDatabase.ts";
import { visitorOf } from "../identity/visitorOf.ts";
import { type GameId, isSigned, parseGameId } from "./gameId.ts";

/**
 * Null if there can't be such a game. The database is asked only about ids that
 * we have not signed, as those of older games.
 */
export async function resolveGameId(
	c: Context<AppEnv>,
	text: string,
): Promise<GameId | null> {
	const id = parseGameId(text);
	if (id === null || isSigned(id, secretOf(c))) return id;
	try {
		const database = await databaseFor(c);
		const isPossible =
			(await isKnownGame(database, id)) ||
			(await isFirstPlayer(database, (await visitorOf(c))?.player));
		return isPossible ? id : null;
	} catch (error) {
		logSparingly(
			"error",
			"the database did not say whether there is a game",
			error,
		);
		return id;
	}
}
