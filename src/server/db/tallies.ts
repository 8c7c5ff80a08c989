/** Players' results, in total and against each other. Only their latest games count. */
import { sql } from "kysely";
import type { PlayerId } from "../../match/match.ts";
import { databaseOf, type Queryable } from "./database.ts";
import type { GamesOwner } from "./pastGames.ts";

/** The number of games that count. */
const LATEST = 500;

const OPPONENTS = 8;

/**
 * A person's latest games; other players see only the public ones. Those that were played on from
 * another game say nothing of how well somebody plays.
 */
function latestGames(d1: Queryable, { player, isOwn }: GamesOwner) {
	const games = databaseOf(d1)
		.selectFrom("seats")
		.innerJoin("games", "games.id", "seats.game_id")
		.select(["seats.game_id", "seats.place", "games.persons"])
		.where("seats.user_id", "=", player)
		.where("games.from_game", "is", null)
		.orderBy("seats.over_at", "desc")
		.limit(LATEST);
	return isOwn ? games : games.where("games.is_public", "=", 1);
}

/** The query for how many games a person played and won, with people (1) and without (0). */
export function selectTallies(d1: Queryable, whose: GamesOwner) {
	return databaseOf(d1)
		.with("latest", () => latestGames(d1, whose))
		.selectFrom("latest")
		.select(({ fn }) => [
			sql<0 | 1>`persons > 1`.as("peopled"),
			fn.countAll<number>().as("games"),
			sql<number>`sum(place = 1)`.as("ahead"),
		])
		.groupBy("peopled");
}

/**
 * The query for the opponents whom a person met most often, and how often the
 * person finished ahead of them.
 */
export function selectOpponents(d1: Queryable, whose: GamesOwner) {
	return databaseOf(d1)
		.with("latest", () => latestGames(d1, whose))
		.selectFrom("latest")
		.innerJoin("seats as others", "others.game_id", "latest.game_id")
		.innerJoin("users", "users.id", "others.user_id")
		.select(({ fn }) => [
			"users.name",
			"users.is_bot",
			sql<0 | 1>`users.name_key IS NOT NULL`.as("has_profile"),
			fn.countAll<number>().as("games"),
			sql<number>`sum(latest.place < others.place)`.as("ahead"),
		])
		.where("users.id", "!=", whose.player)
		.where("users.deleted_at", "is", null)
		.groupBy("users.id")
		.orderBy("games", "desc")
		.orderBy("users.name")
		.limit(OPPONENTS);
}

/** The query for one person's results against another, from the games of the first. */
export function selectMeetings(d1: Queryable, one: PlayerId, other: PlayerId) {
	return databaseOf(d1)
		.with("latest", () => latestGames(d1, { player: one, isOwn: true }))
		.selectFrom("latest")
		.innerJoin("seats as others", "others.game_id", "latest.game_id")
		.select(({ fn }) => [
			fn.countAll<number>().as("games"),
			sql<number>`coalesce(sum(latest.place < others.place), 0)`.as("ahead"),
		])
		.where("others.user_id", "=", other);
}
