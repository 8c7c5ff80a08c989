/** A single-strategy bot: attacks whatever it can, and grows only towards a seat to attack. */
import type { Bot } from "./bot.ts";
import { botByRuleset } from "./byRuleset.ts";
import { chooser } from "./classic/heuristic.ts";
import { chooseByWeights } from "./march/draftPlan.ts";

export const RAIDER: Bot = botByRuleset({
	names: ["Kestrel", "Ragna", "Bran", "Saskia", "Ulf", "Vesna"],
	pacing: { first: 0.05, between: 0.05 },
	classic: chooser({
		grow: 10,
		growOwnSide: 0,
		growForeignSide: 2,
		growFreeSide: 0,
		growRace: 0,
		drop: 2,
		destroy: 200,
		destroyOwnSide: 1,
		wound: 50,
		leader: 2,
		finish: 10,
		defendWeak: 0,
		defendStrong: 0,
		bank: 0,
		noise: 1,
		idle: 0,
	}),
	march: chooseByWeights({
		grow: 10,
		growOwnSide: 0,
		growForeignSide: 2,
		growFreeSide: 0,
		race: 3,
		pull: 0,
		take: 200,
		takeOwnSide: 1,
		wound: 50,
		leader: 2,
		finish: 10,
		town: 0,
		seize: 0,
		cut: 2,
		hold: 0,
		defendWeak: 0,
		defendStrong: 0,
		defendTown: 0,
		again: 0,
		noise: 1,
	}),
});
