import { createHash } from "node:crypto";

/** Random draws that are the same in every run. */
export class SeededRandom {
	#count = 0;

	/** A number in [0, 1). */
	roll(): number {
		const bytes = createHash("sha256")
			.update(`seed ${this.#count++}`)
			.digest();
		return bytes.readUInt32LE(0) / 2 ** 32;
	}

	/** An integer from 0 on, below a limit. */
	below(limit: number): number {
		return Math.floor(this.roll() * limit);
	}

	/** One of these items. */
	one<T>(of: readonly T[]): T {
		return of[this.below(of.length)];
	}
}
