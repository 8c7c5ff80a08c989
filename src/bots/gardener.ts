/** Easy, for beginners: grows, seldom attacks, and leaves its borders weak. */
import type { Bot } from "./bot.ts";
import { heuristicBot } from "./heuristic.ts";

export const GARDENER: Bot = heuristicBot({
	names: ["Flora", "Basil", "Marguerite", "Linus", "Hazel", "Yarrow"],
	pacing: { first: 0.3, between: 0.2 },
	weights: {
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
	},
});
