/** How far the plans for a turn are apart, in chances to win. */

import { playerOf, playToEnd, playTurn } from "../../../src/analysis/playOn.ts";
import { ordersFor } from "../../../src/bots/march/draftPlan.ts";
import { draftStyles } from "../../../src/bots/march/styles.ts";
import { surveyOf } from "../../../src/bots/march/survey.ts";
import { rankAll } from "../../../src/rules/ending.ts";
import {
	livingSeats,
	type Position,
	type Seat,
} from "../../../src/rules/position.ts";
import { randomFor } from "../../../src/rules/random.ts";
import { sum } from "../../cli/numbers.ts";
import { rotated } from "../games/beginGame.ts";
import { positionsOf } from "../games/playGame.ts";
import type { GameSetting } from "../games/setting.ts";
import { varianceOf } from "../intervals.ts";

/** The first turns of a game, which are looked at apart. */
export const OPENING = 10;

export type DecisionInput = {
	readonly setting: GameSetting;
	readonly index: number;
	readonly isOpening: boolean;
	/** How often the game is played on with each plan to choose the best, and again to judge it. */
	readonly rollouts: number;
};

export type Decision = {
	/** By how much the best plan's chance to win is above the median plan's, and the variance of this figure's error. */
	readonly gap: number;
	readonly error: number;
	readonly plans: number;
};

/** A random seat's decision in a random turn of a game; null if the game has no such turn. */
export function decisionIn(input: DecisionInput): Decision | null {
	const { setting, index, isOpening } = input;
	const random = randomFor(`${setting.seed}:${index}`, "decision");
	const positions = positionsOf(setting, index).slice(0, -1);
	const some = isOpening
		? positions.slice(0, OPENING)
		: positions.slice(OPENING);
	if (some.length === 0) return null;
	const position = random.pick(some);
	const [seat, { level }] = random.pick(livingSeats(position));
	const survey = surveyOf(setting.ruleset, position);
	const plans = draftStyles(survey, seat, level, random);
	const wins = plans.map((plan) => winsWith(input, position, seat, plan));
	return { ...gapOf(wins), plans: plans.length };
}

/** Whether the seat wins with a plan: 1 or 0 for each time that the game is played on, by the same keys for each plan. */
function winsWith(
	{ setting, index, rollouts }: DecisionInput,
	position: Position,
	seat: Seat,
	plan: readonly number[],
): number[] {
	const { ruleset, seed } = setting;
	const players = rotated(setting.bots, index).map(playerOf);
	const first = players.with(seat, () => ordersFor(plan));
	return Array.from({ length: 2 * rollouts }, (_, i) => {
		const keyOf = (turn: number) => `${seed}:${index}:${i}:${turn}`;
		const next = playTurn({ ruleset, players: first, keyOf }, position);
		const end = playToEnd({ ruleset, players, keyOf }, next);
		return Number(rankAll(end)[0] === seat);
	});
}

/**
 * The gap between the best plan and the median one. Half of the samples choose the best plan
 * and the other half judge it; otherwise the luckiest would look best.
 */
export function gapOf(
	wins: readonly (readonly number[])[],
): Pick<Decision, "gap" | "error"> {
	const choosing = wins.map((won) => sum(won.filter((_, i) => i % 2 === 0)));
	const judging = wins.map((won) => won.filter((_, i) => i % 2 === 1));
	const best = judging[choosing.indexOf(Math.max(...choosing))];
	const sorted = judging.toSorted((a, b) => sum(a) - sum(b));
	const median = sorted[Math.ceil(sorted.length / 2) - 1];
	const differences = best.map((won, i) => won - median[i]);
	return {
		gap: sum(differences) / differences.length,
		error: varianceOf(differences) / differences.length,
	};
}
