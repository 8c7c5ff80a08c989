/**
 * How long messages take between a page and its room. The room measures it: its
 * answer to `clock` carries the server's time, and the page's next `clock`,
 * sent at once, returns it.
 */

/** The latest round trips, in ms. */
export type RoundTrips = readonly number[];

const KEPT = 5;

/**
 * The time from page to room, in ms: half of the shortest round trip. So a
 * single late answer, or one held back on purpose, can't make a player's orders
 * count as earlier.
 */
export function delayOf(roundTrips: RoundTrips): number {
	return roundTrips.length === 0 ? 0 : Math.floor(Math.min(...roundTrips) / 2);
}

export function withRoundTrip(before: RoundTrips, ms: number): RoundTrips {
	return [...before, ms].slice(-KEPT);
}

/**
 * The server's times that were sent to each page and may be returned.
 * Hibernation loses them; they are then measured again.
 */
export class PendingRoundTrips {
	readonly #sent = new WeakMap<WebSocket, number>();

	/** The round trip, in ms, if `heard` is what this page was last sent. */
	stop(
		socket: WebSocket,
		heard: number | undefined,
		now: number,
	): number | null {
		const sent = this.#sent.get(socket);
		this.#sent.delete(socket);
		return sent === undefined || sent !== heard ? null : now - sent;
	}

	start(socket: WebSocket, now: number): void {
		this.#sent.set(socket, now);
	}
}
