/** The server's clock, as far as it can be told from here. */

/** Round trips that are measured; the shortest is the most exact. */
const SAMPLES = 3;

export class ServerClock {
	#offsetMs: number;
	#bestRoundTripMs = Number.POSITIVE_INFINITY;
	#samples = 0;

	/** `offsetMs`: a first guess, how far the server's clock is ahead. */
	constructor(offsetMs = 0) {
		this.#offsetMs = offsetMs;
	}

	/** Epoch ms on the server's clock. */
	now(): number {
		return Date.now() + this.#offsetMs;
	}

	/** A message that carries the server's time has just come: at worst it is late by its way here. */
	hear(serverNow: number): void {
		if (this.#samples === 0) this.#offsetMs = serverNow - Date.now();
	}

	/** The answer to a `clock` message; whether another one is wanted. */
	answer(sent: number, serverNow: number): boolean {
		const received = Date.now();
		const roundTripMs = received - sent;
		if (roundTripMs < this.#bestRoundTripMs) {
			this.#bestRoundTripMs = roundTripMs;
			this.#offsetMs = serverNow - (sent + received) / 2;
		}
		this.#samples++;
		return this.#samples % SAMPLES !== 0;
	}

	/** A new connection: measured anew. */
	restart(): void {
		this.#samples = 0;
		this.#bestRoundTripMs = Number.POSITIVE_INFINITY;
	}
}
