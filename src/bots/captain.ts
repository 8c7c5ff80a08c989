/** Normal: takes free land, strikes where that pays, holds what holds its land together, and watches the leader. */
import type { Bot } from "./bot.ts";
import { botByRuleset } from "./byRuleset.ts";
import { CAPTAIN_WEIGHTS as CLASSIC_WEIGHTS } from "./classic/captainWeights.ts";
import { chooser } from "./classic/heuristic.ts";
import { CAPTAIN_WEIGHTS } from "./march/captainWeights.ts";
import { chooseByWeights } from "./march/draftPlan.ts";

export const CAPTAIN: Bot = botByRuleset({
	names: [
		"Mira",
		"Joran",
		"Ilse",
		"Tomas",
		"Renata",
		"Casimir",
		"Elvire",
		"Matthias",
		"Ingrid",
		"Pavel",
		"Sidonie",
		"Gregor",
		"Nadia",
		"Emil",
	],
	pacing: { first: 0.15, between: 0.1 },
	classic: chooser(CLASSIC_WEIGHTS),
	march: chooseByWeights(CAPTAIN_WEIGHTS),
});
