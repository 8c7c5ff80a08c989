/**
 * How long messages take between a page and its room. The room measures it: an
 * answer to `clock` carries the server's time, and the `clock` that follows at
 * once brings it back.
 */

/** The latest ways to and fro, in ms. */
export type RoundTrips = readonly number[];

const KEPT = 5;

/**
 * The way from page to room, in ms: half of the shortest way to and fro, so
 * that a single late answer, or one held back on purpose, makes nobody's orders
 * earlier.
 */
export function delayOf(roundTrips: RoundTrips): number {
	return roundTrips.length === 0 ? 0 : Math.floor(Math.min(...roundTrips) / 2);
}

export function withRoundTrip(before: RoundTrips, ms: number): RoundTrips {
	return [...before, ms].slice(-KEPT);
}

/** The server's times that were told to each page and may come back; lost with hibernation, and measured anew. */
export class Stopwatch {
	readonly #told = new WeakMap<WebSocket, number>();

	/** The way to and fro, if `heard` is what this page was told last. */
	stop(
		socket: WebSocket,
		heard: number | undefined,
		now: number,
	): number | null {
		const told = this.#told.get(socket);
		this.#told.delete(socket);
		return told === undefined || told !== heard ? null : now - told;
	}

	start(socket: WebSocket, now: number): void {
		this.#told.set(socket, now);
	}
}
