/** Drafts plans of several styles, tries each in imagined turns, and takes the one that comes out best. */
import { type Order, ordersLeft } from "../../rules/order.ts";
import type { Random } from "../../rules/random.ts";
import type { BotView } from "../bot.ts";
import { ordersFor } from "./draftPlan.ts";
import { imagineTurns, playImagined } from "./imagine.ts";
import { judge } from "./judge.ts";
import { draftStyles } from "./styles.ts";
import { surveyOf } from "./survey.ts";

/** In how many imagined turns each plan is tried. */
const IMAGINED = 4;

export function chooseBySimulation(
	{ settings, position, viewer, spent }: BotView,
	random: Random,
): Order[] {
	const survey = surveyOf(settings.ruleset, position);
	const turns = imagineTurns(survey, viewer, IMAGINED, random);
	const budget = ordersLeft(position.seats[viewer], spent);
	let best: number[] = [];
	let most = Number.NEGATIVE_INFINITY;
	for (const plan of draftStyles(survey, viewer, budget, random)) {
		let worth = 0;
		for (const turn of turns)
			worth += judge(
				survey.ruleset,
				playImagined(survey, turn, viewer, plan),
				viewer,
			);
		if (worth <= most) continue;
		best = plan;
		most = worth;
	}
	return ordersFor(best);
}
