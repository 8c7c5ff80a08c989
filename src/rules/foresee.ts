/** What an order is worth before it is carried out. */
import { orderKindOf } from "./event.ts";
import {
	type FailureReason,
	type Order,
	type OrderKind,
	tileOf,
} from "./order.ts";
import { type Orderer, outcomeOf } from "./possibleOrders.ts";
import { distanceFromLand } from "./steps/attack.ts";
import { enter } from "./steps/enter.ts";
import { execute } from "./steps/execute.ts";
import { openTurn, type TurnContext } from "./turnContext.ts";

/** What an order would do; `why` it would do nothing. */
export type Foresight = {
	readonly does: OrderKind;
	readonly why?: FailureReason;
};

/**
 * What an order would do by the position at the beginning of its turn, after the orders that its
 * seat has given `already`, if nobody else gave any and it came in time. What others order may
 * change it, except where it is `hopeless`.
 */
export function foresee(
	by: Orderer,
	already: readonly Order[],
	order: Order,
): Foresight {
	const outcome = outcomeOf(turnAfter(by, already), by.seat, order);
	if (outcome === undefined) return { does: "tile", why: "dead" };
	const does = orderKindOf(outcome);
	return outcome.type === "failed" ? { does, why: outcome.reason } : { does };
}

/** The turn after the orders that a seat has given; in single-step modes the first one brings it in. */
export function turnAfter(
	{ ruleset, position, seat, at }: Orderer,
	orders: readonly Order[],
): TurnContext {
	const context = openTurn(ruleset, position, at);
	if (!ruleset.multiStep && context.draft.seats[seat].type !== "alive")
		enter(context, seat);
	execute(
		context,
		orders.map((order) => ({ seat, order, at, efficiency: 1 })),
	);
	return context;
}

/** Why an order can have no effect, whatever others order. */
export type Hopelessness = "out_of_reach" | "bank_too_many";

/**
 * Why an order can have no effect whatever others order: a second bank in a turn, or a tile that
 * is beyond reach even if every tile that the seat has ordered `already` becomes its own; null if
 * it may have one. In single-step modes, where positions change every second, never.
 */
export function hopeless(
	{ ruleset, position, seat }: Omit<Orderer, "at">,
	already: readonly Order[],
	order: Order,
): Hopelessness | null {
	const state = position.seats[seat];
	if (!ruleset.multiStep || state.type !== "alive" || state.tiles === 0)
		return null;
	const tile = tileOf(order);
	if (tile === null)
		return already.some(({ type }) => type === "bank") ? "bank_too_many" : null;
	const owners = [...position.owners];
	for (const before of already) {
		const ordered = tileOf(before);
		if (ordered !== null) owners[ordered] = seat;
	}
	if (owners[tile] === seat) return null;
	const reach = ruleset.support ? 1 : Math.max(1, state.level);
	const distance = distanceFromLand({ ...position, owners }, seat, tile, reach);
	return distance === null ? "out_of_reach" : null;
}
