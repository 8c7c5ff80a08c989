/** Lists of finished games, the site's and a person's own; the latest first. */
import { sql } from "kysely";
import type { PlayerId } from "../../match/match.ts";
import type { Seat } from "../../rules/position.ts";
import {
	ALL_GAMES,
	GAMES_PER_PAGE,
	type GameCursor,
	type GameFilter,
} from "../forms/gameFilter.ts";
import { databaseOf, type Queryable, readBatch } from "./database.ts";
import {
	COLUMNS,
	gameOn,
	namedPlayers,
	type OwnPastGame,
	type OwnRow,
	type PastGame,
} from "./pastGame.ts";

export type PageOf<Game> = {
	readonly games: readonly Game[];
	readonly hasMore: boolean;
};

/** A cursor before all games. */
const LATEST: GameCursor = { overAt: Number.MAX_SAFE_INTEGER, id: "" };

/** The public games and the viewer's own that match a filter. */
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

/** The order of the list: the latest first. */
function compareEnds(a: PastGame, b: PastGame): number {
	if (a.overAt !== b.overAt) return b.overAt - a.overAt;
	return a.id < b.id ? 1 : -1;
}

function publicRows(d1: Queryable, { ruleset, company, before }: GameFilter) {
	let games = databaseOf(d1)
		.selectFrom("games")
		.select(COLUMNS)
		.select(namedPlayers.as("players"))
		// A literal, to match the index.
		.where("games.is_public", "=", sql.lit(1));
	if (ruleset !== null) games = games.where("games.ruleset", "=", ruleset);
	if (company !== null)
		games = games.where("games.persons", company === "people" ? ">" : "<=", 1);
	const { overAt, id } = before ?? LATEST;
	return games
		.where(({ eb, refTuple, tuple }) =>
			eb(refTuple("games.over_at", "games.id"), "<", tuple(overAt, id)),
		)
		.orderBy("games.over_at", "desc")
		.orderBy("games.id", "desc")
		.limit(GAMES_PER_PAGE + 1);
}

/** The player whose games are shown. Other players see only the public ones. */
export type GamesOwner = { readonly player: PlayerId; readonly isOwn: boolean };

/** The query for a person's games that match a filter. */
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
		.select(["own.place", "own.points", "mu_before", "mu_after"])
		.select(namedPlayers.as("players"))
		.where("own.user_id", "=", player);
	if (ruleset !== null) games = games.where("games.ruleset", "=", ruleset);
	if (company !== null)
		games = games.where("games.persons", company === "people" ? ">" : "<=", 1);
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

/** The page made of the rows that `selectGamesOf` found. */
export function ownPageOn(rows: readonly OwnRow[]): PageOf<OwnPastGame> {
	return pageOf(
		rows.map((row) => {
			const { place, points, mu_before, mu_after } = row;
			const rated =
				mu_before === null || mu_after === null
					? null
					: { before: mu_before, after: mu_after };
			return { ...gameOn(row), place, points, rated };
		}),
	);
}

/** One page of a person's games that match a filter. */
export async function gamesPage(
	d1: Queryable,
	whose: GamesOwner,
	filter: GameFilter,
): Promise<PageOf<OwnPastGame>> {
	return ownPageOn(await selectGamesOf(d1, whose, filter).execute());
}

/** A person's own games that match a filter. */
export async function ownPastGames(
	d1: Queryable,
	player: PlayerId,
	filter: GameFilter,
): Promise<PageOf<OwnPastGame>> {
	return ownPageOn(await gamesOf(d1, player, filter).execute());
}

/** A person's games by correspondence that ended after this time (epoch ms), at most so many; the latest first. */
export async function correspondenceEndsOf(
	d1: Queryable,
	player: PlayerId,
	after: number,
	most: number,
): Promise<readonly OwnPastGame[]> {
	const rows = await gamesOf(d1, player, ALL_GAMES)
		.where("own.over_at", ">", after)
		.where("games.pace", "=", "correspondence")
		.limit(most)
		.execute();
	return ownPageOn(rows).games;
}

/** The names of a game's players who have a profile, by seat. */
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

/** The names of a game's players by place, at most so many; none if it is gone, and without deleted accounts. */
export async function namesIn(
	d1: Queryable,
	gameId: string,
	most: number,
): Promise<{ readonly name: string; readonly isBotAccount: boolean }[]> {
	const rows = await databaseOf(d1)
		.selectFrom("seats")
		.leftJoin("users", "users.id", "seats.user_id")
		.select(["seats.name", "users.name_key", "users.name as now"])
		.select("users.is_bot")
		.where("seats.game_id", "=", gameId)
		.orderBy("seats.place")
		.limit(most)
		.execute();
	return rows
		.map(({ name, name_key, now, is_bot }) => ({
			name: name_key === null ? name : (now ?? ""),
			isBotAccount: is_bot === 1,
		}))
		.filter(({ name }) => name !== "");
}

/** A page of games; the query asked for one row more than a page has. */
function pageOf<Game>(games: readonly Game[]): PageOf<Game> {
	return {
		games: games.slice(0, GAMES_PER_PAGE),
		hasMore: games.length > GAMES_PER_PAGE,
	};
}
