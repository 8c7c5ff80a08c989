/** The orders that the players of a scenario have confirmed in a turn, and how many actions each seat has used. */
import type { PlacedOrder } from "../../src/rules/order.ts";
import type { Seat } from "../../src/rules/position.ts";

type ConfirmedOrder = PlacedOrder & {
	readonly id: number;
	/** Replaces the computed efficiency, if not null. */
	readonly given: number | null;
};

type KeptOrder = ConfirmedOrder & {
	isExecuted: boolean;
	/** Its seat has died since, and begun another life. */
	isOfPastLife: boolean;
};

export class TurnOrders {
	#orders: KeptOrder[] = [];
	/** Orders and arrivals, by seat. */
	readonly #used: number[];

	constructor(seatCount: number) {
		this.#used = new Array(seatCount).fill(0);
	}

	/** In the order of confirmation. */
	get all(): readonly PlacedOrder[] {
		return this.#orders;
	}

	/** How many of its actions a seat has used. */
	usedBy(seat: Seat): number {
		return this.#used[seat];
	}

	countUse(seat: Seat): void {
		this.#used[seat]++;
	}

	add(order: ConfirmedOrder): void {
		this.countUse(order.seat);
		this.#orders.push({ ...order, isExecuted: false, isOfPastLife: false });
		this.#orders.sort((a, b) => a.at - b.at);
	}

	/** A seat begins another life, which has not used any action yet. */
	forgetLife(seat: Seat): void {
		this.#used[seat] = 0;
		for (const order of this.#orders)
			if (order.seat === seat) order.isOfPastLife = true;
	}

	/** Returns the orders that are not executed yet, and marks them as executed. */
	takeDue(): readonly KeptOrder[] {
		const due = this.#orders.filter(({ isExecuted }) => !isExecuted);
		for (const order of due) order.isExecuted = true;
		return due;
	}
}
