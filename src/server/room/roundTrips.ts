/**
 * How long messages take between a page and its room. The room measures it: an
 * answer to `clock` carries the server's time, and the `clock` that follows at
 * once brings it back.
 */

/** The latest round trips, in ms. */
export type RoundTrips = readonly number[];

const KEPT = 5;

/**
 * The way from page to room, in ms: half of the shortest round trip, so
 * that a single late answer, or one held back on purpose, makes nobody's orders
 * earlier.
 */
export function delayOf(roundTrips: RoundTrips): number {
	return roundTrips.length === 0 ? 0 : Math.floor(Math.min(...roundTrips) / 2);
}

export function withRoundTrip(before: RoundTrips, ms: number): RoundTrips {
	return [...before, ms].slice(-KEPT);
}

/** The server's times that were sent to each page and may come back; lost with hibernation, and measured again. */
export class Stopwatch {
	readonly #sent = new WeakMap<WebSocket, number>();

	/** The round trip, in ms, if `heard` is what this page was sent last. */
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
