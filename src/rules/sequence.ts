/** The order of execution of a turn's orders, and their strength. */
import type { PlacedOrder } from "./order.ts";
import type { Seat } from "./position.ts";
import { randomFor } from "./random.ts";
import type { Ruleset } from "./ruleset.ts";

/** An order with its strength: `efficiency` is in [0.5, 1] in the classic rules. */
export type SequencedOrder = PlacedOrder & { readonly efficiency: number };

/** A turn's orders in order of execution; `orders` are in order of arrival. */
export function sequence(
	ruleset: Ruleset,
	orders: readonly PlacedOrder[],
	key: string,
): SequencedOrder[] {
	if (ruleset.tempo === "even")
		return inRounds(orders, key).map((placed) => ({
			...placed,
			efficiency: 1,
		}));
	const efficiencyAt = efficiencies(ruleset, orders);
	return orders
		.toSorted((a, b) => a.at - b.at)
		.map((placed) => ({ ...placed, efficiency: efficiencyAt(placed.at) }));
}

/** The strength of an order by its time: 1 for the turn's first, falling to the ruleset's minimum for the last. */
export function efficiencies(
	ruleset: Ruleset,
	orders: readonly PlacedOrder[],
): (at: number) => number {
	let first = Number.POSITIVE_INFINITY;
	let last = Number.NEGATIVE_INFINITY;
	for (const { at } of orders) {
		if (at < first) first = at;
		if (at > last) last = at;
	}
	if (!ruleset.multiStep || first >= last) return () => 1;
	const fall = 1 - ruleset.lastEfficiency;
	return (at) => 1 - (fall * (at - first)) / (last - first);
}

/** Executes one order per seat in each round; the turn's key shuffles the seats in every round. */
function inRounds(orders: readonly PlacedOrder[], key: string): PlacedOrder[] {
	const bySeat = new Map<Seat, PlacedOrder[]>();
	for (const placed of orders) {
		const own = bySeat.get(placed.seat);
		if (own) own.push(placed);
		else bySeat.set(placed.seat, [placed]);
	}
	const random = randomFor(key, "sequence");
	const sequenced: PlacedOrder[] = [];
	let seats = [...bySeat.keys()].sort((a, b) => a - b);
	for (let round = 0; seats.length > 0; round++) {
		for (const seat of random.shuffled(seats))
			sequenced.push((bySeat.get(seat) as PlacedOrder[])[round]);
		seats = seats.filter(
			(seat) => (bySeat.get(seat) as PlacedOrder[]).length > round + 1,
		);
	}
	return sequenced;
}
