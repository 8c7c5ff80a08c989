import { describe, expect, test } from "vitest";
import {
	CLASSIC,
	FREE_FULL,
	FREE_NEIGHBOR,
	marchFor,
	rulesetFor,
} from "../../src/rules/modes.ts";
import { RULES_VERSION, RULESET_NAMES } from "../../src/rules/ruleset.ts";

const BOARD = { cols: 31, rows: 15 };

test.each(RULESET_NAMES)("%s is plain data, and knows its name", (name) => {
	const ruleset = rulesetFor(name, BOARD);
	expect(ruleset.name).toBe(name);
	expect(ruleset.version).toBe(RULES_VERSION);
	expect(JSON.parse(JSON.stringify(ruleset))).toEqual(ruleset);
});

// The values that the format of scenarios expects.
test.each([
	["minSeats", 1, 2],
	["maxSeats", 50, 15],
	["multiStep", false, true],
	["startLevel", 3, 1],
	["newStrength", 100, 20],
	["attackDamage", 0, 20],
	["defendGain", 0, 20],
	["farthestAttackShare", 0, 0.5],
	["bankGain", 0, 0.8],
	["returnAfterTurns", 10, 2],
	["returnAfterMs", 10_000, null],
	["protectedTurns", 30, 10],
	["protectedTiles", 10, 10],
	["protectedMs", 30_000, null],
] as const)(
	"%s is %j in single-step modes, %j in the full game",
	(name, free, full) => {
		expect(FREE_FULL[name]).toBe(free);
		expect(FREE_NEIGHBOR[name]).toBe(free);
		expect(CLASSIC[name]).toBe(full);
	},
);

test("land grows anywhere in free-full alone", () => {
	expect(
		[FREE_FULL, FREE_NEIGHBOR, CLASSIC].map((each) => each.neighborsOnly),
	).toEqual([false, true, true]);
});

test("random events are as likely and as strong as in the seed", () => {
	expect(CLASSIC.events).toEqual({
		fromTurn: 20,
		lightning: { roll: [0, 0.15], damage: [10, 80] },
		earthquake: {
			roll: [0.2, 0.35],
			damage: [10, 30],
			radius: [3, 7],
			rimDamage: 5,
		},
		drop: { roll: [0.7, 0.85], amount: [1, 20] },
	});
	expect([FREE_FULL.events, FREE_NEIGHBOR.events]).toEqual([null, null]);
});

test("phases last as in the seed, but for a grace of a second at most", () => {
	expect(CLASSIC.pace).toEqual({
		waitingMs: 10_000,
		collectingMs: 30_000,
		graceMs: 1000,
	});
	for (const { pace } of [FREE_FULL, FREE_NEIGHBOR])
		expect(pace).toEqual({ waitingMs: 0, collectingMs: 1000, graceMs: 0 });
});

describe("march", () => {
	test.each([
		{ cols: 1, rows: 1 },
		{ cols: 4, rows: 3 },
		BOARD,
		{ cols: 60, rows: 40 },
	])("has levels that rise with the share of $cols x $rows tiles", (board) => {
		const { levelSteps } = marchFor(board);
		const sorted = levelSteps.toSorted((a, b) => a[1] - b[1]);
		expect(levelSteps).toEqual(sorted);
		for (const [i, [tiles]] of levelSteps.entries()) {
			expect(Number.isInteger(tiles)).toBe(true);
			expect(tiles).toBeGreaterThanOrEqual(levelSteps[i - 1]?.[0] ?? 1);
			expect(tiles).toBeLessThanOrEqual(board.cols * board.rows);
		}
	});

	test("does not make those weaker who play from far away", () => {
		expect(marchFor(BOARD)).toMatchObject({ tempo: "even", plans: "sealed" });
	});
});
