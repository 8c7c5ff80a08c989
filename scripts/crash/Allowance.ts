/** A room closes the socket of a client that sends more than 30 messages in 3 s (room/MessageLimiter.ts). */
const WINDOW_MS = 3300;
/** Some are sent besides those that are counted here. */
const MOST = 26;

export class Allowance {
	/** When the latest messages were sent, the earliest first. */
	#times: number[] = [];

	/** Takes a message from the allowance; returns 0, or how long to wait (ms) before asking again. */
	take(): number {
		const now = performance.now();
		this.#times = this.#times.filter((time) => now - time < WINDOW_MS);
		if (this.#times.length >= MOST) return this.#times[0] + WINDOW_MS - now;
		this.#times.push(now);
		return 0;
	}
}
