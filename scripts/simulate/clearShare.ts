/** The share of values above a limit, of which each was measured with an error. */
import { randomFor } from "../../src/rules/random.ts";
import { quantile, sum } from "../cli/numbers.ts";
import { type Estimate, varianceOf } from "./intervals.ts";

/** A measured value, and the variance of its error. */
export type Measurement = { readonly gap: number; readonly error: number };

/** From how many samples drawn anew the interval is taken. */
const RESAMPLES = 400;

/**
 * The share of the true values above a limit, if these are normally distributed: the errors
 * spread the measured ones, so that counting those would find many above any limit. The
 * interval is by bootstrap (B. Efron, 1979).
 */
export function clearShareOf(
	measured: readonly Measurement[],
	limit: number,
): Estimate {
	const random = randomFor("clear share", String(limit));
	const shares = Array.from({ length: RESAMPLES }, () =>
		trueShare(
			measured.map(() => random.pick(measured)),
			limit,
		),
	);
	return {
		value: trueShare(measured, limit),
		low: quantile(shares, 0.025),
		high: quantile(shares, 0.975),
	};
}

function trueShare(measured: readonly Measurement[], limit: number): number {
	const values = measured.map(({ gap }) => gap);
	const mean = sum(values) / values.length;
	const errors = sum(measured.map(({ error }) => error)) / values.length;
	const spread = Math.sqrt(Math.max(0, varianceOf(values) - errors));
	if (spread === 0) return mean > limit ? 1 : 0;
	return normalBelow((mean - limit) / spread);
}

/** The normal distribution function, by Abramowitz and Stegun (1964), 26.2.17. */
function normalBelow(z: number): number {
	if (z < 0) return 1 - normalBelow(-z);
	const t = 1 / (1 + 0.2316419 * z);
	const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
	const factors = [
		0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429,
	];
	return 1 - density * sum(factors.map((factor, i) => factor * t ** (i + 1)));
}
