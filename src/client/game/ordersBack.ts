/** Orders that are taken back become plans again. */
import { areOrdersRevocable, type Order } from "../../rules/order.ts";
import {
	changed,
	type GameState,
	givenOrders,
	isPlaying,
	ordersToPlan,
	type PlayingState,
	type Transition,
} from "./state.ts";

/** The viewer's turn is open again. */
export function takeOrdersBack(state: PlayingState): Transition {
	const { view, pending } = state;
	const open = {
		...{ askedAt: null, endedIn: null, isReopening: false },
		...{ refusal: null, chosen: null },
	};
	if (!areOrdersRevocable(view.settings.ruleset)) return changed(state, open);
	const orders = view.orders.filter(({ seat }) => seat !== view.viewer);
	const spent = view.spent - (view.orders.length - orders.length);
	const free: GameState = {
		...{ ...state, ...open },
		view: { ...view, orders, spent },
		pending: pending.filter(({ turn }) => turn !== view.position.turn),
	};
	return changed(free, { drafts: draftsWith(free, givenOrders(state)) });
}

/** The drafts after a whole view of the same turn: with the orders that this page took for given, but that were taken back meanwhile. */
export function draftsAfter(
	before: GameState,
	after: GameState,
): readonly Order[] {
	if (!isPlaying(before) || !isPlaying(after)) return [];
	const known = new Set(after.view.orders.map(({ id }) => id));
	const lost = before.view.orders.filter(
		({ seat, id }) => seat === before.view.viewer && !known.has(id),
	);
	const orders = lost.map(({ order }) => order);
	return orders.length === 0 ? before.drafts : draftsWith(after, orders);
}

/** The drafts with these orders before them, as far as there is room. */
function draftsWith(
	state: GameState,
	orders: readonly Order[],
): readonly Order[] {
	const room = ordersToPlan({ ...state, drafts: [] });
	return [...orders, ...state.drafts].slice(0, room);
}
