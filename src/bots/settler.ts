/** A single-strategy bot: only grows, as long as there is land to take. */
import type { Bot } from "./bot.ts";
import { botByRuleset } from "./byRuleset.ts";
import { chooser } from "./classic/heuristic.ts";
import { chooseByWeights } from "./march/draftPlan.ts";

export const SETTLER: Bot = botByRuleset({
	names: ["Otto", "Pernille", "Anselm", "Dagny", "Wendel", "Rosalie"],
	pacing: { first: 0.1, between: 0.08 },
	classic: chooser({
		grow: 100,
		growOwnSide: 1,
		growForeignSide: 0,
		growFreeSide: 0.3,
		growRace: 0,
		drop: 2,
		destroy: 0,
		destroyOwnSide: 0,
		wound: 0,
		leader: 0,
		finish: 0,
		defendWeak: 1,
		defendStrong: 1,
		bank: 20,
		noise: 1,
		idle: 0,
	}),
	march: chooseByWeights({
		grow: 100,
		growOwnSide: 1,
		growForeignSide: 0,
		growFreeSide: 0.3,
		race: 0,
		pull: 0,
		take: 0,
		takeOwnSide: 0,
		wound: 0,
		leader: 0,
		finish: 0,
		town: 0,
		seize: 0,
		cut: 0,
		hold: 0,
		defendWeak: 1,
		defendStrong: 1,
		defendTown: 0,
		again: 0,
		noise: 1,
	}),
});
