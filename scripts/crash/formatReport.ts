/** A crash report as readable text. */
import { quantile } from "../cli/numbers.ts";
import { tableRow } from "../cli/table.ts";
import {
	type CrashReport,
	KILL_POINTS,
	VIOLATION_KINDS,
} from "./CrashReport.ts";

export function formatReport(report: CrashReport): string {
	const { kills, violations } = report;
	const lines = [
		`${kills.length} kills, ${report.games} games, ${report.turns} turns told to a seat`,
		`${report.acknowledged} orders acknowledged, ${report.resent} messages sent again`,
		`${report.logs} stored logs verified, ${report.results} results in D1`,
		`${report.registrations} registrations, ${report.deletions} deletions`,
		`a start took ${spread(report.startsMs)}`,
		"",
		row("killed in", "kills", "play on after: median", "p99", "longest"),
		...KILL_POINTS.map((killPoint) => {
			const waits = report.waits.filter((wait) => wait.killPoint === killPoint);
			const count = kills.filter((each) => each === killPoint).length;
			return row(killPoint, count, ...quantiles(waits.map(({ ms }) => ms)));
		}),
		row("all", kills.length, ...quantiles(report.waits.map(({ ms }) => ms))),
		"",
		...VIOLATION_KINDS.map((kind) =>
			row(kind, violations.filter((each) => each.kind === kind).length),
		),
		"",
		...violations.map(({ kind, what }) => `VIOLATION: ${kind}: ${what}`),
		violations.length === 0 ? "nothing was lost" : "FAILED",
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
