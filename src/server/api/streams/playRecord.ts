/** A recorded turn, played: what happened in it, in words of the rules, for those who don't have them. */
import { type Event, isOrderEvent, orderKindOf } from "../../../rules/event.ts";
import {
	type FailureReason,
	type OrderKind,
	type PlacedOrder,
	targetOf,
} from "../../../rules/order.ts";
import type { Position, Seat } from "../../../rules/position.ts";
import {
	type Entry,
	type TurnRecord,
	unpackEntries,
	unpackOrders,
} from "../../../rules/replay.ts";
import type { Ruleset } from "../../../rules/ruleset.ts";
import { sequence } from "../../../rules/sequence.ts";
import { rulesFor } from "../../../rules/versions.ts";

/** An order and what became of it. */
export type ToldOrder = {
	readonly seat: Seat;
	readonly target: number;
	/** Null if the game was over before it could be carried out. */
	readonly did: OrderKind | null;
	/** Why it had no effect; absent if it had one. */
	readonly why?: FailureReason;
};

export type PlayedRecord = {
	/** After the turn. */
	readonly position: Position;
	/** The seats that began a life before the orders were carried out. */
	readonly entries: readonly Entry[];
	/** Of the orders, and of what followed. */
	readonly events: readonly Event[];
	/** In the order in which they were carried out. */
	readonly orders: readonly ToldOrder[];
};

/** Plays a turn by the game's own rules; throws if their version is unknown here. */
export function playRecord(
	ruleset: Ruleset,
	position: Position,
	record: TurnRecord,
): PlayedRecord {
	const { applyEntries, resolveTurn } = rulesFor(ruleset);
	const entries = unpackEntries(record);
	const entered = applyEntries(ruleset, position, entries);
	const { key, at } = record;
	const orders = unpackOrders(ruleset, record);
	const resolved = resolveTurn(ruleset, entered.position, { orders, key, at });
	return {
		position: resolved.position,
		...{ entries, events: resolved.events },
		orders: toldOrders(sequence(ruleset, orders, key), resolved.events),
	};
}

/** Each order that was carried out has one outcome, in the same order. */
function toldOrders(
	orders: readonly PlacedOrder[],
	events: readonly Event[],
): ToldOrder[] {
	const outcomes = events.filter(isOrderEvent);
	return orders.map(({ seat, order }, index) => {
		const outcome = outcomes.at(index);
		return {
			...{ seat, target: targetOf(order) },
			did: outcome === undefined ? null : orderKindOf(outcome),
			...(outcome?.type === "failed" && { why: outcome.reason }),
		};
	});
}
