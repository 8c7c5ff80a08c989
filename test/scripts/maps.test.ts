/** The command as a person runs it, on very few boards and games. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { spreadOf } from "../../scripts/maps/fairness.ts";
import { parse } from "../../src/rules/notation.ts";
import { startsOf } from "../../src/rules/terrain.ts";

const command = fileURLToPath(
	new URL("../../scripts/maps.ts", import.meta.url),
);

function maps(...args: string[]) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[command, ...args],
		{ encoding: "utf8" },
	);
	return { status, stdout, stderr };
}

describe("npm run maps", () => {
	test("draws boards as text", () => {
		const { status, stdout } = maps(
			"--shape=island",
			"--board=11x9",
			"--seats=2",
			"--boards=2",
		);
		expect(status).toBe(0);
		const boards = stdout.split(/island 11x9, 2 seats\n\n/).slice(1);
		expect(boards).toHaveLength(2);
		for (const drawn of boards) {
			const { board } = parse(drawn);
			expect(board).toMatchObject({ cols: 11, rows: 9 });
			expect(startsOf(board)).toHaveLength(2);
		}
		expect(boards[0]).not.toBe(boards[1]);
	});

	test("tells how often each start place wins", () => {
		const { status, stdout } = maps(
			"--shape=plain",
			"--board=11x9",
			"--seats=2",
			"--fairness=6",
			"--boards=3",
			"--jobs=1",
		);
		expect(status).toBe(0);
		expect(stdout).toContain("plain: 6 games on 3 boards");
		const wins = [...stdout.matchAll(/^\d +(\d+) /gm)].map(([, n]) => +n);
		expect(wins).toHaveLength(2);
		expect(wins[0] + wins[1]).toBe(6);
	});

	test.each([
		[["--seats=5", "--board=11x9"], /at most 4 on a board of 11x9/],
		[["--seats=1"], /at least 2/],
		[["--shape=moon"], /--shape must be one of plain/],
		[["--fairness=none"], /--fairness must be a whole number/],
	])("refuses %j", (args, reason) => {
		const { status, stderr } = maps(...args);
		expect(status).toBe(2);
		expect(stderr).toMatch(reason);
	});
});

describe("the spread of chances", () => {
	test("is none where wins differ no more than by chance", () => {
		expect(
			spreadOf([
				[10, 10],
				[12, 8],
			]),
		).toBe(0);
	});

	test("is that of the places where one wins each game", () => {
		const always = spreadOf([
			[1000, 0],
			[0, 1000],
		]);
		expect(always).toBeCloseTo(0.5, 2);
	});
});
