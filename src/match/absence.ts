/** Players who leave and return during a game: they take over a bot's seat, or a bot holds theirs. */
import { rankAll } from "../rules/ending.ts";
import { allSeats, type Seat } from "../rules/position.ts";
import { type Decision, type Fact, refused } from "./command.ts";
import {
	type Holder,
	isHeld,
	type Match,
	type Playing,
	seatOf,
} from "./match.ts";
import type { Progress } from "./orders.ts";
import { admitsBotAccounts } from "./settings.ts";
import { withUniqueName } from "./uniqueName.ts";
import { isOpenToNewcomers } from "./view.ts";

/** Gives a person a bot's seat: the requested one, or that of the leading bot. */
export function takeOver(
	playing: Playing,
	holder: Holder,
	asked?: Seat,
): Decision {
	if (holder.type === "bot") return refused("not_in_lobby");
	if (seatOf(playing, holder.player) !== null) return refused("already_seated");
	if (playing.removed.includes(holder.player)) return refused("removed");
	if (holder.isBotAccount && !admitsBotAccounts(playing.settings))
		return refused("no_bots");
	if (!isOpenToNewcomers(playing)) return refused("not_open");
	const seat = seatsToTakeOver(playing).find(
		(bot) => asked === undefined || bot === asked,
	);
	if (seat === undefined) return refused("no_seat");
	const person = withUniqueName(holder, playing.seats);
	return {
		type: "decided",
		match: {
			...playing,
			seats: playing.seats.with(seat, person),
			isAttended: true,
		},
		facts: [{ type: "joined", seat, holder: person }],
	};
}

/** Whether a person without a seat could take one now. */
export function canTakeOver(match: Match): boolean {
	return (
		match.type === "playing" &&
		isOpenToNewcomers(match) &&
		seatsToTakeOver(match).length > 0
	);
}

/** The bots' seats that can be taken over, leader first; dead ones can't be. */
function seatsToTakeOver({ position, seats }: Playing): Seat[] {
	return rankAll(position).filter(
		(seat) =>
			seats[seat].type === "bot" && position.seats[seat].type !== "dead",
	);
}

/** Resets a person's missed turns after any action, and returns the seat from the bot that held it. */
export function returnSeat(playing: Playing, seat: Seat): Progress {
	if (playing.missed[seat] === 0) return { playing, facts: [] };
	return {
		playing: { ...playing, missed: playing.missed.with(seat, 0) },
		facts: isHeld(playing, seat) ? [{ type: "returned", seat }] : [],
	};
}

/**
 * At the end of a turn: counts it as missed for each player who did not act. After several
 * missed turns a bot holds the seat.
 */
export function countMissed({ playing, facts }: Progress): Progress {
	const missed = playing.missed.map((before, index) => {
		const seat = index as Seat;
		if (!isAwaited(playing, seat)) return before;
		return hasActed(playing, seat) ? 0 : before + 1;
	});
	if (missed.every((count, seat) => count === playing.missed[seat]))
		return { playing, facts };
	const next = { ...playing, missed };
	const held = allSeats(playing.position)
		.filter((seat) => isHeld(next, seat) && !isHeld(playing, seat))
		.map((seat): Fact => ({ type: "held", seat }));
	return { playing: next, facts: [...facts, ...held] };
}

/** Whether a turn waits for a seat's player, whose seat no bot holds yet. */
function isAwaited(playing: Playing, seat: Seat): boolean {
	return (
		playing.seats[seat].type === "person" &&
		!playing.resigned.includes(seat) &&
		!isHeld(playing, seat) &&
		playing.position.seats[seat].type === "alive"
	);
}

/** Whether a seat's player has acted this turn. A start alone does not count, as it may have been random. */
function hasActed(playing: Playing, seat: Seat): boolean {
	const { orders, ready, reopened = [] } = playing;
	return (
		ready.includes(seat) ||
		reopened.includes(seat) ||
		orders.some((order) => order.seat === seat)
	);
}
