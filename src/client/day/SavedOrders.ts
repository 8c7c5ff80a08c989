/** Keeps the orders of a try on the device until the server has its score. */
import type { DayOrders } from "../../daily/dayGame.ts";

/** Prefix of each storage key; the number is the version of the format. */
const PREFIX = "day 1 ";

export class SavedOrders {
	readonly #key: string;

	/** `reader`: identifies the person; see server/identity/readerId.ts. */
	constructor(date: string, reader: string) {
		this.#key = `${PREFIX}${date} ${reader}`;
	}

	/** None if none are kept, or if what is kept can't be read. */
	recall(): DayOrders {
		try {
			const kept: unknown = JSON.parse(localStorage.getItem(this.#key) ?? "[]");
			return areOrders(kept) ? kept : [];
		} catch {
			return [];
		}
	}

	keep(orders: DayOrders): void {
		try {
			for (const key of Object.keys(localStorage))
				if (key.startsWith(PREFIX) && key !== this.#key)
					localStorage.removeItem(key);
			localStorage.setItem(this.#key, JSON.stringify(orders));
		} catch {
			// Without storage the server has the turns that arrived.
		}
	}

	forget(): void {
		try {
			localStorage.removeItem(this.#key);
		} catch {
			// There was none.
		}
	}
}

function areOrders(kept: unknown): kept is DayOrders {
	return (
		Array.isArray(kept) &&
		kept.every(
			(turn) => Array.isArray(turn) && turn.every(Number.isSafeInteger),
		)
	);
}

/** Of two accounts of a try the longer, if it goes on where the other ends; otherwise the server's. */
export function longerOf(server: DayOrders, device: DayOrders): DayOrders {
	const begins = JSON.stringify(device.slice(0, server.length));
	return begins === JSON.stringify(server) ? device : server;
}
