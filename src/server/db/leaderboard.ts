/**
 * The leaderboard of each family: accounts that were rated with people, ordered
 * by the rating that they almost certainly reach.
 */
import { sql } from "kysely";
import type { PlayerId } from "../../match/match.ts";
import type { Family } from "../rating/families.ts";
import type { Rating } from "../rating/rating.ts";
import { databaseOf, type Queryable, readBatch } from "./database.ts";

export type Leader = {
	readonly rank: number;
	readonly name: string;
	readonly rating: Rating;
	readonly games: number;
};

/** The viewer's place. */
export type ViewerStanding = {
	/** Null if the viewer has no rank, or is ranked beyond `MOST_RANKS`. */
	readonly rank: number | null;
	readonly rating: Rating;
	readonly peopledGames: number;
};

export type Leaderboard = {
	readonly leaders: readonly Leader[];
	readonly hasMore: boolean;
	/** Whether `after` has a rating, and so a place to go on from. */
	readonly isAfterKnown: boolean;
	/** Null if the viewer has no rating. */
	readonly viewer: ViewerStanding | null;
};

export const LEADERS_PER_PAGE = 50;

/** Lower ranks are not counted. */
const MOST_RANKS = 10_000;

/** A guest has a rating, but no rank. */
type Viewer = { readonly player: PlayerId; readonly isGuest: boolean };

/** One page, of people or of bots' accounts. `after` is the key of the last name of the previous page. */
export async function leaderboardOf(
	d1: Queryable,
	family: Family,
	{
		after,
		viewer,
		ofBots = false,
	}: {
		readonly after: string | null;
		readonly viewer: Viewer | null;
		readonly ofBots?: boolean;
	},
): Promise<Leaderboard> {
	const player = viewer?.player ?? "";
	const last = standings(d1, family).where("users.name_key", "=", after ?? "");
	const own = standings(d1, family).where("users.id", "=", player);
	const board = { family, ofBots };
	const [leaders, known, [before], [mine], [above]] = await readBatch(d1, [
		after === null ? leadersOf(d1, board) : leadersOf(d1, board, last),
		last,
		countAbove(d1, board, last),
		ratingOf(d1, board, player),
		countAbove(d1, board, own),
	] as const);
	const first = after === null ? 1 : before.count + 2;
	const isRanked = viewer?.isGuest === false && above.count < MOST_RANKS;
	return {
		leaders: leaders
			.slice(0, LEADERS_PER_PAGE)
			.map(({ name, mu, sigma, games }, i) => ({
				rank: first + i,
				name,
				rating: { mu, sigma },
				games,
			})),
		hasMore: leaders.length > LEADERS_PER_PAGE,
		isAfterKnown: known.length > 0,
		viewer: mine === undefined ? null : viewerOn(mine, isRanked, above.count),
	};
}

type RatingRow = Rating & { readonly peopled_games: number };

function viewerOn(
	{ mu, sigma, peopled_games }: RatingRow,
	isRanked: boolean,
	above: number,
): ViewerStanding {
	return {
		rank: isRanked && peopled_games > 0 ? above + 1 : null,
		rating: { mu, sigma },
		peopledGames: peopled_games,
	};
}

type Board = { readonly family: Family; readonly ofBots: boolean };

/** The players who have a rank. */
function ranked(d1: Queryable, { family, ofBots }: Board) {
	const db = databaseOf(d1);
	const ratings = ofBots
		? // There are few bots: SQLite is to find their ratings by them, and not among everybody's.
			db
				.selectFrom("users")
				.crossJoin("ratings")
				.whereRef("users.id", "=", "ratings.user_id")
				.where("users.is_bot", "=", sql.lit(1))
		: db
				.selectFrom("ratings")
				.innerJoin("users", "users.id", "ratings.user_id")
				.where("users.is_bot", "=", 0);
	return (
		ratings
			.where("ratings.family", "=", family)
			// A literal, to match the index.
			.where("ratings.peopled_games", ">", sql.lit(0))
			.where("users.name_key", "is not", null)
	);
}

/** A player's position in the order of ranks. */
function standings(d1: Queryable, family: Family) {
	return databaseOf(d1)
		.selectFrom("ratings")
		.innerJoin("users", "users.id", "ratings.user_id")
		.select(["ratings.floor", "ratings.user_id"])
		.where("ratings.family", "=", family);
}

type Standing = ReturnType<typeof standings>;

function leadersOf(d1: Queryable, board: Board, after?: Standing) {
	const leaders = ranked(d1, board)
		.select(["users.name", "ratings.mu", "ratings.sigma", "ratings.games"])
		.orderBy("ratings.floor", "desc")
		.orderBy("ratings.user_id", "desc")
		.limit(LEADERS_PER_PAGE + 1);
	return after === undefined
		? leaders
		: leaders.where(sql<boolean>`(ratings.floor, ratings.user_id) < ${after}`);
}

function countAbove(d1: Queryable, board: Board, whom: Standing) {
	return databaseOf(d1)
		.selectFrom(
			ranked(d1, board)
				.select("ratings.user_id")
				.where(sql<boolean>`(ratings.floor, ratings.user_id) > ${whom}`)
				.limit(MOST_RANKS)
				.as("above"),
		)
		.select(({ fn }) => fn.countAll<number>().as("count"));
}

/** Of a player who may be on this board. */
function ratingOf(d1: Queryable, { family, ofBots }: Board, player: string) {
	return databaseOf(d1)
		.selectFrom("ratings")
		.innerJoin("users", "users.id", "ratings.user_id")
		.select(["ratings.mu", "ratings.sigma", "ratings.peopled_games"])
		.where("ratings.user_id", "=", player)
		.where("ratings.family", "=", family)
		.where("users.is_bot", "=", ofBots ? 1 : 0);
}
