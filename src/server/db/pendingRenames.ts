/** The games whose rooms don't know the new name of a guest who has registered. */
import type { PlayerId } from "../../match/match.ts";
import type { GameId } from "../games/gameId.ts";
import type { Guest } from "../identity/guest.ts";
import { batch, databaseOf, type Queryable } from "./database.ts";

/** A player with their new name, and a game that they are in. */
export type PendingRename = { readonly guest: Guest; readonly game: GameId };

/** The query that adds all games that a player is in. */
export function insertPendingRenames(d1: Queryable, player: PlayerId) {
	const db = databaseOf(d1);
	return db
		.insertInto("renamings")
		.columns(["user_id", "game_id"])
		.expression(
			db
				.selectFrom("listed_players")
				.select(["user_id", "game_id"])
				.where("user_id", "=", player),
		)
		.onConflict((conflict) => conflict.doNothing());
}

/** Some of a player's pending renames; null stands for all players. */
export async function somePendingRenames(
	d1: Queryable,
	player: PlayerId | null,
	limit: number,
): Promise<PendingRename[]> {
	const noted = databaseOf(d1)
		.selectFrom("renamings")
		.innerJoin("users", "users.id", "renamings.user_id")
		.select(["users.id", "users.name", "renamings.game_id"]);
	const wanted =
		player === null
			? noted.where("renamings.user_id", ">", "")
			: noted.where("renamings.user_id", "=", player);
	const rows = await wanted.limit(limit).execute();
	return rows.map(({ id, name, game_id }) => ({
		guest: { player: id as PlayerId, name },
		game: game_id as GameId,
	}));
}

/** Removes completed renames. */
export async function deletePendingRenames(
	d1: Queryable,
	done: readonly PendingRename[],
): Promise<void> {
	if (done.length === 0) return;
	const db = databaseOf(d1);
	await batch(
		d1,
		done.map(({ guest, game }) =>
			db
				.deleteFrom("renamings")
				.where("user_id", "=", guest.player)
				.where("game_id", "=", game),
		),
	);
}
