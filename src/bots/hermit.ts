/** A single-strategy bot: defends its borders and banks, and grows only while no other seat is near. */
import type { Bot } from "./bot.ts";
import { heuristicBot } from "./heuristic.ts";

export const HERMIT: Bot = heuristicBot({
	names: ["Ansel", "Brigid", "Corvin", "Edda", "Fenja", "Gall"],
	pacing: { first: 0.4, between: 0.1 },
	weights: {
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
	},
});
