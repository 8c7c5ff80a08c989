/** The games whose rooms don't know the new name of a guest who has registered. */
import type { PlayerId } from "../../match/match.ts";
import type { GameId } from "../games/gameId.ts";
import type { Guest } from "../identity/guest.ts";
import { batch, databaseOf, type Queryable } from "./database.ts";
import { nextUntold } from "./sweeps.ts";

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

/** Some of a player's pending renames; null stands for all players, those after the last ones. */
export async function somePendingRenames(
	d1: Queryable,
	player: PlayerId | null,
	limit: number,
): Promise<PendingRename[]> {
	const noted = databaseOf(d1)
		.selectFrom("renamings")
		.innerJoin("users", "users.id", "renamings.user_id")
		.select(["users.name", "user_id", "game_id"])
		.orderBy("user_id")
		.orderBy("game_id")
		.limit(limit);
	const rows =
		player === null
			? await nextUntold(d1, { job: "renames", limit }, (after) =>
					noted
						.where(({ eb, refTuple, tuple }) =>
							eb(refTuple("user_id", "game_id"), ">", tuple(...after)),
						)
						.execute(),
				)
			: await noted.where("user_id", "=", player).execute();
	return rows.map(({ user_id, name, game_id }) => ({
		guest: { player: user_id as PlayerId, name },
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
