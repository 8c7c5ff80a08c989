/** The times for which the value (Valuation.ts) has weights: so many turns before the end. */
import type { Position } from "../../rules/position.ts";
import type { Ruleset } from "../../rules/ruleset.ts";

/** The numbers of turns left for which there are weights; between them they are interpolated. */
export const KNOTS = [1, 2, 4, 8, 14, 24] as const;

/** For each of `KNOTS` a row of weights, one for each of `FEATURES`. */
export type ValueWeights = readonly (readonly number[])[];

/** How many turns are still to be played. */
export function turnsLeft(
	{ end, maxTurns }: Ruleset,
	{ turn }: Position,
): number {
	const turns = end.type === "points" ? end.turns : maxTurns;
	return Math.max(0, turns - turn);
}

/** Between which knots a number of turns left lies: the index of the lower, and the share of the upper. */
export function knotAt(left: number): {
	readonly knot: number;
	readonly share: number;
} {
	const last = KNOTS.length - 1;
	if (left >= KNOTS[last]) return { knot: last, share: 0 };
	if (left <= KNOTS[0]) return { knot: 0, share: 0 };
	const knot = KNOTS.findLastIndex((turns) => turns <= left);
	const [low, high] = [KNOTS[knot], KNOTS[knot + 1]];
	return { knot, share: (left - low) / (high - low) };
}
