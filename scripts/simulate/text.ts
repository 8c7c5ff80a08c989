/** Figures as readable text. */
import { percent } from "../cli/table.ts";
import type { Estimate, Fairness, Rate } from "./intervals.ts";

/** A line of a report: what it is about, then the figures. */
export function line(name: string, figures: string): string {
	return `${name.padEnd(24)} ${figures}`;
}

export function rateText({ rate, low, high }: Rate): string {
	return `${percent(rate)} (${percent(low)} to ${percent(high)})`;
}

/** An estimate; `show` writes one number. */
export function estimateText(
	{ value, low, high }: Estimate,
	show: (value: number) => string = (number) => number.toFixed(1),
): string {
	if (Number.isNaN(value)) return "unknown";
	return `${show(value)} (${show(low)} to ${show(high)})`;
}

export function fairnessText({ chiSquared, limit }: Fairness): string {
	return `chi-squared ${chiSquared.toFixed(1)}; equal chances stay below ${limit.toFixed(1)} in 19 runs of 20`;
}
