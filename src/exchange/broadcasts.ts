/** Turns a decision into messages, each with its recipients. */
import type { Fact } from "../match/command.ts";
import type { Match } from "../match/match.ts";
import { viewPlaying, viewSeat } from "../match/view.ts";
import type { FromServer } from "../protocol/fromServer.ts";
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
import type { Seat } from "../rules/position.ts";

/** A message to everyone; or `message` to the seat `to` and another, if any, to everyone else. */
export type Broadcast = {
	readonly message: FromServer;
	readonly to?: Seat;
	readonly others?: FromServer;
};

/** For a match in play, or one that has just ended. */
export function broadcastsOf(
	facts: readonly Fact[],
	after: Match,
	now: number,
): Broadcast[] {
	// Skip phases that ended at once; send only the last.
	const phase = facts.findLast(({ type }) => type === "phaseBegan");
	return facts
		.filter((fact) => fact.type !== "phaseBegan" || fact === phase)
		.flatMap((fact) => broadcastOf(fact, after, now) ?? []);
}

function broadcastOf(fact: Fact, after: Match, now: number): Broadcast | null {
	switch (fact.type) {
		case "entered":
			return { message: enteredMessage(fact.entry) };
		case "confirmed":
			return broadcastOrder(fact, after);
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
	{ settings }: Match,
): Broadcast {
	const { id: _, ...shown } = order;
	const isOpen = settings.ruleset.plans === "open";
	return {
		to: order.seat,
		message: orderMessage(order),
		...(isOpen ? { others: orderMessage(shown) } : {}),
	};
}
