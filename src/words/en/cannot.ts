/** Why a tile is not actionable, in a few words, in English. */
import { cannotOrder } from "./orders.ts";

export const cannot = {
	...cannotOrder,
	already_in: "You are on the board: wait for the others",
	closed: "Just take a tile",
	wrong_phase: "Too late for this phase",
	watching: "You are watching",
	full: "Already at full strength",
	over: "The game is over",
	too_late: "The time is up",
};
