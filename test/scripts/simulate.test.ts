/** The command as a person runs it, on very small games. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Statistics } from "../../scripts/simulate/statistics.ts";

const command = fileURLToPath(
	new URL("../../scripts/simulate.ts", import.meta.url),
);

const SMALL = ["--board=5x4", "--games=12", "--jobs=2"];
const BOTS = "--bots=gardener,settler,settler";

function simulate(...args: string[]) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[command, ...args],
		{ encoding: "utf8" },
	);
	return { status, stdout, stderr };
}

function figures(...args: string[]): Statistics {
	const { status, stdout, stderr } = simulate(
		...SMALL,
		BOTS,
		"--json",
		...args,
	);
	expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
	const { gamesPerSecond, ...statistics } = JSON.parse(stdout) as Statistics & {
		gamesPerSecond: number;
	};
	expect(gamesPerSecond).toBeGreaterThan(0);
	return statistics;
}

const winsOf = (rates: Iterable<{ wins: number }>) =>
	[...rates].reduce((sum, { wins }) => sum + wins, 0);

describe("the figures for machines", { timeout: 30_000 }, () => {
	const one = figures("--seed=one");

	test("add up", () => {
		expect(one.games).toBe(12);
		expect(winsOf(one.seats)).toBe(12);
		expect(winsOf(Object.values(one.bots))).toBe(12);
		expect(winsOf(Object.values(one.places))).toBe(12);
		expect(one.seats.map(({ tries }) => tries)).toEqual([12, 12, 12]);
		const places = Object.values(one.places).map(({ tries }) => tries);
		expect(places.reduce((sum, tries) => sum + tries)).toBe(12 * 3);
		const { median, p95, p99, max } = one.turns;
		expect([median, p95, p99, max]).toEqual(
			[max, p99, median, p95].toSorted((a, b) => a - b),
		);
		expect(median).toBeGreaterThan(0);
	});

	test("have the bots that played, with their shares of the seats", () => {
		expect(Object.keys(one.bots)).toEqual(["gardener", "settler"]);
		expect(one.bots.gardener?.expected).toBeCloseTo(1 / 3);
		expect(one.bots.settler?.expected).toBeCloseTo(2 / 3);
		expect(Object.keys(one.orders)).toEqual(["gardener", "settler"]);
		for (const shares of Object.values(one.orders)) {
			const { grow, attack, defend, bank, failed } = shares;
			expect(grow + attack + defend + bank).toBeCloseTo(1);
			expect(failed).toBeLessThan(1);
		}
	});

	test("are the same for the same seed, on however many threads", () => {
		expect(figures("--seed=one")).toEqual(one);
		expect(figures("--seed=one", "--jobs=1")).toEqual(one);
	});

	test("differ for another seed", () => {
		expect(figures("--seed=two")).not.toEqual(one);
	});

	test("change with a value of the ruleset", () => {
		const endless = figures(
			"--seed=one",
			'--set=end={"type":"endless"}',
			"--set=maxTurns=4",
			"--set=returns=true",
		);
		expect(endless.turns.hitCap).toBe(1);
		expect(endless.turns.max).toBeLessThanOrEqual(6);
		expect(one.turns.hitCap).toBe(0);
	});
});

test("the figures for people are a page of plain text", () => {
	const { status, stdout, stderr } = simulate(...SMALL, BOTS, "--seed=page");
	expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
	expect(stdout).toMatch(
		/^12 games of march on 5x4, 3 seats, seed page: [\d.]+ games\/s\n/,
	);
	for (const word of ["median", "p99", "gardener", "settler", "seat 3", "edge"])
		expect(stdout).toContain(word);
	expect(stdout).not.toMatch(/NaN|undefined|Infinity|\[object/);
});

test("--help lists every option, and plays nothing", () => {
	const { status, stdout, stderr } = simulate("--help");
	expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
	for (const option of [
		"bots",
		"ruleset",
		"board",
		"games",
		"seed",
		"set",
		"jobs",
		"json",
	])
		expect(stdout).toContain(`--${option}`);
});

describe("a wrong option is refused in one sentence", () => {
	test.each([
		["--bots=captain,nobody", "--bots must be one of"],
		["--bots=captain", "at least 2"],
		["--ruleset=chess", "not chess"],
		["--board=big", "must be like 17x9, not big"],
		["--board=0x9", "must be like 17x9, not 0x9"],
		["--games=0", "must be a whole number"],
		["--games=many", "must be a whole number"],
		["--jobs=-1", "must be a whole number"],
		["--set=minSeats", "must be like"],
		["--set=nothing=1", "has no nothing"],
		["--set=nothing.at.all=1", "has no nothing.at.all"],
		["--set=minSeats=two", "not JSON"],
		["--frobnicate", "--frobnicate"],
		["extra", "extra"],
	])("%s", (option, message) => {
		const { status, stdout, stderr } = simulate(...SMALL, option);
		expect(stderr).toContain(message);
		expect(stderr).not.toMatch(/^\s+at |Error:|node:internal/m);
		expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
	});
});
