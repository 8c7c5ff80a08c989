/** When a bot confirms its orders: one after the other, as a person does, or under tempo `speed` people would always be second. */
import type { Order } from "../rules/order.ts";
import type { Random } from "../rules/random.ts";
import type { BotView, PlannedOrder } from "./bot.ts";

/** How long a bot takes until its first order and between two, as shares of the collecting phase. */
export type Pacing = { readonly first: number; readonly between: number };

/** A pause is drawn: from a half to one and a half times its share. */
const SPREAD = [0.5, 1] as const;

/** The last share of the phase at which a bot still confirms. */
const LATEST = 0.95;

/** Says when a bot confirms each of its orders. */
export function paceOrders(
	orders: readonly Order[],
	{ settings }: BotView,
	pacing: Pacing,
	random: Random,
): PlannedOrder[] {
	const { collectingMs } = settings.ruleset.pace;
	let share = 0;
	return orders.map((order, i) => {
		const pause = i === 0 ? pacing.first : pacing.between;
		share += pause * (SPREAD[0] + SPREAD[1] * random.fraction());
		const afterMs = Math.round(Math.min(share, LATEST) * collectingMs);
		return { order, afterMs };
	});
}
