/** The mean of values that come one by one, and how uncertain it is. */
export class Sample {
	count = 0;
	#mean = 0;
	/** The sum of the squared distances from the mean, by Welford's method (1962). */
	#squares = 0;

	add(value: number): void {
		const before = value - this.#mean;
		this.#mean += before / ++this.count;
		this.#squares += before * (value - this.#mean);
	}

	/** 0 without values. */
	get mean(): number {
		return this.#mean;
	}

	/** The standard error of the mean; infinite with fewer than two values. */
	get error(): number {
		const { count } = this;
		if (count < 2) return Number.POSITIVE_INFINITY;
		return Math.sqrt(this.#squares / (count - 1) / count);
	}
}
