/** How a game changes its players' ratings. */
import { rate } from "openskill";
import type { BotKind } from "../../bots/bots.ts";
import { BOT_RATINGS } from "./botRatings.ts";
import { type Family, gameSizeOf } from "./families.ts";
import { BETA, NEW_RATING, type Rating } from "./rating.ts";

/** A person's rating before the game. */
export type Standing = Rating & {
	/** The number of rated games with other persons. */
	readonly peopledGames: number;
};

/** A player of the game. */
export type RatedEntrant<Id> =
	| {
			readonly type: "person";
			readonly id: Id;
			/** Null if the person has never been rated. */
			readonly standing: Standing | null;
			/** Whether a bot held the seat at the end, or the person gave hardly any orders. */
			readonly isAway: boolean;
			/**
			 * Whether the result against this person counts for others: not if
			 * the person is a guest or gave hardly any orders.
			 */
			readonly countsForOthers: boolean;
			/** Opponents whom the person has met so often lately that the result says nothing new. */
			readonly metTooOften: ReadonlySet<Id>;
			/** Whether the person's account is a bot's. */
			readonly isBotAccount: boolean;
	  }
	| { readonly type: "bot"; readonly bot: BotKind };

export type Change<Id> = {
	readonly id: Id;
	readonly before: Rating;
	readonly after: Rating;
	/** Whether the result against other persons counted. */
	readonly isPeopled: boolean;
};

/** The uncertainty of a bot: its strength varies with the board and the opponents (docs/ratings.md). */
const BOT_SIGMA = 2;

/**
 * Games only against bots leave at least this uncertainty, so that the first
 * games with people count in full.
 */
const LEAST_SIGMA_BY_BOTS = 6;

/**
 * The share of openskill's change that counts after a game only against bots:
 * about 30 points at first, as a first game says little.
 */
const STEP_BY_BOTS = 0.2;

/** Added to the uncertainty with every game, because people change. */
const TAU = 25 / 300;

/**
 * Rates a game's players, ordered by place with the winner first; returns the
 * changes of the persons' ratings. Each person is rated against the bots and
 * the persons whose result counts (`countsForOthers`, `metTooOften`), so
 * throw-away guests, or the same friend again and again, raise no rating. Games
 * only against bots count for persons who have never been rated with people. A
 * person who is away at the end can lose points, but not win any.
 *
 * For people, bots with an account are bots: where there are people to be rated against,
 * results against them don't count, as their owners could choose these; where there are none, they
 * count as little as those against our own bots. The accounts of bots are rated against everybody.
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

/** Empty if there is no opponent to rate the person against. */
function changeOf<Id>(
	person: Person<Id>,
	entrants: readonly RatedEntrant<Id>[],
	bots: BotMus,
): Change<Id>[] {
	const told = entrants.filter((other) => tellsOf(other, person));
	const isPeopled = told.some((other) => isRival(other, person));
	const company = told.filter(
		(other) => !(isPeopled && isBotForPerson(other, person)),
	);
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

/** Whether a person who is to be rated as one among people meets one in `other`; for a bot's account, in any account. */
function isRival<Id>(other: RatedEntrant<Id>, person: Person<Id>): boolean {
	return isPerson(other) && other !== person && !isBotForPerson(other, person);
}

/** Whether `other` is a bot with an account, and `person` is not. */
function isBotForPerson<Id>(
	other: RatedEntrant<Id>,
	person: Person<Id>,
): boolean {
	return isPerson(other) && other.isBotAccount && !person.isBotAccount;
}

/** Whether the result against `other` counts for `person`. */
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
