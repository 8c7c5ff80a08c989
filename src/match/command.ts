/**
 * The commands to a match, their results, and the reasons for refusal. Rooms store commands
 * unchanged: renaming a command or a field would make stored games unreadable.
 */
import type { Event } from "../rules/event.ts";
import type { TileIndex } from "../rules/hex.ts";
import type { Order, OrderRefusal } from "../rules/order.ts";
import type { Seat } from "../rules/position.ts";
import type { Entry, TurnRecord } from "../rules/replay.ts";
import type { StartRefusal } from "../rules/steps/enter.ts";
import type {
	ConfirmedOrder,
	Holder,
	Holiday,
	Match,
	OpenPhase,
	OverReason,
	PlayerId,
} from "./match.ts";

export type Command =
	/** Takes a seat: in the lobby the one named, or the first empty one; in the first turns a bot's seat, with its land. */
	| { readonly type: "join"; readonly holder: Holder; readonly seat?: Seat }
	/** Leaves the lobby. */
	| { readonly type: "leave"; readonly player: PlayerId }
	/** The host permanently removes the person on a seat in the lobby. */
	| {
			readonly type: "remove";
			readonly player: PlayerId;
			readonly seat: Seat;
	  }
	/** The persons who have the lobby's page open now. */
	| { readonly type: "presence"; readonly players: readonly PlayerId[] }
	/**
	 * Begins play. `secret` is 32 random bytes in hex, the source of the game's keys. `by` is
	 * the person who asks for it, who must be the host; absent when play begins automatically.
	 */
	| {
			readonly type: "begin";
			readonly secret: string;
			readonly by?: PlayerId;
	  }
	/** Begins a life on a tile, in the waiting phase. */
	| {
			readonly type: "start";
			readonly player: PlayerId;
			readonly tile: TileIndex;
	  }
	/**
	 * Confirms an order of a turn. Repeating an id within a turn is harmless. `delayMs` is the
	 * measured travel time of the order, in ms.
	 */
	| {
			readonly type: "confirm";
			readonly player: PlayerId;
			readonly turn: number;
			readonly id: string;
			readonly order: Order;
			readonly delayMs?: number;
	  }
	/** The player is ready: done with a phase of a turn. */
	| {
			readonly type: "ready";
			readonly player: PlayerId;
			readonly turn: number;
			readonly phase: OpenPhase;
			/** The game's persons who are looking at it; absent if all count as such. */
			readonly looking?: readonly PlayerId[];
	  }
	/** The player is not done with a turn after all. */
	| {
			readonly type: "reopen";
			readonly player: PlayerId;
			readonly turn: number;
	  }
	/** Keeps orders for a turn in advance; none removes those that are kept. */
	| {
			readonly type: "keep";
			readonly player: PlayerId;
			readonly turn: number;
			readonly orders: readonly Order[];
	  }
	/** The player has taken days off, or has come back: the latest news replaces what came before. */
	| ({ readonly type: "holiday" } & Holiday)
	/** Takes the player's seat back from the bot that held it. */
	| { readonly type: "return"; readonly player: PlayerId }
	| { readonly type: "resign"; readonly player: PlayerId }
	/** The player has a new name. */
	| {
			readonly type: "rename";
			readonly player: PlayerId;
			readonly name: string;
	  }
	/** Removes the player from the match permanently, at any time: the player leaves or resigns, and the name is erased. */
	| { readonly type: "forget"; readonly player: PlayerId }
	/** Time has passed: a phase may be over, or a bot's order due. Harmless at any time. */
	| { readonly type: "tick" };

export type CommandOf<T extends Command["type"]> = Extract<
	Command,
	{ type: T }
>;

export type Refusal =
	| OrderRefusal
	| StartRefusal
	| "not_in_lobby"
	| "not_host"
	| "removed"
	| "no_bots"
	| "not_open"
	| "not_playing"
	| "not_seated"
	| "no_seat"
	| "kept"
	| "already_seated"
	| "too_few_seats"
	| "wrong_phase"
	| "wrong_turn"
	| "too_fast"
	| "not_kept"
	| "on_holiday"
	| "resigned";

/** What happened to a match, in order: stored, then sent to everyone who may know it. */
export type Fact =
	| { readonly type: "joined"; readonly seat: Seat; readonly holder: Holder }
	| { readonly type: "left"; readonly seat: Seat }
	/** Another person has become the host of the lobby. */
	| { readonly type: "handedOver" }
	| { readonly type: "began"; readonly chainEnd: string }
	| {
			readonly type: "entered";
			readonly entry: Entry;
			readonly events: readonly Event[];
	  }
	/** While plans are sealed, only the order's own seat may know it. */
	| { readonly type: "confirmed"; readonly order: ConfirmedOrder }
	| { readonly type: "readied"; readonly seat: Seat }
	/** The seat's person is not ready any more; where plans may be taken back, the seat has given no orders. */
	| { readonly type: "reopened"; readonly seat: Seat }
	| { readonly type: "resigned"; readonly seat: Seat }
	/** A bot now plays for a missing person; or the person has returned. */
	| { readonly type: "held"; readonly seat: Seat }
	| { readonly type: "returned"; readonly seat: Seat }
	/** The seat keeps other orders in advance; only the seat may know. */
	| { readonly type: "kept"; readonly seat: Seat }
	/** Orders that the seat had kept were given. */
	| { readonly type: "gave"; readonly seat: Seat }
	/** The seat's person has taken days off, or has come back. */
	| { readonly type: "holiday"; readonly seat: Seat }
	/** The phase ends at another time than was said. */
	| { readonly type: "deadlineMoved" }
	/** The seat's person has a new name, or no longer a name. */
	| { readonly type: "renamed"; readonly seat: Seat }
	| {
			readonly type: "phaseBegan";
			readonly turn: number;
			readonly phase: OpenPhase;
			readonly startedAt: number;
			readonly deadlineAt: number | null;
	  }
	| {
			readonly type: "turnResolved";
			readonly turn: number;
			readonly record: TurnRecord;
			readonly events: readonly Event[];
	  }
	| {
			readonly type: "over";
			readonly reason: OverReason;
			readonly standings: readonly Seat[];
	  };

export type Decision =
	| {
			readonly type: "decided";
			readonly match: Match;
			readonly facts: readonly Fact[];
	  }
	| { readonly type: "refused"; readonly reason: Refusal };

/** The decision for a command without any effect. */
export function unchanged(match: Match): Decision {
	return { type: "decided", match, facts: [] };
}

export function refused(reason: Refusal): Decision {
	return { type: "refused", reason };
}
