/** What of a decision is told to whom. */
import type { Fact } from "../../match/command.ts";
import type { Match } from "../../match/match.ts";
import type { FromServer } from "../../protocol/fromServer.ts";
import { packOrder } from "../../protocol/packedView.ts";
import type { TurnRecord } from "../../rules/replay.ts";

/** A message to all, or one to a seat and another, or none, to everyone else. */
export type Telling =
	| { readonly type: "all"; readonly message: FromServer }
	| {
			readonly type: "seat";
			readonly seat: number;
			readonly message: FromServer;
			readonly others: FromServer | null;
	  };

/** In messages, a seat that entered without a tile. */
const NO_TILE = -1;

export function tellingsOf(
	facts: readonly Fact[],
	after: Match,
	now: number,
): Telling[] {
	// A phase that took no time is nobody's news: only the last one lasts.
	const phase = facts.findLast(({ type }) => type === "phaseBegan");
	return facts
		.filter((fact) => fact.type !== "phaseBegan" || fact === phase)
		.flatMap((fact) => tellingOf(fact, after, now) ?? []);
}

function tellingOf(fact: Fact, after: Match, now: number): Telling | null {
	switch (fact.type) {
		case "entered": {
			const { seat, tile, at } = fact.entry;
			return all({ type: "entered", seat, tile: tile ?? NO_TILE, at });
		}
		case "confirmed":
			return tellOrder(fact, after);
		case "readied":
			return all({ type: "ready", seat: fact.seat });
		case "resigned":
			return all({ type: "resigned", seat: fact.seat });
		case "phaseBegan": {
			const { turn, phase, startedAt, deadlineAt } = fact;
			return all({ type: "phase", now, turn, phase, startedAt, deadlineAt });
		}
		case "turnResolved":
			return all(turnMessage(fact.turn, fact.record));
		case "over":
			return after.type === "over" ? all(overMessage(fact, after)) : null;
		// Before play there are no sockets yet.
		case "joined":
		case "left":
		case "began":
			return null;
	}
}

/** Under sealed plans an order is nobody else's business until it executes. */
function tellOrder(
	{ order: { seat, order, at, id } }: Extract<Fact, { type: "confirmed" }>,
	{ settings }: Match,
): Telling {
	const shown = { type: "order", seat, target: packOrder(order), at } as const;
	const isOpen = settings.ruleset.plans === "open";
	return {
		type: "seat",
		seat,
		message: { ...shown, id },
		others: isOpen ? shown : null,
	};
}

function overMessage(
	{ reason, standings }: Extract<Fact, { type: "over" }>,
	{ overAt }: Extract<Match, { type: "over" }>,
): FromServer {
	return { type: "over", overAt, reason, standings: [...standings] };
}

export function turnMessage(turn: number, record: TurnRecord): FromServer {
	const { entries, orders, at, key, hash } = record;
	return {
		type: "turn",
		turn,
		...(entries === undefined ? {} : { entries: [...entries] }),
		orders: [...orders],
		at,
		key,
		hash,
	};
}

function all(message: FromServer): Telling {
	return { type: "all", message };
}
