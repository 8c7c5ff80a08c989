/** A single-strategy bot: attacks whatever it can, and grows only towards a seat to attack. */
import type { Bot } from "./bot.ts";
import { heuristicBot } from "./heuristic.ts";

export const RAIDER: Bot = heuristicBot({
	names: ["Kestrel", "Ragna", "Bran", "Saskia", "Ulf", "Vesna"],
	pacing: { first: 0.05, between: 0.05 },
	weights: {
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
	},
});
