/** Saves finished games. */
import type { Compilable } from "kysely";
import { parseFamily } from "../rating/families.ts";
import { batch, databaseOf, type Queryable } from "./database.ts";
import { type GameResult, guestOn } from "./gameResult.ts";
import { insertGuests } from "./guests.ts";
import { insertInParts } from "./parameters.ts";
import { insertMissedErasures } from "./pendingErasures.ts";
import { insertRatings, ratingContextOf } from "./rateResult.ts";
import { type RatedSeat, ratedSeatsOf } from "./ratings.ts";

/**
 * Saves a result and its changes to ratings, which it returns. Repeating it is
 * harmless: a game that is already saved stays as it is. Everything is one
 * transaction. It fails if another game has changed a player's rating
 * meanwhile, and must then be retried.
 */
export async function saveResult(
	d1: Queryable,
	result: GameResult,
): Promise<RatedSeat[]> {
	const { id } = result.game;
	const family = parseFamily(result.game.family);
	if (family === null) {
		if (!(await isKept(d1, id))) await batch(d1, insertResult(d1, result));
		return [];
	}
	const known = await ratingContextOf(d1, family, result);
	if (known !== null)
		await batch(d1, [
			...insertResult(d1, result),
			...insertRatings(d1, result, { family, known }),
		]);
	return await ratedSeatsOf(d1, id);
}

/** Deletes a finished game, unless it counts for ratings. */
export async function deleteUnrated(d1: Queryable, id: string): Promise<void> {
	const db = databaseOf(d1);
	await batch(d1, [
		db.deleteFrom("listed_players").where("game_id", "=", id),
		db.deleteFrom("listings").where("game_id", "=", id),
		db.deleteFrom("games").where("id", "=", id).where("family", "is", null),
	]);
}

async function isKept(d1: Queryable, id: string): Promise<boolean> {
	const known = databaseOf(d1)
		.selectFrom("games")
		.select("id")
		.where("id", "=", id);
	return (await known.executeTakeFirst()) !== undefined;
}

/** A game during which the clock was set back counts as having taken no time. */
function inOrder({ game }: GameResult): GameResult["game"] {
	return { ...game, over_at: Math.max(game.over_at, game.started_at) };
}

function insertResult(d1: Queryable, result: GameResult): Compilable[] {
	const { seats } = result;
	const game = inOrder(result);
	const { id, over_at } = game;
	const db = databaseOf(d1);
	// These guests were saved when they began to play, unless the database failed then.
	const known = seats.flatMap(guestOn).filter(({ name }) => name !== "");
	const players = known.map(({ player }) => player);
	const seatRows = seats.map((seat) => ({ ...seat, over_at }));
	return [
		...insertGuests(d1, known, game.started_at),
		// Fails if the game is saved by now, as its ratings would otherwise count twice.
		db.insertInto("games").values(game),
		...insertInParts(seatRows, (rows) => db.insertInto("seats").values(rows)),
		clearErasedNames(d1, id),
		insertMissedErasures(d1, id, players),
	];
}

/** Removes from a game the names of players who deleted their account during it. */
function clearErasedNames(d1: Queryable, gameId: string): Compilable {
	const db = databaseOf(d1);
	return db
		.updateTable("seats")
		.set({ name: "" })
		.where("game_id", "=", gameId)
		.where("user_id", "is not", null)
		.where(({ exists, selectFrom }) =>
			exists(
				selectFrom("users")
					.select("users.id")
					.whereRef("users.id", "=", "seats.user_id")
					.where("users.deleted_at", "is not", null),
			),
		);
}
