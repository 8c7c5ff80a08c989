/** Hard: drafts several plans, simulates other seats' orders, and takes the plan with the best outcome. */
import type { Bot } from "./bot.ts";
import { botByRuleset } from "./byRuleset.ts";
import { bestPlan } from "./classic/bestPlan.ts";
import { chooseBySimulation } from "./march/chooseBySimulation.ts";

export const GENERAL: Bot = botByRuleset({
	names: ["Aurel", "Sigrun", "Octavia", "Harkon", "Ludmila", "Tarik"],
	pacing: { first: 0.08, between: 0.06 },
	classic: bestPlan,
	march: chooseBySimulation,
});
