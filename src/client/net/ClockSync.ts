/**
 * Tracks the server's clock: asks for the time on a new socket, when the clock seems wrong,
 * and every minute if timing matters.
 */
import type { FromClient } from "../../protocol/fromClient.ts";
import { onWake } from "./onWake.ts";
import { ServerClock } from "./ServerClock.ts";

/** Where early orders are stronger: how often the round trip is measured, and with how many questions. */
const MEASURE_EVERY_MS = 60_000;
const SAMPLES = 2;

export class ClockSync {
	readonly #clock = new ServerClock();
	readonly #send: (message: FromClient) => void;

	/** `isTimed`: whether the arrival time of orders matters now. */
	constructor(send: (message: FromClient) => void, isTimed: () => boolean) {
		this.#send = send;
		onWake(() => this.#measure());
		setInterval(() => {
			if (document.visibilityState === "visible" && isTimed())
				this.#measure(SAMPLES);
		}, MEASURE_EVERY_MS);
	}

	/** Epoch ms on the server's clock. */
	now(): number {
		return this.#clock.now();
	}

	/** A new socket is open. */
	connect(): void {
		this.#measure();
	}

	/** Handles the answer to a time question. */
	answer({ sent, now }: { sent: number; now: number }): void {
		if (this.#clock.answer(sent, now)) this.#ask(now);
	}

	/** Handles a message that carries the server's time of sending. */
	hear({ now }: { now: number }): void {
		if (this.#clock.hear(now)) this.#measure();
	}

	#measure(samples?: number): void {
		this.#clock.measure(samples);
		this.#ask();
	}

	/** `heard`: the server's time in an answer that has just arrived, from which the server can tell this page's latency. */
	#ask(heard?: number): void {
		const more = heard === undefined ? {} : { heard };
		this.#send({ type: "clock", sent: performance.now(), ...more });
	}
}
