/** Finished games in lists: the site's, and a person's own; the latest first. */
import { sql } from "kysely";
import type { OverReason, PlayerId } from "../../match/match.ts";
import type { Seat } from "../../rules/position.ts";
import type { RulesetName } from "../../rules/ruleset.ts";
import {
	GAMES_PER_PAGE,
	type GameCursor,
	type GameFilter,
} from "../forms/gameFilter.ts";
import { databaseOf, type Queryable, readBatch } from "./database.ts";

/** A player as lists name one. */
export type PastPlayer = {
	/** "" if the account was deleted. */
	readonly name: string;
	/** Whether there is a profile under this name. */
	readonly hasProfile: boolean;
	readonly isBot: boolean;
	readonly place: number;
};

export type PastGame = {
	readonly id: string;
	readonly ruleset: RulesetName;
	readonly cols: number;
	readonly rows: number;
	readonly seatCount: number;
	readonly persons: number;
	/** Epoch ms. */
	readonly overAt: number;
	readonly reason: OverReason;
	readonly turns: number;
	/** Whether everybody finds it in the site's list. */
	readonly isPublic: boolean;
	/** The persons, and the winner; by place. Of many only the first. */
	readonly players: readonly PastPlayer[];
};

/** A game of a person whose games these are. */
export type OwnPastGame = PastGame & {
	readonly place: number;
	/** What it did to the person's rating, as openskill's mu; null if nothing. */
	readonly rated: { readonly before: number; readonly after: number } | null;
};

export type PageOf<Game> = {
	readonly games: readonly Game[];
	readonly hasMore: boolean;
};

/** Before which all games are. */
const LATEST: GameCursor = { overAt: Number.MAX_SAFE_INTEGER, id: "" };

/** Names in a game's line: the rest are counted. */
const NAMES = 6;

/** Of the public games, and of a viewer's own that are not, those that a filter lets through. */
export async function listedGames(
	d1: Queryable,
	viewer: PlayerId | null,
	filter: GameFilter,
): Promise<PageOf<PastGame>> {
	const publicOnes = publicRows(d1, filter);
	const [found, hidden] =
		viewer === null
			? [await publicOnes.execute(), []]
			: await readBatch(d1, [
					publicOnes,
					gamesOf(d1, viewer, filter).where("games.is_public", "=", 0),
				] as const);
	return pageOf([...found, ...hidden].map(gameOn).sort(compareEnds));
}

/** The order of the rows: the latest first. */
function compareEnds(a: PastGame, b: PastGame): number {
	if (a.overAt !== b.overAt) return b.overAt - a.overAt;
	return a.id < b.id ? 1 : -1;
}

function publicRows(d1: Queryable, { ruleset, company, before }: GameFilter) {
	let games = databaseOf(d1)
		.selectFrom("games")
		.select(COLUMNS)
		.select(namedPlayers.as("players"))
		// Spelled out, as in the index that it is to be found by.
		.where("games.is_public", "=", sql.lit(1));
	if (ruleset !== null) games = games.where("games.ruleset", "=", ruleset);
	if (company !== null)
		games = games.where("games.persons", company === "people" ? ">" : "=", 1);
	const { overAt, id } = before ?? LATEST;
	return games
		.where(({ eb, refTuple, tuple }) =>
			eb(refTuple("games.over_at", "games.id"), "<", tuple(overAt, id)),
		)
		.orderBy("games.over_at", "desc")
		.orderBy("games.id", "desc")
		.limit(GAMES_PER_PAGE + 1);
}

/** Whose games; others see the public ones alone. */
export type GamesOwner = { readonly player: PlayerId; readonly isOwn: boolean };

/** The query for a person's games, those that a filter lets through. */
export function selectGamesOf(
	d1: Queryable,
	{ player, isOwn }: GamesOwner,
	filter: GameFilter,
) {
	const games = gamesOf(d1, player, filter);
	return isOwn ? games : games.where("games.is_public", "=", 1);
}

function gamesOf(
	d1: Queryable,
	player: PlayerId,
	{ ruleset, company, outcome, before }: GameFilter,
) {
	let games = databaseOf(d1)
		.selectFrom("seats as own")
		.innerJoin("games", "games.id", "own.game_id")
		.leftJoin("rating_changes", (join) =>
			join
				.onRef("rating_changes.game_id", "=", "own.game_id")
				.onRef("rating_changes.user_id", "=", "own.user_id"),
		)
		.select(COLUMNS)
		.select(["own.place", "mu_before", "mu_after"])
		.select(namedPlayers.as("players"))
		.where("own.user_id", "=", player);
	if (ruleset !== null) games = games.where("games.ruleset", "=", ruleset);
	if (company !== null)
		games = games.where("games.persons", company === "people" ? ">" : "=", 1);
	if (outcome !== null)
		games = games.where("own.place", outcome === "won" ? "=" : ">", 1);
	const { overAt, id } = before ?? LATEST;
	return games
		.where(({ eb, refTuple, tuple }) =>
			eb(refTuple("own.over_at", "own.game_id"), "<", tuple(overAt, id)),
		)
		.orderBy("own.over_at", "desc")
		.orderBy("own.game_id", "desc")
		.limit(GAMES_PER_PAGE + 1);
}

/** Those of the rows that `selectGamesOf` asks for. */
export function ownPageOn(rows: readonly OwnRow[]): PageOf<OwnPastGame> {
	return pageOf(
		rows.map((row) => {
			const { place, mu_before, mu_after } = row;
			const rated =
				mu_before === null || mu_after === null
					? null
					: { before: mu_before, after: mu_after };
			return { ...gameOn(row), place, rated };
		}),
	);
}

const COLUMNS = [
	"games.id",
	"games.ruleset",
	"games.cols",
	"games.rows",
	"games.seat_count",
	"games.persons",
	"games.over_at",
	"games.reason",
	"games.turns",
	"games.is_public",
] as const;

/** The players of the row's game, as JSON. */
const namedPlayers = sql<string>`(
	SELECT json_group_array(json_object(
		'name', name, 'hasProfile', has_profile, 'isBot', is_bot, 'place', place
	)) FROM (
		SELECT
			CASE WHEN users.name_key IS NULL THEN seats.name ELSE users.name END AS name,
			users.name_key IS NOT NULL AS has_profile,
			seats.bot IS NOT NULL AS is_bot,
			seats.place
		FROM seats LEFT JOIN users ON users.id = seats.user_id
		WHERE seats.game_id = games.id AND (seats.bot IS NULL OR seats.place = 1)
		ORDER BY seats.place
		LIMIT ${sql.lit(NAMES)}
	)
)`;

type GameRow = {
	readonly id: string;
	readonly ruleset: RulesetName;
	readonly cols: number;
	readonly rows: number;
	readonly seat_count: number;
	readonly persons: number;
	readonly over_at: number;
	readonly reason: OverReason;
	readonly turns: number;
	readonly is_public: number;
	readonly players: string;
};

type OwnRow = GameRow & {
	readonly place: number;
	readonly mu_before: number | null;
	readonly mu_after: number | null;
};

type PlayerRow = {
	readonly name: string;
	readonly hasProfile: 0 | 1;
	readonly isBot: 0 | 1;
	readonly place: number;
};

function gameOn(row: GameRow): PastGame {
	const { id, ruleset, cols, rows, persons, reason, turns } = row;
	const players = (JSON.parse(row.players) as PlayerRow[]).map((player) => ({
		...player,
		hasProfile: player.hasProfile === 1,
		isBot: player.isBot === 1,
	}));
	return {
		...{ id, ruleset, cols, rows, persons, reason, turns, players },
		seatCount: row.seat_count,
		overAt: row.over_at,
		isPublic: row.is_public === 1,
	};
}

/** A person's own games, those that a filter lets through. */
export async function ownPastGames(
	d1: Queryable,
	player: PlayerId,
	filter: GameFilter,
): Promise<PageOf<OwnPastGame>> {
	return ownPageOn(await gamesOf(d1, player, filter).execute());
}

/** The names of those who played in a game and have a profile, seat by seat. */
export async function profilesIn(
	d1: Queryable,
	gameId: string,
): Promise<ReadonlyMap<Seat, string>> {
	const rows = await databaseOf(d1)
		.selectFrom("seats")
		.innerJoin("users", "users.id", "seats.user_id")
		.select(["seats.seat", "users.name"])
		.where("seats.game_id", "=", gameId)
		.where("users.name_key", "is not", null)
		.execute();
	return new Map(rows.map(({ seat, name }) => [seat as Seat, name]));
}

/** One row more than a page holds was asked for. */
function pageOf<Game>(games: readonly Game[]): PageOf<Game> {
	return {
		games: games.slice(0, GAMES_PER_PAGE),
		hasMore: games.length > GAMES_PER_PAGE,
	};
}
