/** Accounts by which programs play. */
import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { PlayerId } from "../../match/match.ts";
import { batch, databaseOf, type Queryable } from "./database.ts";

/**
 * Makes an account a bot's, for good. False if it has been in a game or has tried a day's march,
 * whose results and ratings would otherwise be a person's; and if there is no such account.
 */
export async function becomeBot(
	d1: Queryable,
	player: PlayerId,
): Promise<boolean> {
	const [became] = await batch(d1, [
		databaseOf(d1)
			.updateTable("users")
			.set({ is_bot: 1 })
			.where("id", "=", player)
			.where("name_key", "is not", null)
			.where(({ not }) => not(hasPlayed(player))),
	]);
	return became === 1;
}

/** Whether an account has been in a game, or has tried a day's march. */
export async function hasEverPlayed(
	d1: Queryable,
	player: PlayerId,
): Promise<boolean> {
	const found = await databaseOf(d1)
		.selectFrom("users")
		.select("id")
		.where("id", "=", player)
		.where(hasPlayed(player))
		.executeTakeFirst();
	return found !== undefined;
}

function hasPlayed(player: PlayerId): RawBuilder<SqlBool> {
	return sql<SqlBool>`(
		EXISTS (SELECT 1 FROM seats WHERE seats.user_id = ${player})
		OR EXISTS (SELECT 1 FROM listed_players WHERE listed_players.user_id = ${player})
		OR EXISTS (SELECT 1 FROM day_tries WHERE day_tries.user_id = ${player})
	)`;
}
