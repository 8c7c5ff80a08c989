/** Prints measurements in readable form. */
import { tableRow } from "../cli/table.ts";
import type { Timing } from "./measure.ts";

/** The widths of a label, and of as many figures as a table may have. */
const WIDTHS = [68, 13, 13, 13, 13];

/** States how reliable the figures are. */
export function printWarning(): void {
	console.log(
		"Figures hold for this machine at this moment; ratios are worth more.",
	);
}

export function printHeading(title: string, ...columns: string[]): void {
	console.log(`\n${tableRow([title, "median", "p99", ...columns], WIDTHS)}`);
}

export function printRow(
	label: string,
	timing: Timing,
	...more: string[]
): void {
	const cells = [label, inMs(timing.median), inMs(timing.p99), ...more];
	console.log(tableRow(cells, WIDTHS));
}

/** Prints whether a figure is below its target. */
export function printTarget(
	label: string,
	figure: number,
	below: number,
): void {
	const share = figure / below;
	console.log(
		`${share < 1 ? "kept  " : "MISSED"}  ${label}: ${figure.toPrecision(3)}, aim below ${below} (${share.toFixed(2)} of it)`,
	);
}

export function ratioText(ratio: number): string {
	return `${ratio.toFixed(ratio < 10 ? 2 : 0)}x`;
}

function inMs(ms: number): string {
	return `${ms.toFixed(ms < 10 ? 3 : 1)} ms`;
}
