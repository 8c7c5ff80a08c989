/** What a seat may order, and why an order may be refused. */
import { type Board, isLand, type TileIndex, tileCount } from "./hex.ts";
import {
	livingSeats,
	type Position,
	type Seat,
	type SeatState,
} from "./position.ts";
import type { Ruleset } from "./ruleset.ts";

/** A tile to grow, defend or attack (the board at execution time decides which), or a point to bank. */
export type Order =
	| { readonly type: "tile"; readonly tile: TileIndex }
	| { readonly type: "bank" };

export const BANK: Order = { type: "bank" };

/** An accepted order, with its seat and its time in ms on the game's clock. */
export type PlacedOrder = {
	readonly seat: Seat;
	readonly order: Order;
	readonly at: number;
};

/** What an order can become when it is executed. */
export const ORDER_KINDS = ["grow", "attack", "defend", "bank"] as const;

/** What an order became when it was executed; `tile` if its seat was already dead. */
export type OrderKind = (typeof ORDER_KINDS)[number] | "tile";

/** Why an accepted order failed. */
export type FailureReason =
	| "dead"
	| "bad_first"
	| "bank_too_many"
	| "attack_protected"
	| "attack_too_far"
	| "attack_too_many"
	| "grow_self"
	| "grow_no_neighbor"
	| "grow_protected";

/** Why a seat may not enter the game. */
export type EntryRefusal = "already_in" | "game_full" | "still_dead";

/** Why an order is refused. */
export type OrderRefusal =
	| "no_tile"
	| "not_in_game"
	| "no_bank"
	| Exclude<EntryRefusal, "already_in">
	| "no_action_left"
	| "bank_first";

/** Whether a seat may take back its orders until the turn is carried out: nobody has seen them, and their time does not matter. */
export function areOrdersRevocable({
	multiStep,
	plans,
	tempo,
}: Ruleset): boolean {
	return multiStep && plans === "sealed" && tempo === "even";
}

/** The tile that an order is for; null for banking. */
export function tileOf(order: Order): TileIndex | null {
	return "tile" in order ? order.tile : null;
}

const BANK_TARGET = -1;

/**
 * An order as one integer, as used in messages, turn records and plans stored by a browser:
 * the tile's index, or -1 for banking.
 */
export function targetOf(order: Order): number {
	switch (order.type) {
		case "tile":
			return order.tile;
		case "bank":
			return BANK_TARGET;
	}
}

/** The order for a target. An invalid target gives an order for no tile: see `isTarget`. */
export function orderOf(target: number): Order {
	return target === BANK_TARGET
		? BANK
		: { type: "tile", tile: target as TileIndex };
}

/** Whether a number is a valid target on a board, or without `board` on any board. */
export function isTarget(target: number, board?: Board): boolean {
	const tile = tileOf(orderOf(target));
	if (tile === null) return true;
	const isOnBoard = board === undefined || tile < tileCount(board);
	return Number.isInteger(tile) && tile >= 0 && isOnBoard;
}

/** How many orders a seat may still confirm this turn; `spent`: how many it has confirmed already. */
export function ordersLeft(state: SeatState, spent: number): number {
	return state.type === "alive"
		? Math.max(0, Math.floor(state.level + state.banked - spent))
		: 0;
}

/** Whether seats choose where they start, in the waiting phase; a start then counts as an order of its turn. */
export function areStartsChosen({ multiStep, starts }: Ruleset): boolean {
	return multiStep && starts === "chosen";
}

/** Why no seat may ever give this order in this game; null if it may. */
export function neverAllowed(
	{ multiStep, bankGain }: Ruleset,
	{ board }: Position,
	order: Order,
): OrderRefusal | null {
	switch (order.type) {
		case "tile":
			return isLand(board, order.tile) ? null : "no_tile";
		case "bank":
			return multiStep && bankGain > 0 ? null : "no_bank";
	}
}

/**
 * Why a seat's order is refused now; null if it is accepted. `spent` counts the orders that
 * the seat has confirmed this turn, and its start if it chose one this turn. `at` is ms on
 * the game's clock.
 */
export function checkOrder(
	ruleset: Ruleset,
	position: Position,
	{ seat, order, at }: PlacedOrder,
	spent: number,
): OrderRefusal | null {
	const state = position.seats[seat];
	const never = neverAllowed(ruleset, position, order);
	if (never !== null) return never;
	if (state.type !== "alive") {
		if (ruleset.multiStep) return "not_in_game";
		const refusal = checkEntry(ruleset, position, seat, at);
		return refusal === "already_in" ? null : refusal;
	}
	if (ordersLeft(state, spent) === 0) return "no_action_left";
	if (order.type === "bank" && !state.hasHeldLand) return "bank_first";
	return null;
}

/** Why a seat may not begin a life now; null if it may. `at` is ms on the game's clock. */
export function checkEntry(
	ruleset: Ruleset,
	position: Position,
	seat: Seat,
	at: number,
): EntryRefusal | null {
	const state = position.seats[seat];
	if (state.type === "alive") return "already_in";
	if (livingSeats(position).length >= ruleset.maxSeats) return "game_full";
	if (state.type === "absent" || !state.hasHeldLand) return null;
	if (!ruleset.returns) return "still_dead";
	const { returnAfterTurns, returnAfterMs } = ruleset;
	const isBack =
		position.turn > state.endedTurn + returnAfterTurns ||
		(returnAfterMs !== null && at - state.diedAt > returnAfterMs);
	return isBack ? null : "still_dead";
}
