/** The weights of the normal bot in `march`, found by `npm run train:bots`; see docs/bots.md. */
import type { Weights } from "./weights.ts";

export const CAPTAIN_WEIGHTS: Weights = {
	grow: 0,
	growOwnSide: 1.65,
	growForeignSide: -0.8,
	growFreeSide: 0,
	race: 0.25,
	pull: 0.417,
	take: 8.63,
	takeOwnSide: 0.7,
	wound: 0.353,
	leader: 3.47,
	finish: 2,
	town: 20.8,
	seize: 23,
	cut: 3.53,
	hold: 2.6,
	defendWeak: 7.15,
	defendStrong: 0.222,
	defendTown: 5.68,
	again: 0,
	noise: 2,
};
