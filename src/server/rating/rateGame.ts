/** What a game does to its players' ratings. */
import { rate } from "openskill";
import type { BotName } from "../../bots/bots.ts";
import { BOT_RATINGS } from "./botRatings.ts";
import { companyOf, type Family } from "./families.ts";
import { BETA, NEW_RATING, type Rating } from "./rating.ts";

/** What is known of a person before the game. */
export type Standing = Rating & {
	/** Rated games with other persons in them. */
	readonly peopledGames: number;
};

/** Who had a seat. */
export type Entrant<Id> =
	| {
			readonly type: "person";
			readonly id: Id;
			/** Null if the person has never been rated. */
			readonly standing: Standing | null;
			/** A bot held the seat at the end. */
			readonly isAway: boolean;
	  }
	| { readonly type: "bot"; readonly bot: BotName };

export type Change<Id> = {
	readonly id: Id;
	readonly before: Rating;
	readonly after: Rating;
};

/** Of a bot: it does better on some boards, and against some others, than elsewhere (docs/ratings.md). */
const BOT_SIGMA = 2;

/** Games against bots alone leave a rating no surer than this, so that the first with people count in full. */
const LEAST_SIGMA_BY_BOTS = 6;

/** Added to the uncertainty with every game, as people change. */
const TAU = 25 / 300;

/**
 * Rates a game's entrants, the winner first; gives those persons whose ratings
 * have changed. A game of one person with bots counts only for who has never
 * been rated with people. Whoever is away at the end may lose by it, but not
 * gain: they did not play it.
 */
export function rateGame<Id>(
	family: Family,
	entrants: readonly Entrant<Id>[],
): Change<Id>[] {
	if (entrants.length < 2) return [];
	const isPeopled = entrants.filter(isPerson).length > 1;
	const bots = BOT_RATINGS[family][companyOf(entrants.length)];
	const before = entrants.map((entrant) => ratingOf(entrant, bots));
	const after = rate(
		before.map((rating) => [{ ...rating }]),
		{ beta: BETA, tau: TAU, rank: entrants.map((_, place) => place) },
	);
	return entrants.flatMap((entrant, i) => {
		if (!isPerson(entrant) || !counts(entrant, isPeopled)) return [];
		const moved = limited(after[i][0], before[i], entrant, isPeopled);
		return [{ id: entrant.id, before: before[i], after: moved }];
	});
}

type Person<Id> = Extract<Entrant<Id>, { type: "person" }>;

function isPerson<Id>(entrant: Entrant<Id>): entrant is Person<Id> {
	return entrant.type === "person";
}

function counts<Id>({ standing }: Person<Id>, isPeopled: boolean): boolean {
	return isPeopled || standing === null || standing.peopledGames === 0;
}

function ratingOf<Id>(
	entrant: Entrant<Id>,
	bots: Readonly<Record<BotName, number>>,
): Rating {
	if (entrant.type === "bot")
		return { mu: bots[entrant.bot], sigma: BOT_SIGMA };
	const { mu, sigma } = entrant.standing ?? NEW_RATING;
	return { mu, sigma };
}

function limited<Id>(
	{ mu, sigma }: Rating,
	before: Rating,
	{ isAway }: Person<Id>,
	isPeopled: boolean,
): Rating {
	return {
		mu: isAway ? Math.min(mu, before.mu) : mu,
		sigma: isPeopled ? sigma : Math.max(sigma, LEAST_SIGMA_BY_BOTS),
	};
}
