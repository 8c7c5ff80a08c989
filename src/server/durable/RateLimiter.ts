/** Limits how often a player, page or network may do something. */

type Limit = { readonly most: number; readonly withinMs: number };

/**
 * Counts separately for each `Who`. Hibernation loses the counts, but it
 * doesn't happen while actions continue.
 */
export class RateLimiter<Who> {
	readonly #limit: Limit;
	#done = new Map<Who, number[]>();
	/** When entries without recent actions were last removed, epoch ms. */
	#clearedAt = 0;

	constructor(limit: Limit) {
		this.#limit = limit;
	}

	/** Whether `who` may act once more now; if so, counts the action. */
	admits(who: Who, now: number): boolean {
		this.#clear(now);
		const lately = this.#lately(this.#done.get(who), now);
		const isAdmitted = lately.length < this.#limit.most;
		this.#done.set(who, isAdmitted ? [...lately, now] : lately);
		return isAdmitted;
	}

	#lately(times: readonly number[] | undefined, now: number): number[] {
		const { withinMs } = this.#limit;
		return (times ?? []).filter((at) => Math.abs(now - at) < withinMs);
	}

	#clear(now: number): void {
		if (Math.abs(now - this.#clearedAt) < this.#limit.withinMs) return;
		this.#clearedAt = now;
		this.#done = new Map(
			[...this.#done].filter(
				([, times]) => this.#lately(times, now).length > 0,
			),
		);
	}
}
