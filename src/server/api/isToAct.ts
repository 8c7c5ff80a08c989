import type * as z from "zod/mini";
import type { you } from "../../api/gameView.ts";
import type { PlayingView } from "../../match/view.ts";
import { orderOf } from "../../rules/order.ts";
import type { Seat } from "../../rules/position.ts";
import { possibleOrders } from "../../rules/possibleOrders.ts";

/**
 * Whether the phase waits for something that the viewer has not done yet: the same as in the list
 * of their games, except that a seat that may begin a life is to act also where a clock runs.
 */
export function isToAct(view: PlayingView, your: z.infer<typeof you>): boolean {
	if (your === null) return false;
	const { seats, phase } = view;
	const { hasResigned, isReady, isHeld } = seats[your.seat];
	if (hasResigned) return false;
	if (phase === "waiting") return !isReady && your.starts.length > 0;
	if (isHeld) return true;
	if (isReady || isPlayedAhead(view, your.seat as Seat)) return false;
	// In single-step modes the first order begins a life.
	return your.ordersLeft > 0 || your.targets.grow.length > 0;
}

/** As in match/ahead.ts: kept in an earlier turn, and some of it is possible. */
function isPlayedAhead(
	{ settings, position, ahead, phaseStartedAt, startedAt }: PlayingView,
	seat: Seat,
): boolean {
	const kept = ahead?.kept.find(({ turn }) => turn === position.turn);
	if (kept === undefined || kept.since >= kept.turn) return false;
	const { ruleset } = settings;
	const at = phaseStartedAt - startedAt;
	const orders = kept.targets.map(orderOf);
	const by = { ruleset, position, seat, at };
	return possibleOrders(by, [], { orders, spent: 0 }).length > 0;
}
