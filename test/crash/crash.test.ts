import { expect, test } from "vitest";
import { CrashReport, KILL_POINTS } from "../../scripts/crash/CrashReport.ts";
import { runCrashes } from "../../scripts/crash/runCrashes.ts";
import { SCENARIO_NAMES } from "../../scripts/crash/scenarios/scenarios.ts";

test("a server that is killed at every moment loses nothing that it has told anybody", async () => {
	const report = new CrashReport();
	const all = {
		seed: "test",
		scenarios: SCENARIO_NAMES,
		faults: "none",
	} as const;
	await runCrashes({ ...all, kills: 100, rounds: 1 }, report);
	// How fast it is depends on the machine.
	expect(report.violations.filter(({ kind }) => kind !== "slow")).toEqual([]);
	expect(new Set(report.kills).size).toBeGreaterThanOrEqual(
		KILL_POINTS.length - 1,
	);
	expect(report.acknowledged).toBeGreaterThan(0);
	expect(report.games).toBeGreaterThan(0);
	expect(report.results).toBe(report.games);
	expect(report.logs).toBe(report.games);
});
