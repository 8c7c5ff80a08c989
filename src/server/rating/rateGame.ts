/** What a game does to its players' ratings. */
import { rate } from "openskill";
import type { BotKind } from "../../bots/bots.ts";
import { BOT_RATINGS } from "./botRatings.ts";
import { type Family, gameSizeOf } from "./families.ts";
import { BETA, NEW_RATING, type Rating } from "./rating.ts";

/** What is known of a person before the game. */
export type Standing = Rating & {
	/** Rated games with other persons in them. */
	readonly peopledGames: number;
};

/** Who had a seat. */
export type RatedEntrant<Id> =
	| {
			readonly type: "person";
			readonly id: Id;
			/** Null if the person has never been rated. */
			readonly standing: Standing | null;
			/** A bot held the seat at the end, or the person hardly played. */
			readonly isAway: boolean;
			/** Whether others are rated by this one: not by a guest, nor by who hardly played. */
			readonly countsForOthers: boolean;
			/** Opponents whom the person has met so often lately that they tell nothing new. */
			readonly metTooOften: ReadonlySet<Id>;
	  }
	| { readonly type: "bot"; readonly bot: BotKind };

export type Change<Id> = {
	readonly id: Id;
	readonly before: Rating;
	readonly after: Rating;
	/** Whether other persons were among those by whom this one was rated. */
	readonly isPeopled: boolean;
};

/** Of a bot: it does better on some boards, and against some others, than elsewhere (docs/ratings.md). */
const BOT_SIGMA = 2;

/** Games against bots alone leave a rating no surer than this, so that the first with people count in full. */
const LEAST_SIGMA_BY_BOTS = 6;

/** Of what openskill says, so much moves a rating after a game against bots alone: some 30 points at first, as a first try tells little. */
const STEP_BY_BOTS = 0.2;

/** Added to the uncertainty with every game, as people change. */
const TAU = 25 / 300;

/**
 * Rates a game's entrants, the winner first; gives those persons whose ratings
 * have changed. Each is rated among the bots and those persons who tell
 * something of them (`isRival`, `overmet`): throw-away guests, and the same
 * friend again and again, lift nobody. Bots alone count only for who has never
 * been rated with people. Whoever is away at the end may lose by it, but not
 * gain: they did not play it.
 */
export function rateGame<Id>(
	family: Family,
	entrants: readonly RatedEntrant<Id>[],
): Change<Id>[] {
	const bots = BOT_RATINGS[family][gameSizeOf(entrants.length)];
	return entrants
		.filter(isPerson)
		.flatMap((person) => changeOf(person, entrants, bots));
}

type Person<Id> = Extract<RatedEntrant<Id>, { type: "person" }>;
type BotMus = Readonly<Record<BotKind, number>>;

function isPerson<Id>(entrant: RatedEntrant<Id>): entrant is Person<Id> {
	return entrant.type === "person";
}

/** None if there is nobody by whom to rate the person. */
function changeOf<Id>(
	person: Person<Id>,
	entrants: readonly RatedEntrant<Id>[],
	bots: BotMus,
): Change<Id>[] {
	const company = entrants.filter((other) => tellsOf(other, person));
	const isPeopled = company.filter(isPerson).length > 1;
	if (company.length < 2 || !counts(person, isPeopled)) return [];
	const before = company.map((entrant) => ratingOf(entrant, bots));
	const after = rate(
		before.map((rating) => [{ ...rating }]),
		{ beta: BETA, tau: TAU, rank: company.map((_, place) => place) },
	);
	const place = company.indexOf(person);
	const moved = limited(after[place][0], before[place], person, isPeopled);
	return [{ id: person.id, before: before[place], after: moved, isPeopled }];
}

/** Whether a place before or after another entrant says how strong a person is. */
function tellsOf<Id>(other: RatedEntrant<Id>, person: Person<Id>): boolean {
	if (other === person || other.type === "bot") return true;
	return other.countsForOthers && !person.metTooOften.has(other.id);
}

function counts<Id>({ standing }: Person<Id>, isPeopled: boolean): boolean {
	return isPeopled || standing === null || standing.peopledGames === 0;
}

function ratingOf<Id>(entrant: RatedEntrant<Id>, bots: BotMus): Rating {
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
	const step = isPeopled ? 1 : STEP_BY_BOTS;
	const moved = before.mu + step * (mu - before.mu);
	return {
		mu: isAway ? Math.min(moved, before.mu) : moved,
		sigma: isPeopled ? sigma : Math.max(sigma, LEAST_SIGMA_BY_BOTS),
	};
}
