/** Hard: drafts plans of several styles, imagines what the others do, and takes the plan with the best outcome. */
import type { Bot } from "./bot.ts";
import { botByRuleset } from "./byRuleset.ts";
import { plannerOf } from "./classic/bestPlan.ts";
import { chooseBySearch, effortForDrafts } from "./march/chooseBySearch.ts";

export const GENERAL: Bot = botByRuleset({
	names: [
		"Aurel",
		"Sigrun",
		"Octavia",
		"Harkon",
		"Ludmila",
		"Tarik",
		"Brunhild",
		"Lucius",
		"Yaroslava",
		"Hektor",
		"Amalia",
		"Sigismund",
		"Leontine",
		"Rodrigo",
	],
	pacing: { first: 0.08, between: 0.06 },
	classic: plannerOf({ drafts: 2, imagined: 4 }),
	march: chooseBySearch(effortForDrafts),
});
