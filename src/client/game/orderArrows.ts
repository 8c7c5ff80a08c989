/** Everybody's known orders of the turn, as arrows. */
import type { Order } from "../../rules/order.ts";
import type { Seat } from "../../rules/position.ts";
import type { OrderArrow } from "../board/model.ts";
import { isStarting } from "./forecast.ts";
import { type GameState, givenOrders } from "./state.ts";

/** One plan a seat and tile: confirmed orders and drafts fall together, and are solid if any is confirmed. */
export function orderArrowsOf(state: GameState): OrderArrow[] {
	const { view } = state;
	if (view.type !== "playing" || isStarting(view)) return [];
	const plans = new Map<string, OrderArrow>();
	const add = (seat: Seat, order: Order, isDraft: boolean) => {
		if (order.type === "bank") return;
		const { tile } = order;
		const known = plans.get(`${seat} ${tile}`);
		plans.set(`${seat} ${tile}`, {
			seat,
			tile,
			count: (known?.count ?? 0) + 1,
			isDraft: isDraft && (known?.isDraft ?? true),
		});
	};
	for (const { seat, order } of view.orders)
		if (seat !== view.viewer) add(seat, order, false);
	if (view.viewer !== null) {
		for (const order of givenOrders(state)) add(view.viewer, order, false);
		for (const order of state.drafts) add(view.viewer, order, true);
	}
	return [...plans.values()];
}
