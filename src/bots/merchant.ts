/** Greedy, as strong as normal: runs for towns and free land, and hates to lose a town. */
import type { Bot } from "./bot.ts";
import { botByRuleset } from "./byRuleset.ts";
import { CAPTAIN_WEIGHTS as CLASSIC_WEIGHTS } from "./classic/captainWeights.ts";
import { chooser } from "./classic/heuristic.ts";
import { CAPTAIN_WEIGHTS } from "./march/captainWeights.ts";
import { chooseByWeights } from "./march/draftPlan.ts";

const { grow, hold, defendStrong, defendTown } = CAPTAIN_WEIGHTS;

export const MERCHANT: Bot = botByRuleset({
	names: [
		"Fabrizio",
		"Odile",
		"Jasper",
		"Mirela",
		"Cosmo",
		"Perpetua",
		"Lucrezia",
		"Amadeo",
		"Beatrix",
		"Marco",
		"Filippa",
		"Salvatore",
		"Ginevra",
		"Balthasar",
	],
	pacing: { first: 0.12, between: 0.1 },
	classic: chooser({ ...CLASSIC_WEIGHTS, growRace: 1, growFreeSide: 2.5 }),
	march: chooseByWeights({
		...CAPTAIN_WEIGHTS,
		grow: grow + 3.5,
		hold: hold + 1,
		defendStrong: defendStrong + 2,
		defendTown: defendTown + 6,
	}),
});
