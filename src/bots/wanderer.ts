/** The baseline: any legal order, drawn by lot. */
import type { Bot } from "./bot.ts";
import { paced } from "./pacing.ts";
import { canBank, optionsOf, plan, planBank, prospectOf } from "./planner.ts";

/** One order in so many banks. */
const BANK_CHANCE = 0.1;

export const WANDERER: Bot = {
	names: ["Pip", "Dot", "Nils", "Umi", "Zaza", "Bo"],
	choose(view, random) {
		const outlook = prospectOf(view);
		while (outlook.planned.length < outlook.budget) {
			const options = optionsOf(outlook, outlook.level);
			if (canBank(outlook) && random.fraction() < BANK_CHANCE)
				planBank(outlook);
			else if (options.length > 0) plan(outlook, random.pick(options));
			else break;
		}
		return paced(outlook.planned, view, { first: 0.2, between: 0.15 }, random);
	},
};
