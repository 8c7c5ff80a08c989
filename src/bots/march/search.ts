/**
 * Looks for the plan with the best expected value: tries drafts of several styles in imagined
 * turns, then changes the best one, order by order, and keeps what is better.
 */
import type { Seat } from "../../rules/position.ts";
import type { Random } from "../../rules/random.ts";
import { changed } from "./changes.ts";
import { openDraft } from "./draft.ts";
import { imagineTurns } from "./imagine.ts";
import type { ValueWeights } from "./knots.ts";
import { draftStyles } from "./styles.ts";
import type { Survey } from "./survey.ts";
import { type Judged, Trials } from "./Trials.ts";
import { tidied } from "./tidied.ts";

/** How long a search thinks, in numbers that are the same on every machine. */
export type Effort = {
	/** In how many imagined turns a plan is tried. */
	readonly turns: number;
	/** How many turns are played out in all; at least all drafts are tried. */
	readonly trials: number;
};

/** Whose plan is looked for, of how many orders, and by which table it is judged, if not by the game's own. */
export type SearchTask = {
	readonly seat: Seat;
	readonly budget: number;
	readonly table?: ValueWeights | undefined;
};

/** The plans that a search has tried in all its imagined turns, the best first. */
export function search(
	survey: Survey,
	{ seat, budget, table }: SearchTask,
	effort: Effort,
	random: Random,
): Judged[] {
	const turns = imagineTurns(survey, seat, effort.turns, random);
	const trials = new Trials(survey, seat, turns, table);
	const drafts = draftStyles(survey, seat, budget, random);
	const judged = drafts
		.map((targets) => trials.judge(targets))
		.sort((a, b) => b.value - a.value);
	if (budget === 0 || drafts.length === 1) return judged;
	while (trials.count < effort.trials) {
		const targets = changed(judged[0].targets, drafts, random);
		const better = trials.judgeAgainst(judged[0], targets);
		if (better !== null) judged.unshift(better);
	}
	const draft = openDraft(survey, seat, budget);
	const tidy = trials.judge(tidied(draft, judged[0].targets, random));
	return tidy.value < judged[0].value ? judged : [tidy, ...judged];
}
