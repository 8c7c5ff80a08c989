/** The data of a player's page: ratings, games, and results against others. */
import type { PlayerId } from "../../match/match.ts";
import type { GameFilter } from "../forms/gameFilter.ts";
import { FAMILIES, type Family } from "../rating/families.ts";
import type { Rating } from "../rating/rating.ts";
import { type Queryable, readBatch } from "./database.ts";
import type { OwnPastGame } from "./pastGame.ts";
import {
	type GamesOwner,
	ownPageOn,
	type PageOf,
	selectGamesOf,
} from "./pastGames.ts";
import { selectChanges, selectRatings } from "./ratings.ts";
import { selectMeetings, selectOpponents, selectTallies } from "./tallies.ts";

/** One change of a rating. */
export type RatingChange = {
	/** Epoch ms. */
	readonly at: number;
	/** The rating's mu before the change. */
	readonly before: number;
	readonly after: Rating;
};

export type FamilyRating = {
	readonly family: Family;
	readonly rating: Rating;
	readonly games: number;
	readonly peopledGames: number;
	/** The latest changes, in order of time. */
	readonly changes: readonly RatingChange[];
};

/**
 * Results: the number of games, and in how many of them the player came first,
 * or ahead of the other player.
 */
export type Tally = { readonly games: number; readonly ahead: number };

export type Opponent = Tally & {
	readonly name: string;
	readonly hasProfile: boolean;
	readonly isBotAccount?: boolean;
};

export type Profile = {
	/** Only for families in which the player has a rating. */
	readonly ratings: readonly FamilyRating[];
	readonly withPeople: Tally;
	readonly withBots: Tally;
	/** The most frequent first. */
	readonly opponents: readonly Opponent[];
	/** The viewer's results against the player; null if they never met. */
	readonly againstViewer: Tally | null;
	readonly page: PageOf<OwnPastGame>;
};

/** The number of points in a rating's graph. */
const CHANGES = 120;

/** All data of a player's page, in one request. */
export async function profileOf(
	d1: Queryable,
	whose: GamesOwner,
	viewer: PlayerId | null,
	filter: GameFilter,
): Promise<Profile> {
	const { player } = whose;
	const [ratings, tallies, opponents, meetings, games, ...changes] =
		await readBatch(d1, [
			selectRatings(d1, player),
			selectTallies(d1, whose),
			selectOpponents(d1, whose),
			selectMeetings(d1, viewer ?? player, player),
			selectGamesOf(d1, whose, filter),
			...FAMILIES.map((family) =>
				selectChanges(d1, { player, family, limit: CHANGES }),
			),
		] as const);
	return {
		ratings: FAMILIES.flatMap((family, i) => {
			const row = ratings.find((rating) => rating.family === family);
			return row === undefined ? [] : [familyOn(family, row, changes[i])];
		}),
		withPeople: tallyOn(tallies.find(({ peopled }) => peopled === 1)),
		withBots: tallyOn(tallies.find(({ peopled }) => peopled === 0)),
		opponents: opponents.map(({ name, games, ahead, ...row }) => {
			const hasProfile = row.has_profile === 1;
			const isBotAccount = row.is_bot === 1;
			return { name, hasProfile, isBotAccount, games, ahead };
		}),
		againstViewer: viewer === null || whose.isOwn ? null : metOn(meetings[0]),
		page: ownPageOn(games),
	};
}

type RatingRow = {
	readonly mu: number;
	readonly sigma: number;
	readonly games: number;
	readonly peopled_games: number;
};

type ChangeRow = {
	readonly mu_before: number;
	readonly mu_after: number;
	readonly sigma_after: number;
	readonly changed_at: number;
};

function familyOn(
	family: Family,
	{ mu, sigma, games, peopled_games }: RatingRow,
	changes: readonly ChangeRow[],
): FamilyRating {
	return {
		family,
		rating: { mu, sigma },
		games,
		peopledGames: peopled_games,
		changes: changes.toReversed().map((row) => ({
			at: row.changed_at,
			before: row.mu_before,
			after: { mu: row.mu_after, sigma: row.sigma_after },
		})),
	};
}

function tallyOn(row: Tally | undefined): Tally {
	return { games: row?.games ?? 0, ahead: row?.ahead ?? 0 };
}

function metOn(row: Tally): Tally | null {
	return row.games === 0 ? null : tallyOn(row);
}
