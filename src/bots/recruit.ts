/**
 * Recruit, for a first game: makes a beginner's mistakes. It strikes many tiles once instead of
 * one until it falls, stretches its land into thin arms, and strengthens what is strong already.
 */
import type { Bot } from "./bot.ts";
import { botByRuleset } from "./byRuleset.ts";
import { chooser } from "./classic/heuristic.ts";
import { chooseByWeights } from "./march/draftPlan.ts";

export const RECRUIT: Bot = botByRuleset({
	names: [
		"Toby",
		"Nell",
		"Kit",
		"Tilly",
		"Gus",
		"Wren",
		"Robin",
		"Molly",
		"Finn",
		"Daisy",
		"Jonas",
		"Poppy",
		"Sam",
		"Lotte",
	],
	pacing: { first: 0.35, between: 0.2 },
	classic: chooser({
		grow: 6,
		growOwnSide: -0.5,
		growForeignSide: 0.5,
		growFreeSide: 0.5,
		growRace: 0,
		drop: 1,
		destroy: 2,
		destroyOwnSide: 0,
		wound: 3,
		leader: 0,
		finish: 0,
		defendWeak: 0,
		defendStrong: 2,
		bank: 1,
		noise: 6,
		idle: 0,
	}),
	march: chooseByWeights({
		grow: 6,
		growOwnSide: -1,
		growForeignSide: 0.5,
		growFreeSide: 1,
		race: 0,
		pull: 0,
		take: 5,
		takeOwnSide: 0,
		wound: 6,
		leader: 0,
		finish: 0,
		town: 3,
		seize: 0,
		cut: 0,
		hold: 0,
		defendWeak: 0.5,
		defendStrong: 2,
		defendTown: 0,
		again: -20,
		noise: 6,
	}),
});
