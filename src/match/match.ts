/**
 * A game from its lobby to its end, as one value. It changes by `decide` alone
 * and holds no clock: every time is passed in, in epoch milliseconds. The
 * game's own clock (times in the position and in orders) starts at 0 when play
 * begins.
 */
import type { BotName } from "../bots/bots.ts";
import type { ChainSecret, Key } from "../rules/chain.ts";
import type { Board } from "../rules/hex.ts";
import type { PlacedOrder } from "../rules/order.ts";
import type { Position, Seat } from "../rules/position.ts";
import type { Entry } from "../rules/replay.ts";
import type { Ruleset } from "../rules/ruleset.ts";

declare const playerId: unique symbol;

/** Who a person is, across games. Never shown to others. */
export type PlayerId = string & { readonly [playerId]: true };

/** Who sits on a seat. */
export type Holder =
	| {
			readonly type: "person";
			readonly player: PlayerId;
			readonly name: string;
	  }
	| { readonly type: "bot"; readonly bot: BotName; readonly name: string };

export type Settings = {
	readonly ruleset: Ruleset;
	readonly board: Board;
	readonly seatCount: number;
	/** Without a clock a phase ends when every living person is done, and only then. */
	readonly hasClock: boolean;
};

/** Before the game: seats are taken and left; null is an empty seat. */
export type Lobby = {
	readonly type: "lobby";
	readonly settings: Settings;
	readonly seats: readonly (Holder | null)[];
};

/** The two phases in which something is waited for; the others take no time. */
export type OpenPhase = "waiting" | "collecting";

/** An order that was taken; its id makes sending it twice harmless. */
export type ConfirmedOrder = PlacedOrder & { readonly id: string };

export type Playing = {
	readonly type: "playing";
	readonly settings: Settings;
	readonly seats: readonly Holder[];
	/** Never leaves the server before the game is over. */
	readonly chain: ChainSecret;
	readonly chainEnd: Key;
	readonly startedAt: number;
	readonly position: Position;
	readonly phase: OpenPhase;
	readonly phaseStartedAt: number;
	/** When the phase ends; null without a clock. */
	readonly deadlineAt: number | null;
	/** Who entered this turn, and the turn's orders in order of arrival. */
	readonly entries: readonly Entry[];
	readonly orders: readonly ConfirmedOrder[];
	/** Persons who said that they are ready, in this phase. */
	readonly ready: readonly Seat[];
	/** Seats whose persons have given up, the first one first; bots play them on. */
	readonly resigned: readonly Seat[];
	/** Whether a person did anything since the last collecting phase ended, and for how many of them nobody has. */
	readonly isAttended: boolean;
	readonly unattendedTurns: number;
};

/**
 * `won` by the ruleset's end; `turn-cap` and `unattended` by its caps (the
 * latter also if bots alone have nothing to do); `resigned`: no person is left.
 */
export type OverReason = "won" | "turn-cap" | "unattended" | "resigned";

export type Over = {
	readonly type: "over";
	readonly settings: Settings;
	readonly seats: readonly Holder[];
	readonly chainEnd: Key;
	readonly startedAt: number;
	readonly overAt: number;
	readonly position: Position;
	readonly reason: OverReason;
	/** Every seat by place, the winner first. Who resigned comes last, the earlier the later. */
	readonly standings: readonly Seat[];
	readonly resigned: readonly Seat[];
};

export type Match = Lobby | Playing | Over;

/** A new lobby with empty seats. */
export function openLobby(settings: Settings): Lobby {
	return {
		type: "lobby",
		settings,
		seats: new Array<null>(settings.seatCount).fill(null),
	};
}

/** The seat a person sits on. */
export function seatOf(match: Match, player: PlayerId): Seat | null {
	const index = match.seats.findIndex(
		(holder) => holder?.type === "person" && holder.player === player,
	);
	return index < 0 ? null : (index as Seat);
}

/** Whether a seat is played by a person who has not given up. */
export function isPersonal(playing: Playing, seat: Seat): boolean {
	return (
		playing.seats[seat].type === "person" && !playing.resigned.includes(seat)
	);
}

/** What a seat has used of its orders this turn: those it confirmed, and its start in the waiting phase. */
export function spentBy(playing: Playing, seat: Seat): number {
	const isHis = (taken: { seat: Seat }) => taken.seat === seat;
	const starts = playing.settings.ruleset.multiStep
		? playing.entries.filter(isHis).length
		: 0;
	return starts + playing.orders.filter(isHis).length;
}
