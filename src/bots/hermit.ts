/** A single-strategy bot: defends its borders and banks, and grows only while no other seat is near. */
import type { Bot } from "./bot.ts";
import { botByRuleset } from "./byRuleset.ts";
import { chooser } from "./classic/heuristic.ts";
import { chooseByWeights } from "./march/draftPlan.ts";

export const HERMIT: Bot = botByRuleset({
	names: ["Ansel", "Brigid", "Corvin", "Edda", "Fenja", "Gall"],
	pacing: { first: 0.4, between: 0.1 },
	classic: chooser({
		grow: 10,
		growOwnSide: 1,
		growForeignSide: -6,
		growFreeSide: 0,
		growRace: 0,
		drop: 1,
		destroy: 0,
		destroyOwnSide: 0,
		wound: 0,
		leader: 0,
		finish: 0,
		defendWeak: 20,
		defendStrong: 10,
		bank: 9,
		noise: 1,
		idle: 0,
	}),
	march: chooseByWeights({
		grow: 10,
		growOwnSide: 1,
		growForeignSide: -6,
		growFreeSide: 0,
		race: 0,
		pull: 0,
		take: 0,
		takeOwnSide: 0,
		wound: 0,
		leader: 0,
		finish: 0,
		town: 2,
		seize: 2,
		cut: 0,
		hold: 1,
		defendWeak: 20,
		defendStrong: 10,
		defendTown: 5,
		again: 0,
		noise: 1,
	}),
});
