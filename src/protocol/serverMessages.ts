/** Builds the messages that a room sends. fromServer.ts defines their format. */
import type { OpenPhase } from "../match/match.ts";
import type { OverView, PlayingView, SeatView, View } from "../match/view.ts";
import { targetOf } from "../rules/order.ts";
import type { Seat } from "../rules/position.ts";
import { type Entry, packEntry, type TurnRecord } from "../rules/replay.ts";
import type { Ruleset } from "../rules/ruleset.ts";
import type { MessageFromServer, Presence } from "./fromServer.ts";
import type { PackedPosition } from "./packedPosition.ts";
import { type Ahead, packSeat, packView } from "./packedView.ts";

export type NumberedTurn = {
	readonly turn: number;
	readonly record: TurnRecord;
};

/** `now`: epoch ms. */
export function viewMessage(
	view: View,
	now: number,
): MessageFromServer<"view"> {
	return { type: "view", now, view: packView(view) };
}

export function turnMessage(
	resolved: NumberedTurn,
	{ version }: Ruleset,
): MessageFromServer<"turn"> {
	return { type: "turn", ...numberedRecord(resolved), rules: version };
}

/** The last turns, and the position before the first of them. */
export function pastMessage({
	position,
	turns,
}: {
	readonly position: PackedPosition;
	readonly turns: readonly NumberedTurn[];
}): MessageFromServer<"past"> {
	return { type: "past", position, turns: turns.map(numberedRecord) };
}

function numberedRecord({ turn, record }: NumberedTurn) {
	const { entries, orders, at, key, hash } = record;
	return {
		turn,
		...(entries === undefined ? {} : { entries: [...entries] }),
		orders: [...orders],
		at,
		key,
		hash,
	};
}

/** A phase that began at `startedAt`, and ends at `deadlineAt`. Times are epoch ms. */
export type BegunPhase = {
	readonly turn: number;
	readonly phase: OpenPhase;
	readonly startedAt: number;
	readonly deadlineAt: number | null;
};

export function phaseMessage(
	{ turn, phase, startedAt, deadlineAt }: BegunPhase,
	now: number,
): MessageFromServer<"phase"> {
	return { type: "phase", now, turn, phase, startedAt, deadlineAt };
}

export function enteredMessage(entry: Entry): MessageFromServer<"entered"> {
	const [seat, tile, at] = packEntry(entry);
	return { type: "entered", seat, tile, at };
}

/** Only the seat that gave an order receives its id. */
export function orderMessage({
	seat,
	order,
	at,
	id,
}: PlayingView["orders"][number]): MessageFromServer<"order"> {
	return {
		type: "order",
		seat,
		target: targetOf(order),
		at,
		...(id === undefined ? {} : { id }),
	};
}

export function seatMessage(
	seat: Seat,
	is: SeatView,
): MessageFromServer<"seat"> {
	return { type: "seat", seat, is: packSeat(is) };
}

export function seatsMessage(
	seats: readonly SeatView[],
): MessageFromServer<"seats"> {
	return { type: "seats", are: seats.map(packSeat) };
}

/** Everything that a seat keeps in advance, even if that is nothing. */
export function aheadMessage({
	ahead = { kept: [], gave: [] },
}: Pick<PlayingView, "ahead">): MessageFromServer<"ahead"> {
	return { type: "ahead", is: ahead as Ahead };
}

export function holidaysMessage({
	holidays = [],
}: Pick<PlayingView, "holidays">): MessageFromServer<"holidays"> {
	return { type: "holidays", are: [...holidays] };
}

export function presenceMessage({
	away,
	watching,
}: Presence): MessageFromServer<"presence"> {
	return { type: "presence", away: [...away], watching };
}

export function rematchMessage({
	game,
	seats,
}: {
	readonly game: string;
	readonly seats: readonly number[];
}): MessageFromServer<"rematch"> {
	return { type: "rematch", game, seats: [...seats] };
}

export function overMessage({
	overAt,
	reason,
	standings,
}: Pick<
	OverView,
	"overAt" | "reason" | "standings"
>): MessageFromServer<"over"> {
	return { type: "over", overAt, reason, standings: [...standings] };
}

/** `id`: the id of the refused order, if it was one. */
export function refusedMessage(
	reason: string,
	id?: string,
): MessageFromServer<"refused"> {
	return {
		type: "refused",
		reason,
		...(id === undefined ? {} : { id }),
	};
}
