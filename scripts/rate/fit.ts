/**
 * The ratings that make the results of all games most likely, by openskill's own
 * model: in each game a seat gets the first place with a chance in proportion to
 * exp(mu / c), then one of the others the second, and so on, where c is BETA times
 * the root of the number of seats (R. L. Plackett, "The Analysis of Permutations",
 * 1975; Weng and Lin, "A Bayesian Approximation Method for Online Ranking", 2011).
 * Openskill itself would come near these ratings after many games; here the order
 * of the games does not matter. A bot in few games stays near a newcomer's rating.
 */
import { BOT_KINDS, type BotKind } from "../../src/bots/bots.ts";
import { BETA, NEW_RATING } from "../../src/server/rating/rating.ts";
import { solve } from "../train/solve.ts";
import type { Finish } from "./play.ts";

/** `error` is the standard error of the difference to `ANCHOR`. */
export type Fitted = { readonly mu: number; readonly error: number };

export type Fits = Record<BotKind, Fitted>;

/** This bot has a newcomer's rating, as the scale has no zero of its own. */
export const ANCHOR: BotKind = "captain";

const STEPS = 200;
/** The fit is done when no rating changes by more than this. */
const STILL = 1e-6;
/** The maximum step, as the slope far from the maximum is misleading. */
const LONGEST_STEP = 5;

const FREE_NAMES: readonly BotKind[] = BOT_KINDS.filter(
	(bot) => bot !== ANCHOR,
);

type Slope = {
	/** The first derivatives of the log-likelihood, by each free rating. */
	readonly gradient: number[];
	/** Its negative second derivatives, which give the precision. */
	readonly information: number[][];
};

export function fitRatings(games: readonly Finish[]): Fits {
	const mus = FREE_NAMES.map(() => NEW_RATING.mu);
	for (let step = 0; step < STEPS; step++) {
		const { gradient, information } = slopeAt(mus, games);
		const move = solve(information, gradient);
		for (const [i, length] of move.entries())
			mus[i] += Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, length));
		if (move.every((length) => Math.abs(length) < STILL)) break;
	}
	const { information } = slopeAt(mus, games);
	const fitted = FREE_NAMES.map((bot, i) => {
		const unit = FREE_NAMES.map((_, j) => Number(i === j));
		const variance = solve(information, unit)[i];
		return [bot, { mu: mus[i], error: Math.sqrt(variance) }];
	});
	return {
		[ANCHOR]: { mu: NEW_RATING.mu, error: 0 },
		...Object.fromEntries(fitted),
	};
}

function slopeAt(mus: readonly number[], games: readonly Finish[]): Slope {
	const known = 1 / NEW_RATING.sigma ** 2;
	const gradient = mus.map((mu) => (NEW_RATING.mu - mu) * known);
	const information = mus.map((_, i) =>
		mus.map((_, j) => Number(i === j) * known),
	);
	const muOf = new Map(FREE_NAMES.map((bot, i) => [bot, mus[i]]));
	for (const finish of games) {
		const c = BETA * Math.sqrt(finish.length);
		const worths = finish.map((bot) =>
			Math.exp((muOf.get(bot) ?? NEW_RATING.mu) / c),
		);
		for (let place = 0; place < finish.length - 1; place++) {
			const chances = chancesFrom(finish, worths, place);
			addTo(gradient, finish[place], 1 / c);
			for (const [i, one] of chances.entries()) {
				gradient[i] -= one / c;
				for (const [j, other] of chances.entries())
					information[i][j] += (Number(i === j) * one - one * other) / c ** 2;
			}
		}
	}
	return { gradient, information };
}

function addTo(gradient: number[], bot: BotKind, value: number): void {
	const i = FREE_NAMES.indexOf(bot);
	if (i >= 0) gradient[i] += value;
}

/** The probability that each kind of bot gets a place, among the bots that have none yet. */
function chancesFrom(
	finish: Finish,
	worths: readonly number[],
	place: number,
): number[] {
	const left = worths.slice(place);
	const sum = left.reduce((a, b) => a + b);
	const chances = FREE_NAMES.map(() => 0);
	for (const [i, worth] of left.entries()) {
		const kind = FREE_NAMES.indexOf(finish[place + i]);
		if (kind >= 0) chances[kind] += worth / sum;
	}
	return chances;
}
