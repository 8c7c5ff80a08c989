/**
 * A game from its lobby to its end, as one value. Only `decide` changes it, and
 * it holds no clock: every time is passed in, in epoch milliseconds. The
 * game's own clock (times in the position and in orders) starts at 0 when play
 * begins.
 */

import type { Fill } from "../bots/botStrengths.ts";
import type { BotKind } from "../bots/bots.ts";
import type { ChainSecret, Key } from "../rules/chain.ts";
import type { OverReason } from "../rules/ending.ts";
import type { Board } from "../rules/hex.ts";
import type { PlacedOrder } from "../rules/order.ts";
import type { Position, Seat } from "../rules/position.ts";
import type { Entry } from "../rules/replay.ts";
import type { Ruleset } from "../rules/ruleset.ts";

declare const playerId: unique symbol;

/** A person's id, the same in all games. Others never see it. */
export type PlayerId = string & { readonly [playerId]: true };

/** Who sits on a seat. */
export type Holder =
	| {
			readonly type: "person";
			readonly player: PlayerId;
			/** Empty once the person's account is deleted. */
			readonly name: string;
	  }
	| { readonly type: "bot"; readonly bot: BotKind; readonly name: string };

/** Somebody for whom a seat is kept. */
export type Person = { readonly player: PlayerId; readonly name: string };

export type Settings = {
	readonly ruleset: Ruleset;
	readonly board: Board;
	readonly seatCount: number;
	/** Without a clock a phase ends when every living person is done, and only then. */
	readonly hasClock: boolean;
	/** Who may take a seat: one person alone, anybody who has the link, or anybody, as the game is listed. */
	readonly access: Access;
	/** The bots on the seats that are empty when play begins; null leaves these out. */
	readonly fill: Fill | null;
	/** Whether those without a seat may look on. */
	readonly isWatchable: boolean;
	/** Play begins by itself so long after the lobby opened; null waits for its host, or until it is full. */
	readonly beginsAfterMs: number | null;
};

export type Access = "solo" | "link" | "public";

export type { Fill };

/** The settings of a game for one person, or for bots alone: nobody else can join. */
export function soloSettings(
	settings: Pick<Settings, "ruleset" | "board" | "seatCount" | "hasClock">,
): Settings {
	return {
		...settings,
		access: "solo",
		fill: null,
		isWatchable: true,
		beginsAfterMs: null,
	};
}

/** Before the game: seats are taken and left; null is an empty seat. See lobby.ts. */
export type Lobby = {
	readonly type: "lobby";
	readonly settings: Settings;
	readonly seats: readonly (Holder | null)[];
	/** The persons in the order in which they came; the first is the host. */
	readonly members: readonly PlayerId[];
	/** The persons who have the lobby's page open now. */
	readonly present: readonly PlayerId[];
	/** Since when the host has not been present. */
	readonly hostAwayAt: number | null;
	/** The persons whom the host has sent away: they can't come back. */
	readonly removed: readonly PlayerId[];
	/** The persons of a rematch: seats are kept for them, and play begins when all of them are in. */
	readonly awaited: readonly Person[];
	readonly openedAt: number;
	/** When play begins by itself; null while it does not. */
	readonly beginsAt: number | null;
	/** When a lobby that has not begun is given up. */
	readonly closesAt: number;
	/** Since when none of its persons has been present; null while one is, or nobody has a seat. */
	readonly desertedAt: number | null;
};

/** The two phases that take time; see rules/phase.ts for all. */
export type OpenPhase = "waiting" | "collecting";

/** An order that was taken; its id makes sending it twice harmless. */
export type ConfirmedOrder = PlacedOrder & { readonly id: string };

export type Playing = {
	readonly type: "playing";
	readonly settings: Settings;
	/** In the first turns persons may take the bots' seats. */
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
	/** The seats that entered this turn, and the turn's orders in order of arrival. */
	readonly entries: readonly Entry[];
	readonly orders: readonly ConfirmedOrder[];
	/** In single-step modes, the orders of the turn before that were taken: a late order counts for this turn, but only once. */
	readonly earlier: readonly Pick<ConfirmedOrder, "seat" | "id">[];
	/** Persons who said that they are ready, in this phase. */
	readonly ready: readonly Seat[];
	/** Seats whose persons have resigned, in that order; bots play on for them. */
	readonly resigned: readonly Seat[];
	/** The persons whom the host sent away from the lobby: they can't take a bot's seat either. */
	readonly removed: readonly PlayerId[];
	/** For each seat, how many turns in a row its person has missed. */
	readonly missed: readonly number[];
	/** For each seat, in how many turns its person gave orders; games that began before this was counted lack it. */
	readonly orderedTurns?: readonly number[];
	/** Whether a person has done anything since the last collecting phase ended; for how many turns in a row nobody has. */
	readonly isAttended: boolean;
	readonly unattendedTurns: number;
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
	/** Every seat by place, the winner first. Those that resigned come last; of these, the first to resign is the very last. */
	readonly standings: readonly Seat[];
	readonly resigned: readonly Seat[];
	/** The seats that had entered in a turn that was cut short: they are in the position, and in no record. */
	readonly entries: readonly Entry[];
};

export type Match = Lobby | Playing | Over;

/** The seat a person sits on. */
export function seatOf(match: Match, player: PlayerId): Seat | null {
	const index = match.seats.findIndex(
		(holder) => holder?.type === "person" && holder.player === player,
	);
	return index < 0 ? null : (index as Seat);
}

/** Whether a seat is a person's whose account, if any, is not deleted. */
export function isSomebody(
	holder: Holder | null,
): holder is Extract<Holder, { type: "person" }> {
	return holder?.type === "person" && holder.name !== "";
}

/** The host's seat; null while no person is there. */
export function hostSeatOf(lobby: Lobby): Seat | null {
	const [host] = lobby.members;
	return host === undefined ? null : seatOf(lobby, host);
}

/** The names of those for whom seats are kept. */
export function missingFrom({ awaited, members }: Lobby): string[] {
	return awaited
		.filter(({ player }) => !members.includes(player))
		.map(({ name }) => name);
}

/** Whether a person plays a seat: neither resigned nor missing. */
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

/** Where turns take so long, a game is played by correspondence: nobody sits and waits for the others. */
export const CORRESPONDENCE_MS = 60 * 60 * 1000;

/** Whether people sit and wait for each other, as they do not by correspondence. */
export function isLive({ ruleset, hasClock }: Settings): boolean {
	return !hasClock || ruleset.pace.collectingMs < CORRESPONDENCE_MS;
}

/** Whether a bot plays for a person who is missing, until the person comes back. */
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

/** What a seat has used of its orders this turn: those it confirmed, and its start in the waiting phase. */
export function spentBy(playing: Playing, seat: Seat): number {
	const isHis = (taken: { seat: Seat }) => taken.seat === seat;
	const starts = playing.settings.ruleset.multiStep
		? playing.entries.filter(isHis).length
		: 0;
	return starts + playing.orders.filter(isHis).length;
}
