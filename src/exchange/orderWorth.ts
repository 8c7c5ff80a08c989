/** What a person's order is worth, for the one who gave it. */

import type { CommandOf } from "../match/command.ts";
import { type Match, type Playing, seatOf, spentBy } from "../match/match.ts";
import { isTaken } from "../match/orders.ts";
import {
	type Foresight,
	foresee,
	type Hopelessness,
	hopeless,
} from "../rules/foresee.ts";
import type { Order, PlacedOrder } from "../rules/order.ts";
import type { Seat } from "../rules/position.ts";
import { rulesFor } from "../rules/versions.ts";

type Confirmed = CommandOf<"confirm">;

/**
 * Why a person's order is not even put to the match: it could have no effect, and would only be
 * used up. Null for any other, and for one that the match refuses or has taken already. The
 * rules themselves allow such orders: logs may have them, and commands that rooms have stored.
 */
export function wasteOf(
	match: Match,
	{ player, turn, id, order }: Omit<Confirmed, "type">,
): Hopelessness | null {
	const seat = seatOf(match, player);
	if (match.type !== "playing" || seat === null) return null;
	const { settings, position } = match;
	const { ruleset } = settings;
	if (turn !== position.turn || isTaken(match, { seat, id })) return null;
	const { checkOrder } = rulesFor(ruleset);
	const spent = spentBy(match, seat);
	if (checkOrder(ruleset, position, { seat, order, at: 0 }, spent) !== null)
		return null;
	const already = ordersOf(match, seat);
	return hopeless({ ruleset, position, seat }, already, order);
}

/** What an order would do that its seat gives, or gave, in the present turn of `playing`; see `foresee`. */
export function worthOf(
	playing: Playing,
	{ seat, order, at, id }: PlacedOrder & { readonly id: string },
): Foresight {
	const { settings, position, orders } = playing;
	const { ruleset } = settings;
	const given = orders.findIndex(
		(other) => other.seat === seat && other.id === id,
	);
	const before = given < 0 ? orders : orders.slice(0, given);
	const already = ordersOf({ orders: before }, seat);
	return foresee({ ruleset, position, seat, at }, already, order);
}

function ordersOf({ orders }: Pick<Playing, "orders">, seat: Seat): Order[] {
	return orders
		.filter((other) => other.seat === seat)
		.map(({ order }) => order);
}
