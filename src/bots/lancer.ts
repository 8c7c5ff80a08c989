/** Bold, as strong as normal: strikes first, and leaves its own land to luck. */
import type { Bot } from "./bot.ts";
import { botByRuleset } from "./byRuleset.ts";
import { CAPTAIN_WEIGHTS as CLASSIC_WEIGHTS } from "./classic/captainWeights.ts";
import { chooser } from "./classic/heuristic.ts";
import { CAPTAIN_WEIGHTS } from "./march/captainWeights.ts";
import { chooseByWeights } from "./march/draftPlan.ts";

const { grow, take, town, seize, defendWeak } = CAPTAIN_WEIGHTS;

export const LANCER: Bot = botByRuleset({
	names: [
		"Brandt",
		"Roxane",
		"Attila",
		"Valka",
		"Rurik",
		"Imelda",
		"Thyra",
		"Roland",
		"Camilla",
		"Gunnar",
		"Jovana",
		"Bertrand",
		"Hild",
		"Alaric",
	],
	pacing: { first: 0.06, between: 0.05 },
	classic: chooser({ ...CLASSIC_WEIGHTS, destroy: 9, defendWeak: 3 }),
	march: chooseByWeights({
		...CAPTAIN_WEIGHTS,
		grow: grow - 1.5,
		take: take + 7,
		town: town + 8,
		seize: seize + 8,
		defendWeak: 0.6 * defendWeak,
	}),
});
