/** Random legal orders. */
import type { Order } from "../../rules/order.ts";
import type { Random } from "../../rules/random.ts";
import type { BotView } from "../bot.ts";
import { optionsOf } from "./options.ts";
import { canBank, planBank, planOption, startPlan } from "./planner.ts";

/** The probability that an order banks. */
const BANK_CHANCE = 0.1;

export function wander(view: BotView, random: Random): Order[] {
	const plan = startPlan(view);
	while (plan.planned.length < plan.budget) {
		const options = optionsOf(plan, plan.level);
		if (canBank(plan) && random.fraction() < BANK_CHANCE) planBank(plan);
		else if (options.length > 0) planOption(plan, random.pick(options));
		else break;
	}
	return plan.planned;
}
