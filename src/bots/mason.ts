/** Patient, as strong as normal: builds thick walls before it strikes. */
import type { Bot } from "./bot.ts";
import { botByRuleset } from "./byRuleset.ts";
import { CAPTAIN_WEIGHTS as CLASSIC_WEIGHTS } from "./classic/captainWeights.ts";
import { chooser } from "./classic/heuristic.ts";
import { CAPTAIN_WEIGHTS } from "./march/captainWeights.ts";
import { chooseByWeights } from "./march/draftPlan.ts";

export const MASON: Bot = botByRuleset({
	names: ["Osric", "Hedda", "Lorcan", "Petra", "Benno", "Agathe"],
	pacing: { first: 0.3, between: 0.12 },
	classic: chooser({ ...CLASSIC_WEIGHTS, defendWeak: 8, defendStrong: 2 }),
	march: chooseByWeights({
		...CAPTAIN_WEIGHTS,
		defendWeak: CAPTAIN_WEIGHTS.defendWeak * 1.5,
		defendStrong: 1,
	}),
});
