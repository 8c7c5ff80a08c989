/** What a run came to, as a table. */
import { FAULT_KINDS, type Figures, MOMENTS } from "./figures.ts";

export function tell(figures: Figures): string {
	const { kills, faults } = figures;
	const lines = [
		`${kills.length} kills, ${figures.games} games, ${figures.turns} turns told to a seat`,
		`${figures.acknowledged} orders acknowledged, ${figures.resent} messages sent again`,
		`${figures.logs} stored logs proved, ${figures.results} results in D1`,
		`${figures.registrations} registrations, ${figures.deletions} deletions`,
		`a start took ${spread(figures.startsMs)}`,
		"",
		row("killed in", "kills", "play on after: median", "p99", "longest"),
		...MOMENTS.map((moment) => {
			const waits = figures.waits.filter((wait) => wait.moment === moment);
			const count = kills.filter((each) => each === moment).length;
			return row(moment, count, ...quantiles(waits.map(({ ms }) => ms)));
		}),
		row("all", kills.length, ...quantiles(figures.waits.map(({ ms }) => ms))),
		"",
		...FAULT_KINDS.map((kind) =>
			row(kind, faults.filter((fault) => fault.kind === kind).length),
		),
		"",
		...faults.map(({ kind, what }) => `FAULT: ${kind}: ${what}`),
		faults.length === 0 ? "nothing was lost" : "FAILED",
	];
	return lines.join("\n");
}

function row(name: string, ...cells: (string | number)[]): string {
	const widths = [8, 24, 10, 10];
	const padded = cells.map((cell, i) => String(cell).padStart(widths[i] ?? 0));
	return name.padEnd(26) + padded.join("");
}

function quantiles(ms: readonly number[]): string[] {
	if (ms.length === 0) return [];
	const sorted = ms.toSorted((a, b) => a - b);
	const at = (share: number) =>
		`${Math.round(sorted[Math.ceil((sorted.length - 1) * share)] ?? 0)} ms`;
	return [at(0.5), at(0.99), at(1)];
}

function spread(ms: readonly number[]): string {
	const [median, p99, longest] = quantiles(ms);
	return `${median} (median; p99 ${p99}, longest ${longest})`;
}
