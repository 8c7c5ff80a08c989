/** The weights of the normal bot in `march`, found by `npm run train:bots -- weights`; see docs/bots.md. */
import type { Weights } from "./weights.ts";

export const CAPTAIN_WEIGHTS: Weights = {
	grow: 0.8677,
	growOwnSide: 2.188,
	growForeignSide: -0.5168,
	growFreeSide: 0.04298,
	race: 0.09749,
	pull: 1.654,
	take: 6.051,
	takeOwnSide: 0.501,
	wound: 0.6312,
	leader: 1.78,
	finish: 1.047,
	town: 24.35,
	seize: 28.31,
	cut: 2.835,
	hold: 1.989,
	defendWeak: 10.32,
	defendStrong: 0.7087,
	defendTown: 12.74,
	again: 0,
	noise: 2,
};
