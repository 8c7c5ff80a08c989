/** Giving the planned orders to the server, ending the turn, and reopening it. */
import type { FromClient } from "../../protocol/fromClient.ts";
import { areOrdersRevocable, type Order, targetOf } from "../../rules/order.ts";
import { canEnter, isStarting } from "./forecast.ts";
import {
	actorOf,
	areGivenAtEnd,
	changed,
	type GameState,
	hasEnded,
	isPlaying,
	ordersToPlan,
	type PendingOrder,
	type PlayingState,
	playedIn,
	type Transition,
	unchanged,
} from "./state.ts";

/**
 * What giving orders needs from outside: the time in ms on the game's clock, and a new id for
 * an order.
 */
export type GiveContext = { readonly at: number; readonly newId: () => string };

/** `knownMs`: how long this page has shown the present turn and phase. */
export type EndContext = GiveContext & {
	readonly knownMs: number;
	/** Whether an order would have any effect. */
	readonly canOrder: boolean;
};

/** A press within this time after a new turn was shown was meant for the one before, unless something is planned. */
const STRAY_MS = 1800;

/** A press within this time after the question is the second half of a double press, not an answer. */
const SAME_PRESS_MS = 450;

/** Gives every planned order. */
export function giveAll(state: GameState, context: GiveContext): Transition {
	return send(state, state.drafts, context);
}

/**
 * Gives the planned orders and ends the player's turn. Asks first if orders are left. A press
 * that was meant for the turn before, and the second half of a double press, do nothing. Nor does
 * one of a player who is out: from them the server would take it as a wish to see the result.
 */
export function endTurn(state: GameState, context: EndContext): Transition {
	const actor = actorOf(state.view);
	if (!isPlaying(state) || actor === null || hasEnded(state))
		return unchanged(state);
	const isOut = state.view.position.seats[actor].type === "dead";
	if (isOut && !canEnter(state.view)) return unchanged(state);
	const { drafts, askedAt } = state;
	if (isStarting(state.view))
		return drafts.length > 0 ? giveAll(state, context) : sayReady(state);
	if (drafts.length === 0 && context.knownMs < STRAY_MS)
		return unchanged(state);
	const isLeft = ordersToPlan(state) > 0 && context.canOrder;
	if (isLeft && askedAt === null)
		return changed(state, { askedAt: context.at, refusal: null });
	if (askedAt !== null && context.at - askedAt < SAME_PRESS_MS)
		return unchanged(state);
	const given = giveAll(state, context);
	return hasEnded(given.state) ? given : withReady(given);
}

/** Whether the player could go on planning after the end of their turn. */
export function canReopen(state: GameState): boolean {
	if (!isPlaying(state) || !hasEnded(state) || isStarting(state.view))
		return false;
	const { ruleset } = state.view.settings;
	return areOrdersRevocable(ruleset) || ordersToPlan(state) > 0;
}

/** Asks the server to let the player go on planning; the answer brings the orders back. */
export function reopen(state: GameState): Transition {
	if (!isPlaying(state) || !canReopen(state) || state.isReopening)
		return unchanged(state);
	const { turn } = state.view.position;
	return changed(
		state,
		{ isReopening: true, refusal: null },
		{ type: "send", message: { type: "reopen", turn } },
	);
}

/** The messages of all orders that are not acknowledged yet; none while they are being taken back. */
export function unacknowledged({
	pending,
	isReopening,
}: GameState): FromClient[] {
	return isReopening ? [] : pending.map(orderMessage);
}

/** Sends orders, or the start that is planned. */
export function send(
	state: GameState,
	orders: readonly Order[],
	{ newId }: GiveContext,
): Transition {
	if (!isPlaying(state) || orders.length === 0) return unchanged(state);
	const targets = orders.map(targetOf);
	const rest = state.drafts.filter(
		(draft) => !targets.includes(targetOf(draft)),
	);
	const sent = { drafts: rest, chosen: null, refusal: null, askedAt: null };
	const [first] = orders;
	if (isStarting(state.view)) {
		if (first.type !== "tile") return changed(state, sent);
		const message: FromClient = { type: "start", tile: first.tile };
		return changed(state, sent, { type: "send", message });
	}
	const { turn } = state.view.position;
	const pending = orders.map((order) => ({ id: newId(), turn, order }));
	const given = changed(
		state,
		{ ...sent, pending: [...state.pending, ...pending] },
		...pending.map((order) => ({
			type: "send" as const,
			message: orderMessage(order),
		})),
	);
	return isLastGiven(given.state) ? withReady(given) : given;
}

/** Whether nothing is left to do in the turn of a player who gives orders one by one: that ends it. */
function isLastGiven(state: GameState): boolean {
	const { view } = state;
	return (
		view.settings.ruleset.multiStep &&
		!areGivenAtEnd(state) &&
		!hasEnded(state) &&
		ordersToPlan(state) === 0
	);
}

function withReady(given: Transition): Transition {
	const said = sayReady(given.state as PlayingState);
	return { ...said, effects: [...given.effects, ...said.effects] };
}

/** Says that the player is done with this turn; once it is over, that has no effect. */
function sayReady(state: PlayingState): Transition {
	const { position, phase } = state.view;
	const message: FromClient = { type: "ready", turn: position.turn, phase };
	return changed(
		state,
		{ endedIn: playedIn(state), chosen: null, refusal: null, askedAt: null },
		{ type: "send", message },
	);
}

function orderMessage({ id, turn, order }: PendingOrder): FromClient {
	return { type: "order", id, turn, target: targetOf(order) };
}
