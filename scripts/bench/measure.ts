/** Measures how long code takes after the engine has warmed up. */
import { quantile } from "../cli/numbers.ts";

/** Milliseconds. */
export type Timing = { readonly median: number; readonly p99: number };

/** The code to measure. It receives the sample's number, so that it can vary its work, and must not return undefined. */
export type Run = (sample: number) => unknown;

const WARM_UP_MS = 400;
const LEAST_WARM_UPS = 20;
const ROUNDS = 3;
const ROUND_MS = 400;
const LEAST_SAMPLES = 50;
const ATTEMPTS = 5;

/** The last value of the measured code, kept so that the engine can't optimize the code away. */
let kept: unknown;

export function measure(run: Run): Timing {
	return compare([run])[0];
}

/** Measures each sample several times and takes the fastest, so that p99 tells of the samples rather than of a busy machine. */
export function measureSamples(run: Run, samples: number): Timing {
	repeat(run, WARM_UP_MS, LEAST_WARM_UPS);
	const times = Array.from({ length: samples }, (_, sample) =>
		Math.min(...repeat(() => run(sample), 0, ATTEMPTS)),
	);
	return { median: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

/** Measures the runs in turn, so that a busy spell of the machine affects all of them; the best round of each counts. */
export function compare(runs: readonly Run[]): Timing[] {
	for (const run of runs) repeat(run, WARM_UP_MS, LEAST_WARM_UPS);
	const rounds = Array.from({ length: ROUNDS }, () => runs.map(timingOf));
	return runs.map((_, i) =>
		rounds
			.map((timings) => timings[i])
			.reduce((best, other) => (other.median < best.median ? other : best)),
	);
}

function timingOf(run: Run): Timing {
	const times = repeat(run, ROUND_MS, LEAST_SAMPLES);
	return { median: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

function repeat(run: Run, forMs: number, atLeast: number): number[] {
	const times: number[] = [];
	const endsAt = performance.now() + forMs;
	while (times.length < atLeast || performance.now() < endsAt) {
		const startedAt = performance.now();
		kept = run(times.length);
		times.push(performance.now() - startedAt);
	}
	if (kept === undefined) throw new Error("nothing was measured");
	return times;
}
