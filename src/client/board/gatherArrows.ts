/** Orders as arrows on the board. Pure. */
import { type Order, targetOf, tileOf } from "../../rules/order.ts";
import type { Seat } from "../../rules/position.ts";
import type { OrderArrow } from "./model.ts";

export type ShownOrder = {
	readonly seat: Seat;
	readonly order: Order;
	readonly isDraft?: boolean;
};

/** One arrow for all identical orders of a seat: solid if at least one is confirmed. Orders without a tile have no arrow. */
export function gatherArrows(orders: Iterable<ShownOrder>): OrderArrow[] {
	const arrows = new Map<string, OrderArrow>();
	for (const { seat, order, isDraft = false } of orders) {
		const tile = tileOf(order);
		if (tile === null) continue;
		const key = `${seat} ${targetOf(order)}`;
		const known = arrows.get(key);
		arrows.set(key, {
			seat,
			type: order.type,
			tile,
			count: (known?.count ?? 0) + 1,
			isDraft: isDraft && (known?.isDraft ?? true),
		});
	}
	return [...arrows.values()];
}
