/** A single-strategy bot: only grows, as long as there is land to take. */
import type { Bot } from "./bot.ts";
import { heuristicBot } from "./heuristic.ts";

export const SETTLER: Bot = heuristicBot({
	names: ["Otto", "Pernille", "Anselm", "Dagny", "Wendel", "Rosalie"],
	pacing: { first: 0.1, between: 0.08 },
	weights: {
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
	},
});
