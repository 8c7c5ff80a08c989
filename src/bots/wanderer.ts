/** The baseline: gives random legal orders. */
import type { Bot } from "./bot.ts";
import { botByRuleset } from "./byRuleset.ts";
import { wander as wanderClassic } from "./classic/wander.ts";
import { wander } from "./march/wander.ts";

export const WANDERER: Bot = botByRuleset({
	names: ["Pip", "Dot", "Nils", "Umi", "Zaza", "Bo"],
	pacing: { first: 0.2, between: 0.15 },
	classic: wanderClassic,
	march: wander,
});
