/**
 * Sends the turns of a try, one request at a time: the server takes a request that a later one
 * has overtaken for one from another window.
 */
import type { DayOrders } from "../../daily/dayGame.ts";

export class TurnSender {
	readonly #send: (orders: DayOrders) => Promise<void>;
	#latest: DayOrders = [];
	#sent: Promise<void> = Promise.resolve();

	/** `send`: never rejects. */
	constructor(send: (orders: DayOrders) => Promise<void>) {
		this.#send = send;
	}

	/** Sends all turns so far, unless there are more once it can. */
	add(orders: DayOrders): void {
		this.#latest = orders;
		this.#sent = this.#sent.then(async () => {
			if (orders === this.#latest) await this.#send(orders);
		});
	}

	/** Ends once nothing is on its way. */
	async end(): Promise<void> {
		await this.#sent;
	}
}
