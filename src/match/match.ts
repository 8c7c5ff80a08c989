/**
 * A game from its lobby to its end, as one value. Only `decide` changes it. It holds no
 * clock: every time is passed in, in epoch milliseconds. The game's own clock (times in the
 * position and in orders) starts at 0 when play begins.
 */
import type { BotKind } from "../bots/bots.ts";
import type { ChainSecret, Key } from "../rules/chain.ts";
import type { OverReason } from "../rules/ending.ts";
import {
	areStartsChosen,
	type Order,
	type PlacedOrder,
} from "../rules/order.ts";
import type { Position, Seat } from "../rules/position.ts";
import type { Entry } from "../rules/replay.ts";
import type { Opening } from "./opening.ts";
import { isLive, type Settings } from "./settings.ts";

declare const playerId: unique symbol;

/** A person's id, the same in all games. Other players never see it. */
export type PlayerId = string & { readonly [playerId]: true };

/** The holder of a seat. */
export type Holder =
	| {
			readonly type: "person";
			readonly player: PlayerId;
			/** Empty after the person's account is deleted. */
			readonly name: string;
			/** Whether a program plays, by an account that says so; absent if not. */
			readonly isBotAccount?: true;
	  }
	| { readonly type: "bot"; readonly bot: BotKind; readonly name: string };

/** A person, and the name that others see. */
export type Person = {
	readonly player: PlayerId;
	readonly name: string;
	/** See `Holder`. */
	readonly isBotAccount?: true;
};

/** The days that a person has taken off; see holidays.ts. Times are epoch ms. */
export type Holiday = {
	readonly player: PlayerId;
	readonly from: number;
	/** Earlier than was planned if the person has come back. */
	readonly until: number;
	/** When the person decided this: what was decided earlier no longer counts. */
	readonly decidedAt: number;
};

/** Orders that a seat keeps for a turn in advance; see ahead.ts. */
export type KeptOrders = {
	readonly seat: Seat;
	readonly turn: number;
	/** The turn in which they were last changed. */
	readonly since: number;
	readonly orders: readonly Order[];
};

/** How many of the orders kept for a turn were possible, and so given. */
export type GivenAhead = {
	readonly seat: Seat;
	readonly turn: number;
	readonly kept: number;
	readonly given: number;
};

/** Before the game: players take and leave seats; null is an empty seat. See lobby.ts. */
export type Lobby = {
	readonly type: "lobby";
	readonly settings: Settings;
	readonly seats: readonly (Holder | null)[];
	/** The persons in order of joining; the first is the host. */
	readonly members: readonly PlayerId[];
	/** The persons who have the lobby's page open now. */
	readonly present: readonly PlayerId[];
	/** Since when the host has been away. */
	readonly hostAwayAt: number | null;
	/** The persons whom the host has removed: they can't come back. */
	readonly removed: readonly PlayerId[];
	/** The persons of a rematch: seats are reserved for them, and play begins when all of them have joined. */
	readonly awaited: readonly Person[];
	/** What play begins with if it is not an empty board. */
	readonly opening?: Opening;
	readonly openedAt: number;
	/** When play begins automatically; null if no time is set. */
	readonly beginsAt: number | null;
	/** When the lobby is closed if play has not begun. */
	readonly closesAt: number;
	/** Since when none of its persons has been present; null while one is, or if nobody has a seat. */
	readonly desertedAt: number | null;
	/** The latest of each member; absent if none has told of any. */
	readonly holidays?: readonly Holiday[];
};

/** The two phases that take time; see rules/phase.ts for all. */
export type OpenPhase = "waiting" | "collecting";

/** An accepted order; its id makes sending it twice harmless. */
export type ConfirmedOrder = PlacedOrder & { readonly id: string };

export type Playing = {
	readonly type: "playing";
	readonly settings: Settings;
	/** Whether persons may take the bots' seats in the first turns. */
	readonly seats: readonly Holder[];
	/** Never leaves the server before the game is over. */
	readonly chain: ChainSecret;
	readonly chainEnd: Key;
	/** The key that drew the board and the start places, if that was another game's. */
	readonly drawnBy?: Key;
	readonly startedAt: number;
	readonly position: Position;
	readonly phase: OpenPhase;
	readonly phaseStartedAt: number;
	/** When the phase ends; null without a clock. */
	readonly deadlineAt: number | null;
	/** The seats that entered this turn, and the turn's orders in order of arrival. */
	readonly entries: readonly Entry[];
	readonly orders: readonly ConfirmedOrder[];
	/** In single-step modes, the accepted orders of the previous turn: a late order counts for this turn, but only once. */
	readonly earlier: readonly Pick<ConfirmedOrder, "seat" | "id">[];
	/** Persons who are ready in this phase. */
	readonly ready: readonly Seat[];
	/** The seats whose persons reopened this phase, one entry for each time; absent in games saved before that was possible. */
	readonly reopened?: readonly Seat[];
	/** Seats whose persons have resigned, in order; bots play on for them. */
	readonly resigned: readonly Seat[];
	/** The persons whom the host removed from the lobby: they can't take a bot's seat either. */
	readonly removed: readonly PlayerId[];
	/** For each seat, how many consecutive turns its person has missed. */
	readonly missed: readonly number[];
	/** For each seat, in how many turns its person gave orders; absent in games that began before this was counted. */
	readonly orderedTurns?: readonly number[];
	/** Whether a person has acted since the last collecting phase ended; and for how many consecutive turns nobody has. */
	readonly isAttended: boolean;
	readonly unattendedTurns: number;
	/** By correspondence, the orders that persons keep for this turn and later ones; absent if nobody has kept any, like the next three. */
	readonly ahead?: readonly KeptOrders[];
	/** What was given of them in turns that a person did not end; forgotten when the person ends one. */
	readonly gave?: readonly GivenAhead[];
	/** The seats that changed what they keep in this phase, one entry for each time. */
	readonly kept?: readonly Seat[];
	/** The latest holiday of each person who has told of one. */
	readonly holidays?: readonly Holiday[];
};

export type { OverReason };

export type Over = {
	readonly type: "over";
	readonly settings: Settings;
	readonly seats: readonly Holder[];
	readonly chainEnd: Key;
	readonly startedAt: number;
	readonly overAt: number;
	readonly position: Position;
	readonly reason: OverReason;
	/** Every seat by place, winner first. Seats that resigned come last; the first to resign is the very last. */
	readonly standings: readonly Seat[];
	readonly resigned: readonly Seat[];
	/** The seats that had entered in a turn that was cut short: they are in the position, but in no record. */
	readonly entries: readonly Entry[];
};

export type Match = Lobby | Playing | Over;

/** The seat that a person holds. */
export function seatOf(match: Match, player: PlayerId): Seat | null {
	const index = match.seats.findIndex(
		(holder) => holder?.type === "person" && holder.player === player,
	);
	return index < 0 ? null : (index as Seat);
}

/** Whether a person holds a seat and has not deleted their account. */
export function isSomebody(
	holder: Holder | null,
): holder is Extract<Holder, { type: "person" }> {
	return holder?.type === "person" && holder.name !== "";
}

/** The host's seat; null if there is no person. */
export function hostSeatOf(lobby: Lobby): Seat | null {
	const [host] = lobby.members;
	return host === undefined ? null : seatOf(lobby, host);
}

/** The persons for whom seats are reserved. */
export function missingFrom({ awaited, members }: Lobby): Person[] {
	return awaited.filter(({ player }) => !members.includes(player));
}

/** Whether a person plays a seat, neither resigned nor missing. */
export function isPersonal(playing: Playing, seat: Seat): boolean {
	return (
		playing.seats[seat].type === "person" &&
		!playing.resigned.includes(seat) &&
		!isHeld(playing, seat)
	);
}

/** How many turns a person misses before a bot holds the seat; more in single-step modes, where a turn takes a second. */
const HELD_AFTER_TURNS = 2;
const HELD_AFTER_SINGLE_STEP_TURNS = 20;

/** Whether a bot plays for a missing person, until the person returns. */
export function isHeld(
	{ settings, missed, resigned }: Playing,
	seat: Seat,
): boolean {
	const { access, hasClock, ruleset } = settings;
	const most = ruleset.multiStep
		? HELD_AFTER_TURNS
		: HELD_AFTER_SINGLE_STEP_TURNS;
	const canReturn = access !== "solo" && !resigned.includes(seat);
	return canReturn && hasClock && isLive(settings) && missed[seat] >= most;
}

/** How many of its orders a seat has used this turn: those it confirmed, and a start that it chose. */
export function spentBy(playing: Playing, seat: Seat): number {
	const isHis = (taken: { seat: Seat }) => taken.seat === seat;
	const starts = areStartsChosen(playing.settings.ruleset)
		? playing.entries.filter(isHis).length
		: 0;
	return starts + playing.orders.filter(isHis).length;
}
