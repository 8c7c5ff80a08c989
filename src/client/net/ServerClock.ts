/** The server's clock, as far as it can be told from here. */

/** Round trips that are measured at first; the shortest is the most exact. */
const FIRST_SAMPLES = 3;

/** A message that seems to be under way for so much longer than the others were says that a clock has gone astray. */
const ASTRAY_MS = 60;

/** All times from here are on the page's own clock, which nobody sets; it may stand still while the device is asleep. */
export class ServerClock {
	#offsetMs: number;
	/** Of the measured round trips, the shortest; null before there is one. */
	#bestRoundTripMs: number | null = null;
	#wanted = 0;
	#isAnew = true;

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
	 * by its way here. Whether it would be well to measure anew.
	 */
	hear(serverNow: number): boolean {
		if (this.#bestRoundTripMs === null) {
			this.#offsetMs = serverNow - performance.now();
			return false;
		}
		if (this.#wanted > 0) return false;
		const underWayMs = this.now() - serverNow;
		return underWayMs < 0 || underWayMs > this.#bestRoundTripMs + ASTRAY_MS;
	}

	/** From now on so many questions in a row tell the time, and no earlier ones. */
	measure(samples = FIRST_SAMPLES): void {
		this.#wanted = samples;
		this.#isAnew = true;
	}

	/** The answer to a question of `sent`; whether another one is wanted. */
	answer(sent: number, serverNow: number): boolean {
		const received = performance.now();
		const roundTripMs = received - sent;
		const best = this.#isAnew ? null : this.#bestRoundTripMs;
		if (best === null || roundTripMs < best) {
			this.#bestRoundTripMs = roundTripMs;
			this.#offsetMs = serverNow - (sent + received) / 2;
		}
		this.#isAnew = false;
		this.#wanted--;
		return this.#wanted > 0;
	}
}
