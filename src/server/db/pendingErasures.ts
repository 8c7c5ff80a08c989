/** The games whose rooms still have the name of a deleted account. */
import type { PlayerId } from "../../match/match.ts";
import type { GameId } from "../games/gameId.ts";
import { batch, databaseOf, type Queryable } from "./database.ts";
import { listOf } from "./parameters.ts";
import { nextUntold } from "./sweeps.ts";

/** A name to erase in a game's room. */
export type PendingErasure = {
	readonly player: PlayerId;
	readonly game: GameId;
};

/** The queries that add all games that a player is or was in. */
export function insertPendingErasures(d1: Queryable, player: PlayerId) {
	const db = databaseOf(d1);
	return (["listed_players", "seats"] as const).map((table) =>
		db
			.insertInto("forgettings")
			.columns(["user_id", "game_id"])
			.expression(
				db
					.selectFrom(table)
					.select(["user_id", "game_id"])
					.where("user_id", "=", player)
					.$castTo<{ user_id: string; game_id: string }>(),
			)
			.onConflict((conflict) => conflict.doNothing()),
	);
}

/**
 * The query that adds a game whose persons deleted their account before the
 * database knew that they were in it.
 */
export function insertMissedErasures(
	d1: Queryable,
	game: string,
	players: readonly string[],
) {
	const db = databaseOf(d1);
	return db
		.insertInto("forgettings")
		.columns(["user_id", "game_id"])
		.expression(
			db
				.selectFrom("users")
				.select(({ val }) => ["id", val(game).as("game")])
				.where("id", "in", listOf(players))
				.where("deleted_at", "is not", null),
		)
		.onConflict((conflict) => conflict.doNothing());
}

/** Some of a player's pending erasures; null stands for all players, those after the last ones. */
export async function somePendingErasures(
	d1: Queryable,
	player: PlayerId | null,
	limit: number,
): Promise<PendingErasure[]> {
	const noted = databaseOf(d1)
		.selectFrom("forgettings")
		.selectAll()
		.orderBy("user_id")
		.orderBy("game_id")
		.limit(limit);
	const rows =
		player === null
			? await nextUntold(d1, { job: "erasures", limit }, (after) =>
					noted
						.where(({ eb, refTuple, tuple }) =>
							eb(refTuple("user_id", "game_id"), ">", tuple(...after)),
						)
						.execute(),
				)
			: await noted.where("user_id", "=", player).execute();
	return rows.map(({ user_id, game_id }) => ({
		player: user_id as PlayerId,
		game: game_id as GameId,
	}));
}

/** Removes completed erasures. */
export async function deletePendingErasures(
	d1: Queryable,
	done: readonly PendingErasure[],
): Promise<void> {
	if (done.length === 0) return;
	const db = databaseOf(d1);
	await batch(
		d1,
		done.map(({ player, game }) =>
			db
				.deleteFrom("forgettings")
				.where("user_id", "=", player)
				.where("game_id", "=", game),
		),
	);
}
