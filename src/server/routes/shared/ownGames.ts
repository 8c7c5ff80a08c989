/** A visitor's unfinished games. */
import type { Context } from "hono";
import {
	type OwnListedGame,
	ownGame,
} from "../../../protocol/fromDirectory.ts";
import { compareOwnGames } from "../../../protocol/listOrder.ts";
import { gameIdsOf } from "../../db/listings.ts";
import type { AppEnv } from "../../env.ts";
import { logSparingly } from "../../http/log.ts";
import { databaseFor } from "../../http/requestDatabase.ts";
import { retryCall } from "../../http/retryCall.ts";
import type { Guest } from "../../identity/guest.ts";

/**
 * How many games are shown, unless the address asks for `all`. All rooms are queried, so the
 * games that wait for the visitor come first.
 */
const SHOWN = 60;

/**
 * The limit on queried rooms, latest games first: each query is one request, and this stays
 * well below Cloudflare's 1,000 per request.
 */
const MOST_ASKED = 500;

export type OwnGames = {
	readonly games: readonly OwnListedGame[];
	/** How many more there are. */
	readonly more: number;
};

export async function ownGames(
	c: Context<AppEnv>,
	visitor: Guest | null,
): Promise<OwnGames> {
	const games = await askedGames(c, visitor, MOST_ASKED);
	const shown =
		c.req.query("all") === undefined ? games.slice(0, SHOWN) : games;
	return { games: shown, more: games.length - shown.length };
}

/** How many rooms are queried where a page only counts the games, or leads back to them. */
const FEW = 24;

/** The latest unfinished games of a visitor, those that wait for them first; none if the database is away. */
export async function latestOwnGames(
	c: Context<AppEnv>,
	visitor: Guest | null,
): Promise<readonly OwnListedGame[]> {
	try {
		return await askedGames(c, visitor, FEW);
	} catch (error) {
		logSparingly("error", "nobody looked for a visitor's games", error);
		return [];
	}
}

/** Queries each room, latest games first, as D1 may lag behind the room. */
async function askedGames(
	c: Context<AppEnv>,
	visitor: Guest | null,
	most: number,
): Promise<OwnListedGame[]> {
	if (visitor === null) return [];
	const { player } = visitor;
	const ids = await gameIdsOf(await databaseFor(c), player, most);
	const games = await Promise.all(
		ids.map(async (id) => {
			try {
				return await retryCall(() =>
					c.env.GAME_ROOMS.getByName(id).ownGame(player),
				);
			} catch (error) {
				logSparingly("error", "a room could not be asked", id, error);
				return null;
			}
		}),
	);
	return (
		games
			// A room of another version may return less than the list shows.
			.flatMap((game) => ownGame.safeParse(game).data ?? [])
			.sort(compareOwnGames)
	);
}
