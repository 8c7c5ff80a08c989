/** Figures of samples, each with the bounds of its 95% interval. */
import { quantile, sum } from "../cli/numbers.ts";

/** The bounds of a 95% interval. */
type Bounds = { readonly low: number; readonly high: number };

/** Wins out of tries. */
export type Rate = Bounds & {
	readonly wins: number;
	readonly tries: number;
	readonly rate: number;
};

/** A mean or a median; NaN of no values. */
export type Estimate = Bounds & { readonly value: number };

/** Pearson's chi-squared of wins against equal chances. */
export type Fairness = {
	readonly chiSquared: number;
	/** With equal chances, one run in twenty exceeds this. */
	readonly limit: number;
};

/** The normal quantile of a two-sided 95% interval. */
const Z95 = 1.959964;

/** A rate with Wilson's score interval (E. B. Wilson, 1927); 0 to 1 without tries. */
export function rateOf(wins: number, tries: number): Rate {
	if (tries === 0) return { wins, tries, rate: 0, low: 0, high: 1 };
	const rate = wins / tries;
	const z2 = Z95 * Z95;
	const centre = (rate + z2 / (2 * tries)) / (1 + z2 / tries);
	const half =
		(Z95 / (1 + z2 / tries)) *
		Math.sqrt((rate * (1 - rate)) / tries + z2 / (4 * tries * tries));
	const low = Math.max(0, centre - half);
	return { wins, tries, rate, low, high: Math.min(1, centre + half) };
}

/** How often a condition holds. */
export function shareOf<T>(
	items: readonly T[],
	holds: (item: T) => boolean,
): Rate {
	return rateOf(items.filter(holds).length, items.length);
}

/**
 * How often something holds, where the cases of a group hang together: the interval is that of a
 * ratio of sums over groups (W. G. Cochran, "Sampling Techniques", 1977, 2.11).
 */
export function clusteredShareOf(
	groups: readonly (readonly boolean[])[],
): Estimate {
	const cases = sum(groups.map(({ length }) => length));
	const held = groups.map((group) => group.filter((holds) => holds).length);
	const value = sum(held) / cases;
	const squares = sum(
		groups.map((group, i) => (held[i] - value * group.length) ** 2),
	);
	const half = (Z95 * Math.sqrt(squares)) / cases;
	return {
		value,
		low: Math.max(0, value - half),
		high: Math.min(1, value + half),
	};
}

/** The mean, with the interval of the normal distribution. */
export function meanOf(values: readonly number[]): Estimate {
	const value = sum(values) / values.length;
	const half = Z95 * Math.sqrt(varianceOf(values) / Math.max(1, values.length));
	return { value, low: value - half, high: value + half };
}

/** The sample's variance; 0 of fewer than two values. */
export function varianceOf(values: readonly number[]): number {
	if (values.length < 2) return 0;
	const mean = sum(values) / values.length;
	return sum(values.map((value) => (value - mean) ** 2)) / (values.length - 1);
}

/** The median, with the interval between two of the sorted values (W. J. Conover, 1999, 3.2). */
export function medianOf(values: readonly number[]): Estimate {
	if (values.length === 0)
		return { value: Number.NaN, low: Number.NaN, high: Number.NaN };
	const half = (Z95 * Math.sqrt(values.length)) / 2 / values.length;
	return {
		value: quantile(values, 0.5),
		low: quantile(values, Math.max(0, 0.5 - half)),
		high: quantile(values, Math.min(1, 0.5 + half)),
	};
}

/** The normal quantile of a one-sided test at 5%. */
const Z_ONE_SIDED = 1.644854;

/** How far wins deviate from equal chances; the tries must be about equal. */
export function fairnessOf(rates: readonly Rate[]): Fairness {
	const freedom = rates.length - 1;
	const wins = sum(rates.map((rate) => rate.wins));
	const tries = sum(rates.map((rate) => rate.tries));
	const chiSquared = sum(
		rates.map((rate) => {
			const expected = (wins * rate.tries) / tries;
			return (rate.wins - expected) ** 2 / expected;
		}),
	);
	// The quantile by Wilson and Hilferty (1931).
	const spread = 2 / (9 * freedom);
	const root = 1 - spread + Z_ONE_SIDED * Math.sqrt(spread);
	return { chiSquared, limit: freedom * root ** 3 };
}
