/** A person who has ended their turn changes their mind before it is carried out. */
import { areOrdersRevocable } from "../rules/order.ts";
import type { Seat } from "../rules/position.ts";
import { areKeptAhead, withKept } from "./ahead.ts";
import { type CommandOf, type Decision, refused } from "./command.ts";
import type { Playing } from "./match.ts";
import type { Progress } from "./orders.ts";

/** How often a seat may reopen one phase: each time is a stored command, in games that wait for days. */
export const MAX_REOPENED = 50;

/**
 * The seat is not ready any more. Where orders are revocable, it has given none; elsewhere
 * they stay given. For a turn that is over it has no effect: it was said before that was
 * known. Refused for a turn to come, and after too many times.
 */
export function reopen(
	{ playing, facts }: Progress,
	seat: Seat,
	{ turn }: CommandOf<"reopen">,
): Decision {
	if (turn > playing.position.turn) return refused("wrong_turn");
	const orders = ordersLeftGiven(playing, seat);
	const isClosed =
		playing.ready.includes(seat) || orders.length < playing.orders.length;
	if (turn < playing.position.turn || !isClosed)
		return { type: "decided", match: playing, facts };
	const { reopened = [] } = playing;
	const times = reopened.filter((other) => other === seat).length;
	if (times >= MAX_REOPENED) return refused("too_fast");
	const match: Playing = {
		...withTakenBack(playing, seat),
		orders,
		ready: playing.ready.filter((other) => other !== seat),
		reopened: [...reopened, seat],
		isAttended: true,
	};
	return {
		type: "decided",
		match,
		facts: [...facts, { type: "reopened", seat }],
	};
}

/** The turn's orders without those that the seat takes back. */
function ordersLeftGiven(
	{ orders, settings }: Playing,
	seat: Seat,
): Playing["orders"] {
	return areOrdersRevocable(settings.ruleset)
		? orders.filter((order) => order.seat !== seat)
		: orders;
}

/** By correspondence, orders that are taken back are given after all if the person does not come again. */
function withTakenBack(playing: Playing, seat: Seat): Playing {
	const { settings, position, orders } = playing;
	if (!areKeptAhead(settings) || !areOrdersRevocable(settings.ruleset))
		return playing;
	const own = orders.filter((order) => order.seat === seat);
	const { turn } = position;
	return withKept(
		playing,
		seat,
		turn,
		own.map(({ order }) => order),
	);
}
