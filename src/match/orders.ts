/** Accepts orders and entries into a match, in the same way for persons and bots. */
import type { OrderRefusal } from "../rules/order.ts";
import type { Entry } from "../rules/replay.ts";
import { rulesFor } from "../rules/versions.ts";
import type { Fact } from "./command.ts";
import { type ConfirmedOrder, type Playing, spentBy } from "./match.ts";

/** A game after a change, and the facts of that change. */
export type Progress = {
	readonly playing: Playing;
	readonly facts: readonly Fact[];
};

/** Lets a seat enter; the caller has checked that it may. */
export function enterSeat(playing: Playing, entry: Entry): Progress {
	const { ruleset } = playing.settings;
	const { applyEntries } = rulesFor(ruleset);
	const { position, events } = applyEntries(ruleset, playing.position, [entry]);
	return {
		playing: { ...playing, position, entries: [...playing.entries, entry] },
		facts: [{ type: "entered", entry, events }],
	};
}

/** Lets seats enter one after the other. */
export function enterSeats(
	playing: Playing,
	entries: readonly Entry[],
): Progress {
	return entries.reduce<Progress>(
		(step, entry) => {
			const { playing: next, facts } = enterSeat(step.playing, entry);
			return { playing: next, facts: [...step.facts, ...facts] };
		},
		{ playing, facts: [] },
	);
}

/** Accepts an order, or returns why it is refused. In single-step modes a seat's first order brings it in. */
export function takeOrder(
	playing: Playing,
	order: ConfirmedOrder,
): Progress | OrderRefusal {
	const { ruleset } = playing.settings;
	const { seat, at } = order;
	const spent = spentBy(playing, seat);
	const { checkOrder } = rulesFor(ruleset);
	const refusal = checkOrder(ruleset, playing.position, order, spent);
	if (refusal !== null) return refusal;
	const entered =
		playing.position.seats[seat].type === "alive"
			? { playing, facts: [] }
			: enterSeat(playing, { seat, tile: null, at });
	return {
		playing: {
			...entered.playing,
			orders: [...entered.playing.orders, order],
		},
		facts: [...entered.facts, { type: "confirmed", order }],
	};
}

/** Whether an order with this id was already accepted. */
export function isTaken(
	playing: Playing,
	{ seat, id }: Pick<ConfirmedOrder, "seat" | "id">,
): boolean {
	const isIt = (taken: Pick<ConfirmedOrder, "seat" | "id">) =>
		taken.seat === seat && taken.id === id;
	return playing.orders.some(isIt) || playing.earlier.some(isIt);
}
