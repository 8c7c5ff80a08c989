/** Master: the hard bot's plans, improved order by order as long as there is time to think. */
import type { Bot } from "./bot.ts";
import { botByRuleset } from "./byRuleset.ts";
import { plannerOf } from "./classic/bestPlan.ts";
import { chooseBySearch, effortInRoom } from "./march/chooseBySearch.ts";

export const MARSHAL: Bot = botByRuleset({
	names: [
		"Zenobia",
		"Leonidas",
		"Wilhelmina",
		"Sundiata",
		"Isolde",
		"Temujin",
		"Hatshepsut",
		"Alexios",
		"Tomyris",
		"Saladin",
		"Philippa",
		"Vercingetorix",
		"Boudica",
		"Scipio",
	],
	pacing: { first: 0.08, between: 0.05 },
	classic: plannerOf({ drafts: 3, imagined: 5 }),
	march: chooseBySearch(effortInRoom),
});
