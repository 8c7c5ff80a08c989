/** A bot's choice by search for the plan with the best value. */
import { ordersLeft } from "../../rules/order.ts";
import type { Position } from "../../rules/position.ts";
import { landCount } from "../../rules/terrain.ts";
import type { Choose } from "../byRuleset.ts";
import { ordersFor } from "./draftPlan.ts";
import type { ValueWeights } from "./knots.ts";
import { type Effort, search } from "./search.ts";
import { surveyOf } from "./survey.ts";

/** A choice that takes as much effort as the position asks for, and judges by a table; without one by the game's own. */
export function chooseBySearch(
	effortFor: (position: Position) => Effort,
	table?: ValueWeights,
): Choose {
	return ({ settings, position, viewer, spent }, random) => {
		const survey = surveyOf(settings.ruleset, position);
		const budget = ordersLeft(position.seats[viewer], spent);
		const effort = effortFor(position);
		const task = { seat: viewer, budget, table };
		const [best] = search(survey, task, effort, random);
		return ordersFor(best.targets);
	};
}

/** Tries the drafts alone. */
export function effortForDrafts(): Effort {
	return { turns: 4, trials: 0 };
}

/** How many turns of a board with one tile are played out as fast as a search in a room may last. */
const TRIALS = 80_000;
/** What a turn costs besides the board, in tiles. */
const OVERHEAD = 100;

/** As much as a room may think for a seat: some 10 ms of processor time on a large board (docs/bots.md). */
export function effortInRoom({ board }: Position): Effort {
	const trials = Math.floor(TRIALS / (landCount(board) + OVERHEAD));
	return { turns: 4, trials };
}
