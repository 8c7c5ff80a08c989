/** Patient, as strong as normal: builds thick walls before it strikes. */
import type { Bot } from "./bot.ts";
import { botByRuleset } from "./byRuleset.ts";
import { CAPTAIN_WEIGHTS as CLASSIC_WEIGHTS } from "./classic/captainWeights.ts";
import { chooser } from "./classic/heuristic.ts";
import { CAPTAIN_WEIGHTS } from "./march/captainWeights.ts";
import { chooseByWeights } from "./march/draftPlan.ts";

const { take, hold, defendStrong, defendTown } = CAPTAIN_WEIGHTS;

export const MASON: Bot = botByRuleset({
	names: [
		"Osric",
		"Hedda",
		"Lorcan",
		"Petra",
		"Benno",
		"Agathe",
		"Wilma",
		"Alban",
		"Gudrun",
		"Hugo",
		"Ottilie",
		"Severin",
		"Marta",
		"Conrad",
	],
	pacing: { first: 0.3, between: 0.12 },
	classic: chooser({ ...CLASSIC_WEIGHTS, defendWeak: 8, defendStrong: 2 }),
	march: chooseByWeights({
		...CAPTAIN_WEIGHTS,
		take: take - 1,
		hold: 1.5 * hold,
		defendStrong: defendStrong + 4,
		defendTown: defendTown + 4,
	}),
});
