/** The weights of the normal bot in `march`, found by `npm run train:bots`; see docs/bots.md. */
import type { Weights } from "./weights.ts";

export const CAPTAIN_WEIGHTS: Weights = {
	grow: 1.88,
	growOwnSide: 0.781,
	growForeignSide: -1.08,
	growFreeSide: 0,
	race: 0.25,
	pull: 0.8,
	take: 6.4,
	takeOwnSide: 1.18,
	wound: 0,
	leader: 4.84,
	finish: 2,
	town: 27,
	seize: 27,
	cut: 2.36,
	hold: 6.75,
	defendWeak: 6.5,
	defendStrong: 0.13,
	defendTown: 51,
	again: 5.5,
	noise: 0.4,
};
