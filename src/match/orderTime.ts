/** The time that counts for an order. */
import type { Seat } from "../rules/position.ts";
import type { CommandOf } from "./command.ts";
import type { Playing } from "./match.ts";

/** The maximum travel time deducted from an order's arrival time. */
const MAX_DELAY_MS = 250;

/**
 * When an order was given, in ms on the game's clock. Where speed counts, the measured
 * travel time to the server is deducted, up to a limit, but never past the start of the
 * phase or the seat's previous order. Modelled on lichess's lag compensation
 * (https://github.com/lichess-org/scalachess/blob/master/core/src/main/scala/LagTracker.scala).
 */
export function orderTime(
	{ settings, startedAt, phaseStartedAt, orders }: Playing,
	seat: Seat,
	{ delayMs = 0 }: CommandOf<"confirm">,
	now: number,
): number {
	const at = now - startedAt;
	if (settings.ruleset.tempo === "even") return at;
	const before = orders.findLast((order) => order.seat === seat)?.at ?? 0;
	const made = Math.min(Math.max(0, delayMs), MAX_DELAY_MS);
	return Math.min(at, Math.max(at - made, phaseStartedAt - startedAt, before));
}
