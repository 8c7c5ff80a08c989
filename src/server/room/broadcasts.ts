/** What of a decision is told to whom. */
import type { Fact } from "../../match/command.ts";
import type { Match, Settings } from "../../match/match.ts";
import { viewSeat } from "../../match/view.ts";
import type { FromServer } from "../../protocol/fromServer.ts";
import { packSeat } from "../../protocol/packedView.ts";
import { targetOf } from "../../rules/order.ts";
import type { Seat } from "../../rules/position.ts";
import type { TurnRecord } from "../../rules/replay.ts";

/** A message to all; or one to the seat `to` and another, if any, to everyone else. */
export type Broadcast = {
	readonly message: FromServer;
	readonly to?: Seat;
	readonly others?: FromServer;
};

/** In messages, a seat that entered without a tile. */
const NO_TILE = -1;

/** What is told of a match that is played, or was until now. */
export function broadcastsOf(
	facts: readonly Fact[],
	after: Match,
	now: number,
): Broadcast[] {
	// A phase that took no time is nobody's news: only the last one lasts.
	const phase = facts.findLast(({ type }) => type === "phaseBegan");
	return facts
		.filter((fact) => fact.type !== "phaseBegan" || fact === phase)
		.flatMap((fact) => broadcastOf(fact, after, now) ?? []);
}

function broadcastOf(fact: Fact, after: Match, now: number): Broadcast | null {
	switch (fact.type) {
		case "entered": {
			const { seat, tile, at } = fact.entry;
			return {
				message: { type: "entered", seat, tile: tile ?? NO_TILE, at },
			};
		}
		case "confirmed":
			return tellOrder(fact, after);
		case "readied":
			return { message: { type: "ready", seat: fact.seat } };
		case "resigned":
			return { message: { type: "resigned", seat: fact.seat } };
		case "joined":
		case "held":
		case "returned":
		case "renamed":
			return tellSeat(fact.seat, after);
		case "phaseBegan": {
			const { turn, phase, startedAt, deadlineAt } = fact;
			return {
				message: { type: "phase", now, turn, phase, startedAt, deadlineAt },
			};
		}
		case "turnResolved":
			return { message: turnMessage(fact.turn, fact.record, after.settings) };
		case "over":
			return after.type === "over" ? tellEnd(fact, after) : null;
		// Of a lobby everyone gets a whole view.
		case "left":
		case "handedOver":
		case "began":
			return null;
	}
}

function tellSeat(seat: Seat, after: Match): Broadcast | null {
	if (after.type !== "playing") return null;
	return {
		message: { type: "seat", seat, is: packSeat(viewSeat(after, seat)) },
	};
}

/** Under sealed plans an order is nobody else's business until it executes. */
function tellOrder(
	{ order: { seat, order, at, id } }: Extract<Fact, { type: "confirmed" }>,
	{ settings }: Match,
): Broadcast {
	const shown = { type: "order", seat, target: targetOf(order), at } as const;
	const isOpen = settings.ruleset.plans === "open";
	return {
		to: seat,
		message: { ...shown, id },
		...(isOpen ? { others: shown } : {}),
	};
}

function tellEnd(
	{ reason, standings }: Extract<Fact, { type: "over" }>,
	{ overAt }: Extract<Match, { type: "over" }>,
): Broadcast {
	return {
		message: { type: "over", overAt, reason, standings: [...standings] },
	};
}

/** A turn, and the version of the rules that resolved it. */
export function turnMessage(
	turn: number,
	record: TurnRecord,
	{ ruleset }: Settings,
): Extract<FromServer, { type: "turn" }> {
	const told = toldTurn(turn, record);
	return { type: "turn", ...told, rules: ruleset.version };
}

/** A turn's record as it is told. */
export function toldTurn(turn: number, record: TurnRecord) {
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
