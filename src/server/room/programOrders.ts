/** A turn's orders as a program gives them: the whole list at once, harmless when sent again. */
import { worthOf } from "../../exchange/orderWorth.ts";
import { holidayOf } from "../../match/holidays.ts";
import {
	type ConfirmedOrder,
	type Match,
	type Playing,
	seatOf,
} from "../../match/match.ts";
import { areOrdersRevocable, orderOf, targetOf } from "../../rules/order.ts";
import type { Seat } from "../../rules/position.ts";
import type { Guest } from "../db/guests.ts";
import type { OrderResult, OrdersAnswer, OrdersRequest } from "./api.ts";
import type { MatchRunner } from "./MatchRunner.ts";
import type { RoomRefusal } from "./roomRefusal.ts";
import { standingOf } from "./standingOf.ts";

export type Orderer = {
	readonly runner: Pick<MatchRunner, "request">;
	/** The match as it is now. */
	readonly match: () => Match;
	readonly visitor: Guest;
	readonly now: number;
};

/** Refusals of one order that are about its seat or the turn, and so about all of them. */
const ABOUT_ALL: ReadonlySet<RoomRefusal> = new Set<RoomRefusal>([
	...(["not_playing", "not_seated", "resigned", "on_holiday"] as const),
	...(["wrong_phase", "wrong_turn", "not_in_game"] as const),
	...(["still_dead", "game_full"] as const),
]);

/**
 * Gives the orders that are not given yet. If others are, these are taken back first, where the
 * rules allow it. Each order is taken or refused by itself.
 */
export function giveProgramOrders(
	by: Orderer,
	{ turn, targets, isReady }: OrdersRequest,
): OrdersAnswer {
	const { visitor, now, runner } = by;
	// Whoever asks for nothing, or for what nobody can do, is still told that it is too late.
	const before = by.match();
	const seat = seatOf(before, visitor.player);
	if (before.type !== "playing") return refused("not_playing");
	if (seat === null) return refused("not_seated");
	const reason = idleReason(before, seat, now);
	if (reason !== null) return refused(reason);
	if (!isForNow(before, turn)) return refused("wrong_turn");
	if (before.phase !== "collecting") return refused("wrong_phase");
	const given = ordersOf(before, seat, turn);
	if (!given.every(({ id, order }) => isSent(turn, targets, id, order))) {
		if (!areOrdersRevocable(before.settings.ruleset))
			return {
				...refused("orders_given"),
				given: given.map(({ order }) => targetOf(order)),
			};
		const reason = runner.request({ type: "reopen", turn }, visitor, now);
		if (reason !== null) return refused(reason);
	}
	const results = targets.map((target, i) =>
		giveOne(by, { seat, turn, target, id: idOf(turn, i) }),
	);
	const [first] = results;
	if (first?.error && results.every(({ error }) => isAboutAll(error)))
		return refused(first.error);
	if (isReady === true) {
		const message = { type: "ready", turn, phase: "collecting" } as const;
		const reason = runner.request(message, visitor, now);
		if (reason !== null && reason !== "not_playing") return refused(reason);
	}
	return { type: "done", results, ...standingOf(by.match(), seat) };
}

/** Why a seat gives no orders at all, whichever they are. */
function idleReason(
	playing: Playing,
	seat: Seat,
	now: number,
): "resigned" | "on_holiday" | null {
	if (playing.resigned.includes(seat)) return "resigned";
	return holidayOf(playing, seat, now) === null ? null : "on_holiday";
}

type SentOrder = {
	readonly seat: Seat;
	readonly turn: number;
	readonly target: number;
	readonly id: string;
};

function giveOne(
	{ runner, match, visitor, now }: Orderer,
	{ seat, turn, target, id }: SentOrder,
): OrderResult {
	const before = match();
	const message = { type: "order", turn, target, id } as const;
	const reason = runner.request(message, visitor, now);
	if (before.type !== "playing" || !isForNow(before, turn))
		// The order before this one was the seat's last, and with it everybody was done.
		return { target, error: reason && "no_action_left" };
	if (reason !== null) return { target, error: reason };
	const at = now - before.startedAt;
	const order = orderOf(target);
	return { target, error: null, ...worthOf(before, { seat, order, at, id }) };
}

function isAboutAll(error: RoomRefusal | null): boolean {
	return error !== null && ABOUT_ALL.has(error);
}

function isForNow(playing: Playing, turn: number): boolean {
	return turn === playing.position.turn || isLate(playing, turn);
}

/** In single-step modes a late order counts for the next turn. */
function isLate(match: Match, turn: number): boolean {
	return (
		match.type === "playing" &&
		!match.settings.ruleset.multiStep &&
		turn === match.position.turn - 1
	);
}

/** What a seat has given in a turn, if it is the present one. */
function ordersOf(
	{ orders, position }: Playing,
	seat: Seat,
	turn: number,
): ConfirmedOrder[] {
	return turn === position.turn
		? orders.filter((order) => order.seat === seat)
		: [];
}

/** An order's id says its place in the list. */
function idOf(turn: number, index: number): string {
	return `api ${turn} ${index}`;
}

/** Whether an order that was given is one of those that were sent. */
function isSent(
	turn: number,
	targets: readonly number[],
	id: string,
	order: ConfirmedOrder["order"],
): boolean {
	return targets.some(
		(target, i) => id === idOf(turn, i) && target === targetOf(order),
	);
}

function refused<R extends RoomRefusal | "orders_given">(reason: R) {
	return { type: "refused", reason } as const;
}
