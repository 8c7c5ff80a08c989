/** The orders that the player plans and has not given yet: planning, taking back, and what each would do. */
import type { TileIndex } from "../../rules/hex.ts";
import { type Order, targetOf, tileOf } from "../../rules/order.ts";
import { isSingleStep } from "../shared/isSingleStep.ts";
import {
	type Forecast,
	forecastOf,
	isStarting,
	type Situation,
} from "./forecast.ts";
import { type GiveContext, reopen, send } from "./giveOrders.ts";
import {
	areGivenAtEnd,
	changed,
	type GameState,
	givenOrders,
	hasEnded,
	isPlaying,
	ordersToPlan,
	type Transition,
	unchanged,
} from "./state.ts";

/** Maximum number of orders kept for the next turn in single-step modes. */
const MAX_WAITING = 3;

/**
 * Chooses an order. The first press plans it, if possible; the second takes it back or, where
 * a second press orders, gives it. In single-step modes a tile is ordered at once. After the
 * end of the player's turn it only chooses the tile.
 */
export function choose(
	state: GameState,
	order: Order,
	context: GiveContext,
): Transition {
	const tile = tileOf(order);
	if (order.type === "tile" && isPlaying(state) && isSingleStep(state.view))
		return orderAtOnce(state, order, context);
	if (hasEnded(state)) return changed(state, { chosen: tile });
	const isPlanned = includes(state.drafts, order);
	if (isPlanned && areGivenAtEnd(state)) return takeBack(state, order, context);
	if (isPlanned && (tile === null || state.chosen === tile))
		return send(state, [order], context);
	return planOrder(state, order, context);
}

/** Plans one more order on a tile, where orders are given at the end of the turn. */
export function planMore(
	state: GameState,
	tile: TileIndex,
	context: GiveContext,
): Transition {
	const isMore = areGivenAtEnd(state) && !hasEnded(state);
	return isMore
		? planOrder(state, { type: "tile", tile }, context)
		: unchanged(state);
}

/** Restores earlier plans, where they are still possible. */
export function planAgain(
	state: GameState,
	orders: readonly Order[],
	{ at }: Pick<GiveContext, "at">,
): Transition {
	const drafts = orders.reduce<readonly Order[]>((kept, order) => {
		const step: GameState = { ...state, drafts: kept };
		const hasRoom = ordersToPlan(step) > 0 || kept.length === 0;
		return hasRoom ? draftsWith(step, order, at) : kept;
	}, []);
	return changed(state, { drafts });
}

/** What an order would do if it were planned now. */
export function forecastNow(
	state: GameState,
	order: Order,
	at: number,
): Forecast {
	return forecastAfter(state, keptBeside(state, order), { order, at });
}

/** What the last order that is planned on a tile would do; null if there is none. */
export function forecastPlanned(
	state: GameState,
	tile: TileIndex,
	at: number,
): Forecast | null {
	const { drafts } = state;
	const last = drafts.findLastIndex((draft) => tileOf(draft) === tile);
	return last < 0
		? null
		: forecastAfter(state, drafts.slice(0, last), { order: drafts[last], at });
}

/** What an order would do after the given orders and these drafts. */
function forecastAfter(
	state: GameState,
	drafts: readonly Order[],
	{ order, at }: { readonly order: Order; readonly at: number },
): Forecast {
	if (!isPlaying(state)) return { type: "cannot", reason: "over" };
	const planned = [...givenOrders(state), ...drafts];
	return forecastOf({ view: state.view, planned, at }, order);
}

/** The situation from which one more order is forecast; null if the game is not in progress. */
export function situationNow(state: GameState, at: number): Situation | null {
	if (!isPlaying(state)) return null;
	const planned = [...givenOrders(state), ...roomFor(state)];
	return { view: state.view, planned, at };
}

/** One step back: the last planned order, or after the end of the turn that. */
export function undone(state: GameState): Transition {
	return hasEnded(state) ? reopen(state) : undo(state);
}

/** Takes back the last planned order. */
export function undo(state: GameState): Transition {
	return keepDrafts(state, state.drafts.slice(0, -1));
}

/**
 * Takes back the order planned on a tile, the last one if there are several; and with it those
 * that are impossible without it.
 */
export function withdraw(
	state: GameState,
	tile: TileIndex,
	context: GiveContext,
): Transition {
	return takeBack(state, { type: "tile", tile }, context);
}

/** Closes the card of the chosen tile, and a question that was asked; the plans stay. */
export function cancel(state: GameState): Transition {
	return changed(state, { chosen: null, refusal: null, askedAt: null });
}

/** A single-step turn has begun: sends the orders chosen when none were left, where they are still possible. */
export function sendQueuedOrders(
	state: GameState,
	context: GiveContext,
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

/** Plans an order if it is possible, and chooses its tile in any case. */
function planOrder(
	state: GameState,
	order: Order,
	{ at }: GiveContext,
): Transition {
	const tile = tileOf(order);
	const chosen = tile === null ? {} : { chosen: tile };
	const drafts = draftsWith(state, order, at);
	return changed(state, { ...chosen, drafts, refusal: null, askedAt: null });
}

/** The drafts with one more, if it is possible. */
function draftsWith(
	state: GameState,
	order: Order,
	at: number,
): readonly Order[] {
	return forecastNow(state, order, at).type === "cannot"
		? state.drafts
		: [...keptBeside(state, order), order];
}

function takeBack(
	state: GameState,
	order: Order,
	context: GiveContext,
): Transition {
	const last = state.drafts.findLastIndex((draft) => isSame(draft, order));
	if (last < 0) return unchanged(state);
	const left = state.drafts.filter((_, i) => i !== last);
	const { drafts } = planAgain(state, left, context).state;
	const tile = tileOf(order);
	const step = keepDrafts(state, drafts);
	return tile === null ? step : changed(step.state, { chosen: tile });
}

/** Sends an order or, if this turn's orders are used up, keeps it for the next turn. */
function orderAtOnce(
	state: GameState,
	order: Order,
	context: GiveContext,
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
		...{ chosen: tileOf(order), refusal: null, askedAt: null },
		...(canWait && { drafts: [...drafts, order].slice(-MAX_WAITING) }),
	});
}

/** The drafts to keep when an order is planned. */
function keptBeside(state: GameState, order: Order): readonly Order[] {
	const drafts = roomFor(state);
	return areGivenAtEnd(state)
		? drafts
		: drafts.filter((draft) => !isSame(draft, order));
}

/**
 * The drafts to keep when one more is planned: all, except that there is one start, and that
 * where a second press orders, the last one gives way if there is no room for both.
 */
function roomFor(state: GameState): readonly Order[] {
	if (!isPlaying(state)) return [];
	if (isStarting(state.view)) return [];
	if (areGivenAtEnd(state) || ordersToPlan(state) > 0) return state.drafts;
	return state.drafts.slice(0, -1);
}

function keepDrafts(state: GameState, drafts: readonly Order[]): Transition {
	const last = drafts.at(-1);
	const chosen = last === undefined ? null : tileOf(last);
	return changed(state, { drafts, chosen, refusal: null, askedAt: null });
}

function includes(orders: readonly Order[], order: Order): boolean {
	return orders.some((other) => isSame(other, order));
}

function isSame(a: Order, b: Order): boolean {
	return targetOf(a) === targetOf(b);
}
