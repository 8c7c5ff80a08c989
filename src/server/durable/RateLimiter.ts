/** How often somebody may do something. */

type Limit = { readonly most: number; readonly withinMs: number };

/** Counts for each by themselves. Forgotten with hibernation, which does not happen while somebody goes on. */
export class RateLimiter<Who> {
	readonly #limit: Limit;
	#done = new Map<Who, number[]>();
	/** When those who have done nothing lately were forgotten, epoch ms. */
	#clearedAt = 0;

	constructor(limit: Limit) {
		this.#limit = limit;
	}

	/** Whether somebody may do it once more now; if so, that is counted. */
	admits(who: Who, now: number): boolean {
		this.#clear(now);
		const lately = this.#lately(this.#done.get(who), now);
		const isAdmitted = lately.length < this.#limit.most;
		this.#done.set(who, isAdmitted ? [...lately, now] : lately);
		return isAdmitted;
	}

	#lately(times: readonly number[] | undefined, now: number): number[] {
		return (times ?? []).filter((at) => at > now - this.#limit.withinMs);
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
