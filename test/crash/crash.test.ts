import { expect, test } from "vitest";
import { Figures, MOMENTS } from "../../scripts/crash/CrashReport.ts";
import { crash } from "../../scripts/crash/runCrashes.ts";
import { SCENARIO_NAMES } from "../../scripts/crash/scenarios/scenarios.ts";

test("a server that is killed at every moment loses nothing that it said", async () => {
	const figures = new Figures();
	const all = {
		seed: "test",
		scenarios: SCENARIO_NAMES,
		faults: "none",
	} as const;
	await crash({ ...all, kills: 100, rounds: 1 }, figures);
	// How fast it is depends on the machine.
	expect(figures.faults.filter(({ kind }) => kind !== "slow")).toEqual([]);
	expect(new Set(figures.kills).size).toBeGreaterThanOrEqual(
		MOMENTS.length - 1,
	);
	expect(figures.acknowledged).toBeGreaterThan(0);
	expect(figures.results).toBe(figures.games);
	expect(figures.logs).toBe(figures.games);
});
