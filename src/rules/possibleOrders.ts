/** Which of a seat's orders would have an effect, one after the other, if nobody else gave any. */
import { isOrderEvent } from "./event.ts";
import { checkOrder, type Order } from "./order.ts";
import type { Position, Seat } from "./position.ts";
import type { Ruleset } from "./ruleset.ts";
import { execute } from "./steps/execute.ts";
import { copyOf, openTurn, type TurnContext } from "./turnContext.ts";

/** Who orders, and when: ms on the game's clock. */
export type Orderer = {
	readonly ruleset: Ruleset;
	readonly position: Position;
	readonly seat: Seat;
	readonly at: number;
};

/**
 * The possible ones of `orders`, in their order, after the orders that the seat has given
 * `already`. `spent` counts those and a start that the seat chose this turn.
 */
export function possibleOrders(
	by: Orderer,
	already: readonly Order[],
	{
		orders,
		spent,
	}: { readonly orders: readonly Order[]; readonly spent: number },
): Order[] {
	const { ruleset, position, seat, at } = by;
	let context = openTurn(ruleset, position, at);
	for (const order of already) carryOut(context, seat, order);
	const possible: Order[] = [];
	for (const order of orders) {
		const used = spent + possible.length;
		if (checkOrder(ruleset, position, { seat, order, at }, used) !== null)
			continue;
		const next = copyOf(context);
		if (!carryOut(next, seat, order)) continue;
		context = next;
		possible.push(order);
	}
	return possible;
}

/** Whether the order had an effect. */
function carryOut(context: TurnContext, seat: Seat, order: Order): boolean {
	const outcome = outcomeOf(context, seat, order);
	return outcome !== undefined && outcome.type !== "failed";
}

/** Carries an order out as one that came in time, and says what came of it; undefined if its seat was dead. */
export function outcomeOf(context: TurnContext, seat: Seat, order: Order) {
	const { length } = context.events;
	execute(context, [{ seat, order, at: context.at, efficiency: 1 }]);
	return context.events.slice(length).find(isOrderEvent);
}
