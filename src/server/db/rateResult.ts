/** Rates a finished game, by `rateGame` with what D1 knows of the players. */
import type { Compilable } from "kysely";
import type { PlayerId } from "../../match/match.ts";
import type { Seat } from "../../rules/position.ts";
import type { Family } from "../rating/families.ts";
import { type RatedEntrant, rateGame } from "../rating/rateGame.ts";
import { databaseOf, type Queryable, readBatch } from "./database.ts";
import { type GameResult, playersOf } from "./gameResult.ts";
import { listOf } from "./parameters.ts";
import {
	deleteErasedRatings,
	insertChanges,
	type StoredStanding,
	selectStandings,
	standingOn,
} from "./ratings.ts";

/** What D1 knows of a game's persons before it is rated. */
export type RatingContext = {
	readonly standings: ReadonlyMap<string, StoredStanding>;
	/** The persons who have an account, and those of them that are bots. */
	readonly accounts: ReadonlySet<string>;
	readonly botAccounts: ReadonlySet<string>;
	/** For each person, the opponents whom they have met too often lately. */
	readonly metTooOften: ReadonlyMap<string, ReadonlySet<PlayerId>>;
};

/**
 * The result between the same two persons counts in at most this many games of
 * a family in a week. More would say little, and would let one account raise
 * another.
 */
const MOST_MEETINGS = 3;
const WEEK_MS = 7 * 24 * 60 * 60_000;

/** In a shorter game no person counts for others, however it ended. */
const LEAST_RATED_MS = 60_000;

/** Null if the game was saved before. */
export async function ratingContextOf(
	d1: Queryable,
	family: Family,
	result: GameResult,
): Promise<RatingContext | null> {
	const players = playersOf(result);
	const { id, over_at } = result.game;
	const [games, standings, accounts, meetings] = await readBatch(d1, [
		databaseOf(d1).selectFrom("games").select("id").where("id", "=", id),
		selectStandings(d1, family, players),
		selectAccounts(d1, players),
		selectMeetings(d1, { family, players, since: over_at - WEEK_MS }),
	] as const);
	if (games.length > 0) return null;
	return {
		standings: new Map(standings.map((row) => [row.user_id, standingOn(row)])),
		accounts: new Set(accounts.map((account) => account.id)),
		botAccounts: new Set(
			accounts.flatMap(({ id, is_bot }) => (is_bot === 1 ? [id] : [])),
		),
		metTooOften: metTooOftenIn(meetings),
	};
}

/** The queries that save how a game changes its players' ratings. */
export function insertRatings(
	d1: Queryable,
	result: GameResult,
	{ family, known }: { family: Family; known: RatingContext },
): Compilable[] {
	const { id, over_at: overAt } = result.game;
	const changes = rateGame(family, entrantsOf(result, known)).map((change) => ({
		...change,
		standing: known.standings.get(change.id) ?? null,
	}));
	return [
		...insertChanges(d1, { id, family, overAt, changes }),
		...deleteErasedRatings(d1, family, playersOf(result)),
	];
}

/** The winner first. */
function entrantsOf(
	result: GameResult,
	known: RatingContext,
): RatedEntrant<PlayerId>[] {
	return result.seats
		.toSorted((a, b) => a.place - b.place)
		.flatMap(({ seat, user_id, bot }): RatedEntrant<PlayerId>[] => {
			if (bot !== null) return [{ type: "bot", bot }];
			if (user_id === null) return [];
			return [personOn(seat as Seat, user_id as PlayerId, result, known)];
		});
}

function personOn(
	seat: Seat,
	id: PlayerId,
	{ game, away = [], idle = [] }: GameResult,
	{ standings, accounts, botAccounts, metTooOften }: RatingContext,
): RatedEntrant<PlayerId> {
	const isLong = game.over_at - game.started_at >= LEAST_RATED_MS;
	return {
		type: "person",
		id,
		standing: standings.get(id) ?? null,
		isAway: away.includes(seat) || idle.includes(seat),
		countsForOthers: isLong && accounts.has(id) && !idle.includes(seat),
		metTooOften: metTooOften.get(id) ?? new Set(),
		isBotAccount: botAccounts.has(id),
	};
}

function selectAccounts(d1: Queryable, players: readonly PlayerId[]) {
	return databaseOf(d1)
		.selectFrom("users")
		.select(["id", "is_bot"])
		.where("is_guest", "=", 0)
		.where("id", "in", listOf(players));
}

type Meeting = {
	readonly one: string | null;
	readonly other: string | null;
	readonly count: number;
};

/** How often each two of these players were rated in the same game since a time (epoch ms). */
function selectMeetings(
	d1: Queryable,
	{
		family,
		players,
		since,
	}: {
		readonly family: Family;
		readonly players: readonly PlayerId[];
		readonly since: number;
	},
) {
	const ids = listOf(players);
	return databaseOf(d1)
		.selectFrom("seats as mine")
		.innerJoin("games", "games.id", "mine.game_id")
		.innerJoin("seats as theirs", "theirs.game_id", "mine.game_id")
		.select(({ fn }) => [
			"mine.user_id as one",
			"theirs.user_id as other",
			fn.countAll<number>().as("count"),
		])
		.where("games.family", "=", family)
		.where("mine.over_at", ">=", since)
		.where("mine.user_id", "in", ids)
		.where("theirs.user_id", "in", ids)
		.whereRef("mine.user_id", "<>", "theirs.user_id")
		.groupBy(["mine.user_id", "theirs.user_id"]);
}

function metTooOftenIn(
	meetings: readonly Meeting[],
): ReadonlyMap<string, ReadonlySet<PlayerId>> {
	const found = new Map<string, Set<PlayerId>>();
	for (const { one, other, count } of meetings) {
		if (one === null || other === null || count < MOST_MEETINGS) continue;
		const known = found.get(one) ?? new Set<PlayerId>();
		found.set(one, known.add(other as PlayerId));
	}
	return found;
}
