/** Turns a decision into messages, each with its recipients. */
import type { Fact } from "../match/command.ts";
import type { ConfirmedOrder, Match } from "../match/match.ts";
import { viewPlaying, viewSeat } from "../match/view.ts";
import type { FromServer, MessageFromServer } from "../protocol/fromServer.ts";
import {
	aheadMessage,
	enteredMessage,
	holidaysMessage,
	orderMessage,
	overMessage,
	phaseMessage,
	seatMessage,
	turnMessage,
} from "../protocol/serverMessages.ts";
import type { Foresight } from "../rules/foresee.ts";
import type { Seat } from "../rules/position.ts";
import { worthOf } from "./orderWorth.ts";

/** A message to everyone; or `message` to the seat `to` and another, if any, to everyone else. */
export type Broadcast = {
	readonly message: FromServer;
	readonly to?: Seat;
	readonly others?: FromServer;
};

/**
 * For a match in play, or one that has just ended. `before`: the match before the facts; with it
 * a seat is told what its orders are worth.
 */
export function broadcastsOf(
	facts: readonly Fact[],
	after: Match,
	now: number,
	before: Match = after,
): Broadcast[] {
	// Skip phases that ended at once; send only the last.
	const phase = facts.findLast(({ type }) => type === "phaseBegan");
	return facts
		.filter((fact) => fact.type !== "phaseBegan" || fact === phase)
		.flatMap((fact) => broadcastOf(fact, { before, after }, now) ?? []);
}

function broadcastOf(
	fact: Fact,
	{ before, after }: { readonly before: Match; readonly after: Match },
	now: number,
): Broadcast | null {
	switch (fact.type) {
		case "entered":
			return { message: enteredMessage(fact.entry) };
		case "confirmed":
			return broadcastOrder(fact, before);
		case "readied":
			return { message: { type: "ready", seat: fact.seat } };
		case "reopened":
			return { message: { type: "reopened", seat: fact.seat } };
		case "resigned":
			return { message: { type: "resigned", seat: fact.seat } };
		case "joined":
		case "held":
		case "returned":
		case "renamed":
			return broadcastSeat(fact.seat, after);
		case "kept":
		case "gave":
			return broadcastAhead(fact.seat, after);
		case "holiday":
			return broadcastHolidays(after);
		case "deadlineMoved":
			return broadcastPhase(after, now);
		case "phaseBegan":
			return { message: phaseMessage(fact, now) };
		case "turnResolved":
			return { message: turnMessage(fact, after.settings.ruleset) };
		case "over":
			return after.type === "over" ? { message: overMessage(after) } : null;
		// In a lobby everyone gets a whole view.
		case "left":
		case "handedOver":
		case "began":
			return null;
	}
}

function broadcastSeat(seat: Seat, after: Match): Broadcast | null {
	if (after.type !== "playing") return null;
	return { message: seatMessage(seat, viewSeat(after, seat)) };
}

/** Nobody else may know what a seat keeps. */
function broadcastAhead(seat: Seat, after: Match): Broadcast | null {
	if (after.type !== "playing") return null;
	return { to: seat, message: aheadMessage(viewPlaying(after, seat)) };
}

function broadcastHolidays(after: Match): Broadcast | null {
	if (after.type !== "playing") return null;
	return { message: holidaysMessage(viewPlaying(after, null)) };
}

function broadcastPhase(after: Match, now: number): Broadcast | null {
	if (after.type !== "playing") return null;
	const { position, phase, phaseStartedAt: startedAt, deadlineAt } = after;
	const { turn } = position;
	return { message: phaseMessage({ turn, phase, startedAt, deadlineAt }, now) };
}

/** Under sealed plans other players must not see an order until it executes. */
function broadcastOrder(
	{ order }: Extract<Fact, { type: "confirmed" }>,
	before: Match,
): Broadcast {
	const { id: _, ...shown } = order;
	const isOpen = before.settings.ruleset.plans === "open";
	return {
		to: order.seat,
		message: acknowledgement(before, order),
		...(isOpen ? { others: orderMessage(shown) } : {}),
	};
}

/** An order as its own seat hears of it: with what it is worth in a turn that is still played. */
export function acknowledgement(
	match: Match,
	order: ConfirmedOrder,
): MessageFromServer<"order"> & Partial<Foresight> {
	const isOpen =
		match.type === "playing" && match.seats[order.seat].type === "person";
	return {
		...orderMessage(order),
		...(isOpen && worthOf(match, order)),
	};
}
