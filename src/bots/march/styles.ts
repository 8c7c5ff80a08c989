/** Drafts plans of different styles, so that there is something to choose from. */
import type { Seat } from "../../rules/position.ts";
import type { Random } from "../../rules/random.ts";
import { CAPTAIN_WEIGHTS } from "./captainWeights.ts";
import { openDraft } from "./draft.ts";
import { fillDraft } from "./draftPlan.ts";
import type { Survey } from "./survey.ts";
import type { Weights } from "./weights.ts";

const {
	take,
	leader,
	town,
	seize,
	pull,
	cut,
	hold,
	race,
	grow,
	growOwnSide,
	defendWeak,
	defendStrong,
	defendTown,
} = CAPTAIN_WEIGHTS;

/** Each style as changes of the captain's weights. */
const STYLES: readonly Partial<Weights>[] = [
	{},
	{},
	{ take: take + 5, defendWeak: defendWeak / 2 },
	{ defendWeak: 2 * defendWeak + 1, defendStrong: 2 * defendStrong },
	{ leader: leader + 7, take: take + 2 },
	{
		town: 1.6 * town + 4,
		seize: 1.6 * seize + 4,
		pull: 1.8 * pull,
		defendTown: 1.5 * defendTown,
	},
	{ cut: 2.5 * cut + 1, hold: 0.6 * hold },
	{ hold: 2.5 * hold, growOwnSide: growOwnSide + 1.5 },
	{ take: -60 },
	{ race: race + 1.5 },
	{ leader: -4, take: take + 2 },
	{ grow: grow + 12 },
];

/** The targets of a plan in each style; plans with the same orders appear once. */
export function draftStyles(
	survey: Survey,
	seat: Seat,
	budget: number,
	random: Random,
): number[][] {
	const plans = new Map<string, number[]>();
	for (const style of STYLES) {
		const draft = openDraft(survey, seat, budget);
		fillDraft(draft, { ...CAPTAIN_WEIGHTS, ...style }, random);
		plans.set(draft.targets.join(), draft.targets);
	}
	return [...plans.values()];
}
