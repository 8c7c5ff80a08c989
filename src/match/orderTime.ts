/** When an order counts as given. */
import type { Seat } from "../rules/position.ts";
import type { CommandOf } from "./command.ts";
import type { Playing } from "./match.ts";

/** The most that is taken off for an order's way to the server. */
const MAX_DELAY_MS = 250;

/**
 * When an order was given, in ms on the game's clock. Where speed counts, the
 * measured time of its way to the server is taken off, up to a limit, but never
 * so much that it would come before its phase or the seat's previous order. After
 * lichess's lag compensation
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
