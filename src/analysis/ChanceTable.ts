/** Everybody's chance to win, turn by turn, and how uncertain it is. */
import type { Position, Seat } from "../rules/position.ts";
import type { Outlook } from "./Outlook.ts";
import { Sample } from "./Sample.ts";

/** One turn's chances, by seat; the errors are standard errors. */
export type Chances = {
	readonly means: readonly number[];
	readonly errors: readonly number[];
};

/** How far a chance is off in the mean besides what the samples leave open (docs/analysis.md). */
export const MODEL_ERROR = 0.01;

/** The normal quantile of a two-sided 95% interval. */
export const Z95 = 1.96;

export class ChanceTable {
	readonly #positions: readonly Position[];
	readonly #outlook: Outlook;
	readonly #seed: string;
	readonly #samples: readonly (readonly Sample[])[];
	readonly #winner: Seat;

	/** `positions`: one for each turn, and the end, which `winner` won. */
	constructor(
		positions: readonly Position[],
		{ outlook, seed, winner }: { outlook: Outlook; seed: string; winner: Seat },
	) {
		this.#positions = positions;
		this.#outlook = outlook;
		this.#seed = seed;
		this.#winner = winner;
		this.#samples = positions.map(({ seats }) => seats.map(() => new Sample()));
	}

	get length(): number {
		return this.#positions.length;
	}

	/** Adds samples to a turn until it has so many. */
	fill(turn: number, count: number): void {
		if (turn === this.length - 1) return;
		const samples = this.#samples[turn];
		while (samples[0].count < count) {
			const seed = `${this.#seed}:${turn}:${samples[0].count}`;
			const chances = this.#outlook.sample(this.#positions[turn], seed);
			for (const [seat, sample] of samples.entries()) sample.add(chances[seat]);
		}
	}

	/** The chances in a turn; at the end they are certain. */
	at(turn: number): Chances {
		const samples = this.#samples[turn];
		if (turn === this.length - 1)
			return {
				means: samples.map((_, seat) => Number(seat === this.#winner)),
				errors: samples.map(() => 0),
			};
		return {
			means: samples.map(({ mean }) => mean),
			errors: samples.map(({ error }) =>
				Math.sqrt(error * error + MODEL_ERROR * MODEL_ERROR),
			),
		};
	}

	get all(): Chances[] {
		return this.#positions.map((_, turn) => this.at(turn));
	}
}

/** The bounds that hold 95%. */
export function boundsOf({ means, errors }: Chances, seat: number) {
	const half = Z95 * errors[seat];
	return {
		low: Math.max(0, means[seat] - half),
		high: Math.min(1, means[seat] + half),
	};
}
