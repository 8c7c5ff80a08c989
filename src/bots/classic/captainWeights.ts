/** The weights of the normal bot in the classic modes. */
import type { Weights } from "./heuristic.ts";

export const CAPTAIN_WEIGHTS: Weights = {
	grow: 10,
	growOwnSide: 1.2,
	growForeignSide: -0.8,
	growFreeSide: 1.5,
	growRace: 0.5,
	drop: 2,
	destroy: 6,
	destroyOwnSide: 0.7,
	wound: 1,
	leader: 3,
	finish: 2,
	defendWeak: 5,
	defendStrong: 1.2,
	bank: 1.7,
	noise: 2,
	idle: 0,
};
