import { expect, test } from "vitest";
import { UsageError } from "../../../scripts/cli/arguments.ts";
import { parseOptions } from "../../../scripts/load/options.ts";
import { PRESETS } from "../../../scripts/load/presets.ts";

const scenarioOf = (...args: string[]) => parseOptions(args).scenarios[0];

test("without options it is the preset rooms, on the real server", () => {
	expect(parseOptions([])).toEqual({
		scenarios: [PRESETS.rooms],
		servers: ["worker"],
		json: false,
	});
});

test("the presets are the loads that docs/load.md has figures of", () => {
	const { rooms, idle, crowd } = PRESETS;
	expect(rooms).toMatchObject({ rooms: 50, seats: 8, board: "25x20" });
	expect(idle.rooms * idle.seats).toBe(1000);
	expect(crowd).toMatchObject({ rooms: 1, seats: 50, watchers: 500 });
});

test("options change the preset", () => {
	expect(
		scenarioOf("--rooms=3", "--seats=4", "--board=9x7", "--turns=5"),
	).toEqual({ ...PRESETS.rooms, rooms: 3, seats: 4, board: "9x7", turns: 5 });
	expect(scenarioOf("--preset=crowd", "--watchers=0", "--pace=0")).toEqual({
		...PRESETS.crowd,
		watchers: 0,
		paceMs: 0,
	});
	expect(scenarioOf("--preset=idle", "--rooms=2", "--idle=7")).toEqual({
		...PRESETS.idle,
		rooms: 2,
		idleMs: 7000,
	});
});

test("all presets can be run, one after the other, and both servers", () => {
	const { scenarios, servers } = parseOptions([
		"--preset=all",
		"--compare",
		"--json",
	]);
	expect(scenarios.map(({ name }) => name)).toEqual(["rooms", "idle", "crowd"]);
	expect(servers).toEqual(["worker", "plain"]);
});

test.each([
	[["--preset=many"], "--preset must be one of rooms, idle, crowd, not many."],
	[["--server=other"], "--server must be one of worker, plain, not other."],
	[["--rooms=0"], "--rooms must be a whole number of at least 1, not 0."],
	[["--seats=1"], "--seats must be a whole number of at least 2, not 1."],
	[["--turns=1e3"], "--turns must be a whole number of at least 1, not 1e3."],
	[["--board=25"], "--board must be like 17x9, not 25."],
	[["--ruleset=chess"], "--ruleset must be one of"],
	[["--idle=5"], "--idle is only for --preset idle."],
	[
		["--preset=idle", "--turns=5"],
		"--turns is only for games that are played.",
	],
	[
		["--preset=all", "--rooms=5"],
		"--rooms changes one preset, not all of them.",
	],
])("%s is refused", (args, message) => {
	expect(() => parseOptions(args)).toThrow(UsageError);
	expect(() => parseOptions(args)).toThrow(message);
});
