/**
 * How properties are tried: always with the same cases, so that what fails here
 * fails everywhere. FC_SEED=… tries other cases, FC_RUNS=… so many times as many.
 */
const { FC_SEED = 1, FC_RUNS = 1 } = process.env;

/** Tries a property so many times. */
export function runs(numRuns: number): { seed: number; numRuns: number } {
	return { seed: Number(FC_SEED), numRuns: numRuns * Number(FC_RUNS) };
}

/** How long a property of whole games may take. */
export const RUNS_TIMEOUT_MS = 30_000 * Number(FC_RUNS);
