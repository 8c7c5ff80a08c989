/** When a bot confirms its orders: like a person, one after the other, so that under tempo `speed` people are not always second. */
import type { Order } from "../rules/order.ts";
import type { Random } from "../rules/random.ts";
import type { BotView, PlannedOrder } from "./bot.ts";

/** Shares of the collecting phase: until the first order, and between two. */
export type Haste = { readonly first: number; readonly between: number };

/** A share of time, drawn around its middle: from a half to one and a half times it. */
const SPREAD = [0.5, 1] as const;

/** The last share of the phase at which a bot still confirms. */
const LATEST = 0.95;

/** Gives orders their moments. */
export function paced(
	orders: readonly Order[],
	{ settings }: BotView,
	haste: Haste,
	random: Random,
): PlannedOrder[] {
	const { collectingMs } = settings.ruleset.pace;
	let share = 0;
	return orders.map((order, i) => {
		const pause = i === 0 ? haste.first : haste.between;
		share += pause * (SPREAD[0] + SPREAD[1] * random.fraction());
		const afterMs = Math.round(Math.min(share, LATEST) * collectingMs);
		return { order, afterMs };
	});
}
