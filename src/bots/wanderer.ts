/** The baseline: gives random legal orders. */
import type { Bot } from "./bot.ts";
import { optionsOf } from "./options.ts";
import { paceOrders } from "./pacing.ts";
import { canBank, planBank, planOption, startPlan } from "./planner.ts";

/** The probability that an order banks. */
const BANK_CHANCE = 0.1;

export const WANDERER: Bot = {
	names: ["Pip", "Dot", "Nils", "Umi", "Zaza", "Bo"],
	choose(view, random) {
		const plan = startPlan(view);
		while (plan.planned.length < plan.budget) {
			const options = optionsOf(plan, plan.level);
			if (canBank(plan) && random.fraction() < BANK_CHANCE) planBank(plan);
			else if (options.length > 0) planOption(plan, random.pick(options));
			else break;
		}
		return paceOrders(
			plan.planned,
			view,
			{ first: 0.2, between: 0.15 },
			random,
		);
	},
};
