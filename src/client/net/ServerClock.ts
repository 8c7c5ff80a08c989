/** The server's clock, as precisely as the page can know it. */

/** Number of round trips measured at first; the shortest is the most precise. */
const FIRST_SAMPLES = 3;

/** If a message seems to have taken this much longer than others, a clock is wrong. */
const CLOCK_ERROR_MS = 60;

/** All local times are on the page's own clock, which nobody can set, and which may stop while the device sleeps. */
export class ServerClock {
	#offsetMs: number;
	/** The shortest measured round trip; null before the first one. */
	#bestRoundTripMs: number | null = null;
	#wanted = 0;
	#isFirst = true;

	/** `offsetMs`: an initial estimate of how far the server's clock is ahead of the page's own. */
	constructor(offsetMs = Date.now() - performance.now()) {
		this.#offsetMs = offsetMs;
	}

	/** Epoch ms on the server's clock. */
	now(): number {
		return performance.now() + this.#offsetMs;
	}

	/**
	 * Handles a message that carries the server's time: it is late by at most its travel time.
	 * Returns whether the page should measure again.
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

	/** Starts a new measurement: only the next `samples` answers count. */
	measure(samples = FIRST_SAMPLES): void {
		this.#wanted = samples;
		this.#isFirst = true;
	}

	/** Handles the answer to a question asked at `sent`; returns whether to ask again. */
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
