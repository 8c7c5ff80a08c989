/** The persons' ratings, and how each game changed them. */
import type { Compilable, Insertable } from "kysely";
import type { PlayerId } from "../../match/match.ts";
import type { Seat } from "../../rules/position.ts";
import { FAMILIES, type Family } from "../rating/families.ts";
import type { Change, Standing } from "../rating/rateGame.ts";
import type { Rating } from "../rating/rating.ts";
import { databaseOf, type Queryable } from "./database.ts";
import { insertInParts, listOf } from "./parameters.ts";
import type { Tables } from "./tables.ts";

/** A person's rating in a family of modes. */
export type StoredStanding = Standing & { readonly games: number };

/**
 * The query for the ratings of a game's persons; it has no row for a person who
 * has never been rated.
 */
export function selectStandings(
	d1: Queryable,
	family: Family,
	players: readonly PlayerId[],
) {
	return databaseOf(d1)
		.selectFrom("ratings")
		.select(["user_id", "mu", "sigma", "games", "peopled_games"])
		.where("family", "=", family)
		.where("user_id", "in", listOf(players));
}

export type StandingRow = {
	readonly user_id: string;
	readonly mu: number;
	readonly sigma: number;
	readonly games: number;
	readonly peopled_games: number;
};

export function standingOn(row: StandingRow): StoredStanding {
	const { mu, sigma, games, peopled_games } = row;
	return { mu, sigma, games, peopledGames: peopled_games };
}

/** How a game changed ratings. */
export type RatedGame = {
	readonly id: string;
	readonly family: Family;
	readonly overAt: number;
	/** Each with the person's rating before the game. */
	readonly changes: readonly (Change<PlayerId> & {
		readonly standing: StoredStanding | null;
	})[];
};

/**
 * The queries that save how a game changed ratings. They fail if another game
 * has changed one of the ratings since they were read, because its `seq` is
 * then taken.
 */
export function insertChanges(
	d1: Queryable,
	{ id, family, overAt, changes }: RatedGame,
): Compilable[] {
	const db = databaseOf(d1);
	const changeRows = changes.map(({ id: player, before, after, standing }) => ({
		user_id: player,
		family,
		seq: (standing?.games ?? 0) + 1,
		game_id: id,
		mu_before: before.mu,
		sigma_before: before.sigma,
		mu_after: after.mu,
		sigma_after: after.sigma,
		changed_at: overAt,
	}));
	const ratingRows = changes.map(
		({ id: player, after, isPeopled, standing }) => ({
			user_id: player,
			family,
			mu: after.mu,
			sigma: after.sigma,
			games: (standing?.games ?? 0) + 1,
			peopled_games: (standing?.peopledGames ?? 0) + Number(isPeopled),
			updated_at: overAt,
		}),
	);
	return [
		...insertInParts(changeRows, (rows) =>
			db.insertInto("rating_changes").values(rows),
		),
		...insertInParts(ratingRows, (rows) => upsertRatings(d1, rows)),
	];
}

function upsertRatings(
	d1: Queryable,
	rows: readonly Insertable<Tables["ratings"]>[],
) {
	return databaseOf(d1)
		.insertInto("ratings")
		.values(rows)
		.onConflict((conflict) =>
			conflict.columns(["user_id", "family"]).doUpdateSet(({ ref }) => ({
				mu: ref("excluded.mu"),
				sigma: ref("excluded.sigma"),
				games: ref("excluded.games"),
				peopled_games: ref("excluded.peopled_games"),
				updated_at: ref("excluded.updated_at"),
			})),
		);
}

/** The queries that delete the ratings of players who deleted their account during the game. */
export function deleteErasedRatings(
	d1: Queryable,
	family: Family,
	players: readonly PlayerId[],
): Compilable[] {
	const db = databaseOf(d1);
	const deleted = db
		.selectFrom("users")
		.select("id")
		.where("id", "in", listOf(players))
		.where("deleted_at", "is not", null);
	return (["rating_changes", "ratings"] as const).map((table) =>
		db
			.deleteFrom(table)
			.where("user_id", "in", deleted)
			.where("family", "=", family),
	);
}

export type RatedSeat = {
	readonly seat: Seat;
	readonly before: Rating;
	readonly after: Rating;
};

/** How a game changed its players' ratings. */
export async function ratedSeatsOf(
	d1: Queryable,
	gameId: string,
): Promise<RatedSeat[]> {
	const rows = await databaseOf(d1)
		.selectFrom("seats")
		.innerJoin("rating_changes", (join) =>
			join
				.onRef("rating_changes.game_id", "=", "seats.game_id")
				.onRef("rating_changes.user_id", "=", "seats.user_id"),
		)
		.select(["seat", "mu_before", "sigma_before", "mu_after", "sigma_after"])
		.where("seats.game_id", "=", gameId)
		.orderBy("seat")
		.execute();
	return rows.map((row) => ({
		seat: row.seat as Seat,
		before: { mu: row.mu_before, sigma: row.sigma_before },
		after: { mu: row.mu_after, sigma: row.sigma_after },
	}));
}

/** The query for a person's ratings in all families. */
export function selectRatings(d1: Queryable, player: PlayerId) {
	return databaseOf(d1)
		.selectFrom("ratings")
		.select(["family", "mu", "sigma", "games", "peopled_games"])
		.where("user_id", "=", player);
}

/** A person's ratings, in the order of families. */
export async function ratingsOf(d1: Queryable, player: PlayerId) {
	const rows = await selectRatings(d1, player).execute();
	return FAMILIES.flatMap((family) =>
		rows
			.filter((row) => row.family === family)
			.map(({ mu, sigma, games }) => ({ family, mu, sigma, games })),
	);
}

/** The query for the latest changes of a person's rating, the latest first; `before` is the number of a change. */
export function selectChanges(
	d1: Queryable,
	{
		player,
		family,
		limit,
		before = Number.MAX_SAFE_INTEGER,
	}: {
		readonly player: PlayerId;
		readonly family: Family;
		readonly limit: number;
		readonly before?: number;
	},
) {
	return databaseOf(d1)
		.selectFrom("rating_changes")
		.select(["game_id", "mu_before", "mu_after", "sigma_after", "changed_at"])
		.select("seq")
		.where("user_id", "=", player)
		.where("family", "=", family)
		.where("seq", "<", before)
		.orderBy("seq", "desc")
		.limit(limit);
}

/** The same, with whether everybody may find each change's game. */
export function selectChangesWithGames(
	d1: Queryable,
	asked: Parameters<typeof selectChanges>[1],
) {
	return selectChanges(d1, asked).select(({ selectFrom }) =>
		selectFrom("games")
			.select("games.is_public")
			.whereRef("games.id", "=", "rating_changes.game_id")
			.as("is_public"),
	);
}
