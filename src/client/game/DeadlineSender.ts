/** Gives the planned orders when the time is up, where they are given at the end of the turn: otherwise they would be lost. */
import { areGivenAtEnd, type GameState } from "./state.ts";

/** Orders are given this long before the deadline, so that they arrive within the grace period. */
const BEFORE_MS = 300;

/**
 * The same for a page that is not visible, whose timers may fire only once a minute; in turns
 * that take long enough.
 */
const HIDDEN_BEFORE_MS = 90_000;
const LONG_TURN_MS = 10 * 60_000;

export class DeadlineSender {
	readonly #give: () => void;
	readonly #now: () => number;
	#deadlineAt: number | null = null;
	#timers: ReturnType<typeof setTimeout>[] = [];

	/** `now`: epoch ms on the server's clock. */
	constructor(give: () => void, now: () => number) {
		this.#give = give;
		this.#now = now;
	}

	/** The state has changed, and perhaps the deadline. */
	follow(state: GameState): void {
		const { view } = state;
		const deadlineAt =
			view.type === "playing" && areGivenAtEnd(state) ? view.deadlineAt : null;
		if (deadlineAt === this.#deadlineAt) return;
		this.#deadlineAt = deadlineAt;
		for (const timer of this.#timers) clearTimeout(timer);
		this.#timers = [];
		if (deadlineAt === null || view.type !== "playing") return;
		this.#at(deadlineAt - BEFORE_MS, this.#give);
		if (deadlineAt - view.phaseStartedAt < LONG_TURN_MS) return;
		this.#at(deadlineAt - HIDDEN_BEFORE_MS, () => {
			if (document.visibilityState === "hidden") this.#give();
		});
	}

	#at(time: number, act: () => void): void {
		const leftMs = time - this.#now();
		if (leftMs > 0) this.#timers.push(setTimeout(act, leftMs));
	}
}
