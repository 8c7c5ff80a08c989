/**
 * When a bot confirms its orders: one after the other, as a person does; otherwise people
 * would always be second under tempo `speed`.
 */
import type { Order } from "../rules/order.ts";
import type { Random } from "../rules/random.ts";
import type { BotView, PlannedOrder } from "./bot.ts";

/** The time before a bot's first order, and between two orders, as shares of the collecting phase. */
export type Pacing = { readonly first: number; readonly between: number };

/** A pause is random: from half to one and a half times its share. */
const SPREAD = [0.5, 1] as const;

/** The latest point of the phase, as a share, at which a bot still confirms. */
const LATEST = 0.95;

/** Decides when a bot confirms each of its orders. */
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
