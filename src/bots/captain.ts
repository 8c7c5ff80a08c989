/** Normal: takes free land, strikes where that pays, holds what holds its land together, and watches the leader. */
import type { Bot } from "./bot.ts";
import { botByRuleset } from "./byRuleset.ts";
import { CAPTAIN_WEIGHTS as CLASSIC_WEIGHTS } from "./classic/captainWeights.ts";
import { chooser } from "./classic/heuristic.ts";
import { CAPTAIN_WEIGHTS } from "./march/captainWeights.ts";
import { chooseByWeights } from "./march/draftPlan.ts";

/**
 * In duels it strikes less often where it has struck: otherwise it is a little stronger (it wins
 * 55.6% of 1,000 duels), but they are duller, as fewer leads are lost (docs/bots.md).
 */
const DUEL_WEIGHTS = { ...CAPTAIN_WEIGHTS, again: 2 };

const chooseInDuel = chooseByWeights(DUEL_WEIGHTS);
const chooseAmongSeveral = chooseByWeights(CAPTAIN_WEIGHTS);

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
	march: (view, random) =>
		view.position.seats.length === 2
			? chooseInDuel(view, random)
			: chooseAmongSeveral(view, random),
});
