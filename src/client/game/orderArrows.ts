/** All known orders of the turn, as arrows. */
import { gatherArrows } from "../board/gatherArrows.ts";
import type { OrderArrow } from "../board/model.ts";
import { isStarting } from "./forecast.ts";
import { type GameState, givenOrders } from "./state.ts";

/** Merges confirmed orders and drafts. */
export function orderArrowsOf(state: GameState): OrderArrow[] {
	const { view, drafts } = state;
	if (view.type !== "playing" || isStarting(view)) return [];
	const { viewer: seat, orders } = view;
	const others = orders.filter((order) => order.seat !== seat);
	if (seat === null) return gatherArrows(others);
	return gatherArrows([
		...others,
		...givenOrders(state).map((order) => ({ seat, order })),
		...drafts.map((order) => ({ seat, order, isDraft: true })),
	]);
}
