import { type Match, spentBy } from "../../match/match.ts";
import { ordersLeft, targetOf } from "../../rules/order.ts";
import type { Seat } from "../../rules/position.ts";
import type { Standing } from "./api.ts";

/** Where a game is, for one of its seats. The match is in play, or over. */
export function standingOf(match: Match, seat: Seat): Standing {
	if (match.type === "lobby") throw new Error("a lobby has no turns");
	const { turn, seats } = match.position;
	if (match.type === "over")
		return {
			...{ turn, phase: null, deadlineAt: null, seat, orders: [] },
			...{ ordersLeft: 0, isReady: false, isOver: true },
		};
	const { phase, deadlineAt, orders, ready } = match;
	return {
		...{ turn, phase, deadlineAt, seat },
		orders: orders
			.filter((order) => order.seat === seat)
			.map(({ order }) => targetOf(order)),
		ordersLeft: ordersLeft(seats[seat], spentBy(match, seat)),
		isReady: ready.includes(seat),
		isOver: false,
	};
}
