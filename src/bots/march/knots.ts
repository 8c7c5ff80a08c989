/** The times for which the value (Valuation.ts) has weights: so many turns before the end. */
import type { Position } from "../../rules/position.ts";
import type { Ruleset } from "../../rules/ruleset.ts";

/** The numbers of turns left for which there are weights; between them they are interpolated. */
export const KNOTS = [1, 2, 4, 8, 14, 24, 40] as const;

/**
 * For each of `KNOTS` a row of weights, one for each of `FEATURES`. The table of games that are
 * shorter than the last of `KNOTS` ends sooner.
 */
export type ValueWeights = readonly (readonly number[])[];

/** How many of `KNOTS` tell all times in games of so many turns. */
export function knotsWithin(turns: number): number {
	const reached = KNOTS.findIndex((knot) => knot >= turns);
	return reached < 0 ? KNOTS.length : reached + 1;
}

/** How many turns a game has. */
export function turnsOf({ end, maxTurns }: Ruleset): number {
	return end.type === "points" ? end.turns : maxTurns;
}

/** How many turns are still to be played. */
export function turnsLeft(ruleset: Ruleset, { turn }: Position): number {
	return Math.max(0, turnsOf(ruleset) - turn);
}

/**
 * Between which of the first `count` knots a number of turns left lies: the index of the lower,
 * and the share of the upper.
 */
export function knotAt(
	left: number,
	count: number,
): {
	readonly knot: number;
	readonly share: number;
} {
	const last = count - 1;
	if (left >= KNOTS[last]) return { knot: last, share: 0 };
	if (left <= KNOTS[0]) return { knot: 0, share: 0 };
	const knot = KNOTS.findLastIndex((turns) => turns <= left);
	const [low, high] = [KNOTS[knot], KNOTS[knot + 1]];
	return { knot, share: (left - low) / (high - low) };
}
