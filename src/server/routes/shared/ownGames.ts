/** The games that a visitor is in and that are not over. */
import type { Context } from "hono";
import {
	compareOwnGames,
	type OwnListedGame,
	ownGame,
} from "../../../protocol/directory.ts";
import { gameIdsOf } from "../../db/listings.ts";
import type { AppEnv } from "../../env.ts";
import { logSparingly } from "../../http/log.ts";
import { databaseFor } from "../../http/requestDatabase.ts";
import { retryCall } from "../../http/retryCall.ts";
import type { Guest } from "../../identity/guest.ts";

/** How many are shown, unless the address asks for `all`. As all rooms are asked, those that wait for the visitor come first. */
const SHOWN = 60;

/** Each room is a request of its own: this many, the latest, stay well below Cloudflare's 1,000 for one request. */
const MOST_ASKED = 500;

export type OwnGames = {
	readonly games: readonly OwnListedGame[];
	/** How many there are besides. */
	readonly more: number;
};

export async function ownGames(
	c: Context<AppEnv>,
	visitor: Guest | null,
): Promise<OwnGames> {
	const games = await allOwnGames(c, visitor);
	const shown =
		c.req.query("all") === undefined ? games.slice(0, SHOWN) : games;
	return { games: shown, more: games.length - shown.length };
}

/** Asks each room, as D1 may know less than the room. */
async function allOwnGames(
	c: Context<AppEnv>,
	visitor: Guest | null,
): Promise<OwnListedGame[]> {
	if (visitor === null) return [];
	const { player } = visitor;
	const ids = await gameIdsOf(await databaseFor(c), player, MOST_ASKED);
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
			// A room of another version may tell less than the list shows.
			.flatMap((game) => ownGame.safeParse(game).data ?? [])
			.sort(compareOwnGames)
	);
}
