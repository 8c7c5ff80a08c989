import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
	parseResident,
	parseUse,
	usesOfGroup,
} from "../../../scripts/load/processUse.ts";

const after = (name: string) =>
	`4242 (${name}) S 4000 4100 4100 0 -1 4194304 100 0 0 0 150 25 0 0 20 0 3 0 1000 500 600 18446744073709551615`;

test.each(["node", "V8 Worker (1)", "odd) S 1 2"])(
	"of a process named %s, what follows the name is read",
	(name) => {
		expect(parseUse(after(name))).toEqual({ group: 4100, cpuSeconds: 1.75 });
	},
);

test("resident memory is read in bytes", () => {
	expect(parseResident("Name:\tnode\nVmRSS:\t   2048 kB\nThreads:\t3\n")).toBe(
		2 * 1024 * 1024,
	);
	// A process that has just ended has none.
	expect(parseResident("Name:\tnode\nState:\tZ (zombie)\n")).toBe(0);
});

describe.runIf(process.platform === "linux")("the processes of a group", () => {
	test("are found, with what they use", () => {
		const { group } = parseUse(readFileSync("/proc/self/stat", "utf8"));
		const own = usesOfGroup(group).find(({ pid }) => pid === process.pid);
		expect(own?.cpuSeconds).toBeGreaterThan(0);
		expect(own?.residentBytes).toBeGreaterThan(1024 * 1024);
	});

	test("are no processes of others", () => {
		const nobody = 2 ** 30;
		expect(usesOfGroup(nobody)).toEqual([]);
	});
});
