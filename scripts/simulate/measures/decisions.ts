/** How far the plans for a turn are apart in chances to win, in the opening and after. */
import { percent } from "../../cli/table.ts";
import { clearShareOf } from "../clearShare.ts";
import { type Estimate, meanOf } from "../intervals.ts";
import { type Decision, OPENING } from "../rollouts/decisions.ts";
import { estimateText, line } from "../text.ts";
import type { OwnMeasure } from "./measure.ts";

/** How often a game is played on with each plan, to choose and again to judge, unless the options say otherwise. */
const ROLLOUTS = 50;

/** A decision is clear if the best plan's chance is higher than the median plan's by more than this. */
const CLEAR = 0.02;

type DecisionFigures = {
	readonly positions: number;
	readonly plans: Estimate;
	/** By how much the best plan's chance to win is above the median plan's. */
	readonly gap: Estimate;
	/** The share of decisions in which that is more than `CLEAR`. */
	readonly clear: Estimate;
};

export type Decisions = {
	readonly rollouts: number;
	readonly opening: DecisionFigures;
	readonly later: DecisionFigures;
};

export const DECISIONS: OwnMeasure<Decisions> = {
	async run({ positions, rollouts = ROLLOUTS, ...setting }, pool) {
		const inputs = [true, false].flatMap((isOpening) =>
			Array.from({ length: positions }, (_, index) => ({
				setting,
				index,
				isOpening,
				rollouts,
			})),
		);
		const all = await pool.run("decisions", inputs);
		return {
			rollouts,
			opening: figuresOf(all.slice(0, positions)),
			later: figuresOf(all.slice(positions)),
		};
	},
	lines: ({ opening, later, rollouts }) => [
		line(`turns 1 to ${OPENING}`, text(opening, rollouts)),
		line(`turns after ${OPENING}`, text(later, rollouts)),
	],
};

function figuresOf(decisions: readonly (Decision | null)[]): DecisionFigures {
	const some = decisions.filter((decision) => decision !== null);
	return {
		positions: some.length,
		plans: meanOf(some.map(({ plans }) => plans)),
		gap: meanOf(some.map(({ gap }) => gap)),
		clear: clearShareOf(some, CLEAR),
	};
}

function text(
	{ positions, plans, gap, clear }: DecisionFigures,
	rollouts: number,
): string {
	return `best minus median plan ${estimateText(gap, percent)} of win chance, more than ${percent(CLEAR, 0)} in ${estimateText(clear, percent)} of the positions; ${positions} positions × ${plans.value.toFixed(1)} plans × ${2 * rollouts}`;
}
