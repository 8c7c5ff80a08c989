/** Easy, for beginners: grows, seldom attacks, and leaves its borders weak. */
import type { Bot } from "./bot.ts";
import { botByRuleset } from "./byRuleset.ts";
import { chooser } from "./classic/heuristic.ts";
import { chooseByWeights } from "./march/draftPlan.ts";

export const GARDENER: Bot = botByRuleset({
	names: ["Flora", "Basil", "Marguerite", "Linus", "Hazel", "Yarrow"],
	pacing: { first: 0.3, between: 0.2 },
	classic: chooser({
		grow: 10,
		growOwnSide: 0,
		growForeignSide: -0.5,
		growFreeSide: 0.2,
		growRace: 0,
		drop: 1,
		destroy: 1.5,
		destroyOwnSide: 0.1,
		wound: 0.5,
		leader: 0,
		finish: -2,
		defendWeak: 1,
		defendStrong: 0.5,
		bank: 2,
		noise: 5,
		idle: 0,
	}),
	march: chooseByWeights({
		grow: 10,
		growOwnSide: 0.3,
		growForeignSide: -0.8,
		growFreeSide: 0.5,
		race: 0,
		pull: 0.2,
		take: 3,
		takeOwnSide: 0.4,
		wound: 0.2,
		leader: 0,
		finish: 0,
		town: 5,
		seize: 5,
		cut: 0,
		hold: 0,
		defendWeak: 2,
		defendStrong: 0.5,
		defendTown: 2,
		again: 0,
		noise: 5,
	}),
});
