/** The server's clock, as exactly as the page can know it. */

/** Round trips that are measured at first; the shortest is the most exact. */
const FIRST_SAMPLES = 3;

/** A message that seems to have taken so much longer than others shows that a clock is wrong. */
const CLOCK_ERROR_MS = 60;

/** All times from here are on the page's own clock, which nobody sets; it may stand still while the device is asleep. */
export class ServerClock {
	#offsetMs: number;
	/** Of the measured round trips, the shortest; null before there is one. */
	#bestRoundTripMs: number | null = null;
	#wanted = 0;
	#isFirst = true;

	/** `offsetMs`: a first guess, how far the server's clock is ahead of the page's own. */
	constructor(offsetMs = Date.now() - performance.now()) {
		this.#offsetMs = offsetMs;
	}

	/** Epoch ms on the server's clock. */
	now(): number {
		return performance.now() + this.#offsetMs;
	}

	/**
	 * A message that carries the server's time has just come: at worst it is late
	 * by its way here. Whether the page should measure again.
	 */
	hear(serverNow: number): boolean {
		if (this.#bestRoundTripMs === null) {
			this.#offsetMs = serverNow - performance.now();
			return false;
		}
		if (this.#wanted > 0) return false;
		const underWayMs = this.now() - serverNow;
		return (
			underWayMs < 0 || underWayMs > this.#bestRoundTripMs + CLOCK_ERROR_MS
		);
	}

	/** From now on only the next `samples` answers count, and no earlier ones. */
	measure(samples = FIRST_SAMPLES): void {
		this.#wanted = samples;
		this.#isFirst = true;
	}

	/** Takes the answer to a question asked at `sent`. Whether to ask again. */
	answer(sent: number, serverNow: number): boolean {
		const received = performance.now();
		const roundTripMs = received - sent;
		const best = this.#isFirst ? null : this.#bestRoundTripMs;
		if (best === null || roundTripMs < best) {
			this.#bestRoundTripMs = roundTripMs;
			this.#offsetMs = serverNow - (sent + received) / 2;
		}
		this.#isFirst = false;
		this.#wanted--;
		return this.#wanted > 0;
	}
}
