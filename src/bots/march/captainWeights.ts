/** The weights of the normal bot in `march`, found by `npm run train:bots`. */
import type { Weights } from "./weights.ts";

export const CAPTAIN_WEIGHTS: Weights = {
	grow: 10,
	growOwnSide: 1.2,
	growForeignSide: -0.8,
	growFreeSide: 1.5,
	race: 0.25,
	pull: 0.93,
	take: 6.18,
	takeOwnSide: 1.01,
	wound: 0.36,
	leader: 8,
	finish: 2,
	town: 10,
	cut: 2,
	hold: 2.6,
	defendWeak: 7.85,
	defendStrong: 0.68,
	defendTown: 5,
	noise: 2,
};
