/** Random orders that do something. */
import { type Order, ordersLeft } from "../../rules/order.ts";
import type { Random } from "../../rules/random.ts";
import type { BotView } from "../bot.ts";
import { draftOrder, openDraft, sidesOf } from "./draft.ts";
import { ordersFor } from "./draftPlan.ts";
import { surveyOf } from "./survey.ts";

export function wander(
	{ settings, position, viewer, spent }: BotView,
	random: Random,
): Order[] {
	const survey = surveyOf(settings.ruleset, position);
	const { maxStrength } = survey.ruleset;
	const budget = ordersLeft(position.seats[viewer], spent);
	const draft = openDraft(survey, viewer, budget);
	while (draft.targets.length < budget) {
		const useful = draft.frontier.filter((tile) =>
			draft.owners[tile] === viewer
				? draft.strengths[tile] < maxStrength
				: sidesOf(draft, tile).own > 0,
		);
		if (useful.length === 0) break;
		draftOrder(draft, random.pick(useful));
	}
	return ordersFor(draft.targets);
}
