/** Gives the planned orders when the time is up, where they are planned together: otherwise they would be lost. */
import { arePlannedTogether } from "../shared/plannedTogether.ts";
import type { GameState } from "./state.ts";

/** Orders are given this long before the deadline, so that they arrive within the grace period. */
const BEFORE_MS = 300;

export class DeadlineSender {
	readonly #give: () => void;
	readonly #now: () => number;
	#deadlineAt: number | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** `now`: epoch ms on the server's clock. */
	constructor(give: () => void, now: () => number) {
		this.#give = give;
		this.#now = now;
	}

	/** The state has changed, and perhaps the deadline. */
	follow({ view }: GameState): void {
		const deadlineAt =
			view.type === "playing" && arePlannedTogether(view)
				? view.deadlineAt
				: null;
		if (deadlineAt === this.#deadlineAt) return;
		this.#deadlineAt = deadlineAt;
		clearTimeout(this.#timer);
		if (deadlineAt === null) return;
		const leftMs = deadlineAt - this.#now() - BEFORE_MS;
		if (leftMs > 0) this.#timer = setTimeout(this.#give, leftMs);
	}
}
