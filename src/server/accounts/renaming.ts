/** A guest who registers goes by the account's name in the games that they are in. */
import type { Queryable } from "../db/database.ts";
import { gameIdsOf } from "../db/listings.ts";
import type { Env } from "../env.ts";
import type { Guest } from "../guest.ts";

/** In more than these they keep the name that they came with. */
const MOST_GAMES = 50;

export async function renameInGames(
	env: Env,
	d1: Queryable,
	guest: Guest,
): Promise<void> {
	const ids = await gameIdsOf(d1, guest.player, MOST_GAMES);
	await Promise.all(
		ids.map(async (id) => {
			try {
				await env.GAME_ROOMS.getByName(id).rename(guest);
			} catch (error) {
				// It goes on under the name before, which hurts nobody.
				console.warn("a room did not hear of a new name", id, error);
			}
		}),
	);
}
