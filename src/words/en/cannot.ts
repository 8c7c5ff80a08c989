/** Why a tile is not actionable, in a few words, in English. */
import type { FailureReason, OrderRefusal } from "../../rules/order.ts";
import { cannotBank } from "./orders.ts";

/** Why no order is possible on a tile. */
const cannotOrder: Record<FailureReason | OrderRefusal, string> = {
	...cannotBank,
	dead: "You are out",
	bad_first: "This tile is taken",
	attack_protected: "Protected for now",
	attack_too_far: "Too far from your land",
	attack_too_many: "No attacks left this turn",
	grow_self: "Already yours",
	grow_no_neighbor: "Not next to your land",
	grow_protected: "Protected for now",
	still_dead: "You are out",
	not_in_game: "You are not on the board",
	no_tile: "Nobody can hold it",
	no_bank: "There is no banking in this game",
	game_full: "All places are taken for now",
};

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
