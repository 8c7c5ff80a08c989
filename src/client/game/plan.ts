/** The player's actions that the server does not know of yet: choosing, undoing, confirming. */
import type { FromClient } from "../../protocol/fromClient.ts";
import type { TileIndex } from "../../rules/hex.ts";
import { type Order, targetOf, tileOf } from "../../rules/order.ts";
import { isSingleStep } from "../shared/isSingleStep.ts";
import { arePlannedTogether } from "../shared/plannedTogether.ts";
import {
	type Forecast,
	forecastOf,
	isStarting,
	type Situation,
} from "./forecast.ts";
import {
	actorOf,
	changed,
	type GameState,
	givenOrders,
	isPlaying,
	ordersToPlan,
	type PendingOrder,
	type Transition,
} from "./state.ts";

/** Planning's inputs from outside: the time in ms on the game's clock, and a new id for an order. */
export type PlanContext = { readonly at: number; readonly newId: () => string };

/** Maximum number of orders kept for the next turn in single-step modes. */
const MAX_WAITING = 3;

/**
 * Chooses an order: plans it, if possible. The second time confirms it or, where orders are
 * planned together, plans one more. In single-step modes a tile is ordered at once.
 */
export function choose(
	state: GameState,
	order: Order,
	context: PlanContext,
): Transition {
	const tile = tileOf(order);
	if (order.type === "tile" && isPlaying(state) && isSingleStep(state.view))
		return orderAtOnce(state, order, context);
	const isAgain = tile === null || state.chosen === tile;
	const confirms = isAgain && (tile === null || !isTogether(state));
	if (confirms && includes(state.drafts, order))
		return send(state, [order], context);
	const planned = planOrder(state, order, context);
	if (tile === null) return planned;
	const chosen = { chosen: tile, refusal: null };
	return changed(planned.state, chosen, ...planned.effects);
}

/** Restores earlier plans, where they are still possible. */
export function planAgain(
	state: GameState,
	orders: readonly Order[],
	context: PlanContext,
): Transition {
	const free: GameState = { ...state, drafts: [] };
	return orders.reduce<Transition>(
		(step, order) =>
			ordersToPlan(step.state) > 0 || step.state.drafts.length === 0
				? planOrder(step.state, order, context)
				: step,
		{ state: free, effects: [] },
	);
}

/** What an order would do if it were planned now, replacing the last planned one if there is no room for both. */
export function forecastNow(
	state: GameState,
	order: Order,
	at: number,
): Forecast {
	if (!isPlaying(state)) return { type: "cannot", reason: "over" };
	const planned = [...givenOrders(state), ...keptBeside(state, order)];
	return forecastOf({ view: state.view, planned, at }, order);
}

/** The situation from which one more order is forecast; null if the game is not in progress. */
export function situationNow(state: GameState, at: number): Situation | null {
	if (!isPlaying(state)) return null;
	const planned = [...givenOrders(state), ...roomFor(state)];
	return { view: state.view, planned, at };
}

/** A single-step turn has begun: sends the orders chosen when none were left, where they are still possible. */
export function sendQueuedOrders(
	state: GameState,
	context: PlanContext,
): Transition {
	if (
		!isPlaying(state) ||
		!isSingleStep(state.view) ||
		state.drafts.length === 0
	)
		return { state, effects: [] };
	const free: GameState = { ...state, drafts: [] };
	const able = state.drafts.filter(
		(order) => forecastNow(free, order, context.at).type !== "cannot",
	);
	return send(free, able.slice(0, ordersToPlan(free)), context);
}

/** Undoes the last planned order. */
export function undo(state: GameState): Transition {
	return dropDrafts(state, state.drafts.slice(0, -1));
}

/**
 * Undoes the order planned on a tile, the last one if there are several; and with it those
 * that are impossible without it.
 */
export function withdraw(
	state: GameState,
	tile: TileIndex,
	context: PlanContext,
): Transition {
	const last = state.drafts.findLastIndex((draft) => tileOf(draft) === tile);
	if (last < 0) return dropDrafts(state, state.drafts);
	const { drafts } = planAgain(
		state,
		state.drafts.filter((_, i) => i !== last),
		context,
	).state;
	return dropDrafts(state, drafts);
}

/** Undoes all planned orders. */
export function cancel(state: GameState): Transition {
	return dropDrafts(state, []);
}

/** Confirms every planned order. */
export function confirmAll(state: GameState, context: PlanContext): Transition {
	return send(state, state.drafts, context);
}

/** Ends the player's turn; confirms the planned orders first. */
export function ready(state: GameState, context: PlanContext): Transition {
	if (!isPlaying(state) || actorOf(state.view) === null)
		return { state, effects: [] };
	const { position, phase } = state.view;
	if (isStarting(state.view) && state.drafts.length > 0)
		return confirmAll(state, context);
	const step = confirmAll(state, context);
	// The last order ends the turn too, so that being ready would come too late.
	const isAllGiven = isTogether(state) && ordersToPlan(state) === 0;
	if (isAllGiven && state.drafts.length > 0) return step;
	const message: FromClient = { type: "ready", turn: position.turn, phase };
	return {
		state: step.state,
		effects: [...step.effects, { type: "send", message }],
	};
}

/** The messages of all orders that are not acknowledged yet. */
export function unacknowledged({ pending }: GameState): FromClient[] {
	return pending.map(orderMessage);
}

function planOrder(
	state: GameState,
	order: Order,
	{ at }: PlanContext,
): Transition {
	if (forecastNow(state, order, at).type === "cannot")
		return { state, effects: [] };
	const kept = keptBeside(state, order);
	return changed(state, { drafts: [...kept, order], refusal: null });
}

/** Sends an order or, if this turn's orders are used up, keeps it for the next turn. */
function orderAtOnce(
	state: GameState,
	order: Order,
	context: PlanContext,
): Transition {
	const { drafts } = state;
	const free: GameState = { ...state, drafts: [] };
	const forecast = forecastNow(free, order, context.at);
	if (forecast.type !== "cannot") {
		const step = send(free, [order], context);
		return changed(step.state, { drafts }, ...step.effects);
	}
	const isSpent = forecast.reason === "no_action_left";
	const canWait = isSpent && !includes(drafts, order);
	return changed(state, {
		chosen: tileOf(order),
		refusal: null,
		...(canWait && { drafts: [...drafts, order].slice(-MAX_WAITING) }),
	});
}

/** The drafts to keep when an order is planned: an equal one is replaced, except where orders are planned together. */
function keptBeside(state: GameState, order: Order): readonly Order[] {
	const drafts = roomFor(state);
	return isTogether(state)
		? drafts
		: drafts.filter((draft) => !isSame(draft, order));
}

/** Whether the orders of this phase are planned first, and given all at once. */
function isTogether({ view }: GameState): boolean {
	return (
		view.type === "playing" && arePlannedTogether(view) && !isStarting(view)
	);
}

/** The drafts to keep when one more is planned: without room, the last one is dropped where a single one is usual. */
function roomFor(state: GameState): readonly Order[] {
	if (!isPlaying(state)) return [];
	if (isStarting(state.view)) return [];
	if (isTogether(state)) return state.drafts;
	return ordersToPlan(state) > 0 ? state.drafts : state.drafts.slice(0, -1);
}

function dropDrafts(state: GameState, drafts: readonly Order[]): Transition {
	const last = drafts.at(-1);
	const chosen = last === undefined ? null : tileOf(last);
	return changed(state, { drafts, chosen, refusal: null });
}

function send(
	state: GameState,
	orders: readonly Order[],
	{ newId }: PlanContext,
): Transition {
	if (!isPlaying(state) || orders.length === 0) return { state, effects: [] };
	const rest = state.drafts.filter((draft) => !includes(orders, draft));
	const sent = { drafts: rest, chosen: null, refusal: null };
	const [first] = orders;
	if (isStarting(state.view)) {
		if (first.type !== "tile") return changed(state, sent);
		const message: FromClient = { type: "start", tile: first.tile };
		return changed(state, sent, { type: "send", message });
	}
	const { turn } = state.view.position;
	const pending = orders.map((order) => ({ id: newId(), turn, order }));
	return changed(
		state,
		{ ...sent, pending: [...state.pending, ...pending] },
		...pending.map((order) => ({
			type: "send" as const,
			message: orderMessage(order),
		})),
	);
}

function orderMessage({ id, turn, order }: PendingOrder): FromClient {
	return { type: "order", id, turn, target: targetOf(order) };
}

function includes(orders: readonly Order[], order: Order): boolean {
	return orders.some((other) => isSame(other, order));
}

function isSame(a: Order, b: Order): boolean {
	return targetOf(a) === targetOf(b);
}
