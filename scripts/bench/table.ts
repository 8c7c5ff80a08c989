/** Prints what was measured, for people. */
import type { Timing } from "./measure.ts";

const LABEL_WIDTH = 68;

export function heading(title: string, ...columns: string[]): void {
	console.log(
		`\n${title.padEnd(LABEL_WIDTH)}${inCells(["median", "p99", ...columns])}`,
	);
}

export function row(label: string, timing: Timing, ...more: string[]): void {
	const cells = [inMs(timing.median), inMs(timing.p99), ...more];
	console.log(label.padEnd(LABEL_WIDTH) + inCells(cells));
}

function inCells(texts: readonly string[]): string {
	return texts.map((text) => text.padStart(13)).join("");
}

/** Whether a figure is below what it should be. */
export function aim(label: string, figure: number, below: number): void {
	const share = figure / below;
	console.log(
		`${share < 1 ? "kept  " : "MISSED"}  ${label}: ${figure.toPrecision(3)}, aim below ${below} (${share.toFixed(2)} of it)`,
	);
}

export function times(ratio: number): string {
	return `${ratio.toFixed(ratio < 10 ? 2 : 0)}x`;
}

function inMs(ms: number): string {
	return `${ms.toFixed(ms < 10 ? 3 : 1)} ms`;
}
