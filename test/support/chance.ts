/**
 * How much is left to chance: nothing, so that what fails here fails everywhere.
 * To look further, FC_SEED=… names other cases, and FC_RUNS=… tries so many times as many.
 */
const { FC_SEED = 1, FC_RUNS = 1 } = process.env;

/** For a property that is tried so many times. */
export function runs(numRuns: number): { seed: number; numRuns: number } {
	return { seed: Number(FC_SEED), numRuns: numRuns * Number(FC_RUNS) };
}

/** How long a property of whole games may take. */
export const RUNS_TIMEOUT_MS = 30_000 * Number(FC_RUNS);
