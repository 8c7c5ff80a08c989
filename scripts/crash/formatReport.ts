/** What a run came to, as a table. */
import { quantile } from "../cli/numbers.ts";
import { tableRow } from "../cli/table.ts";
import { FAULT_KINDS, type Figures, MOMENTS } from "./CrashReport.ts";

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

const WIDTHS = [26, 8, 24, 10, 10];

function row(...cells: (string | number)[]): string {
	return tableRow(cells, WIDTHS);
}

function quantiles(ms: readonly number[]): string[] {
	if (ms.length === 0) return [];
	const at = (share: number) => `${Math.round(quantile(ms, share))} ms`;
	return [at(0.5), at(0.99), at(1)];
}

function spread(ms: readonly number[]): string {
	const [median, p99, longest] = quantiles(ms);
	return `${median} (median; p99 ${p99}, longest ${longest})`;
}
