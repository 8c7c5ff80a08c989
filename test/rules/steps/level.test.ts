import { describe, expect, test } from "vitest";
import { CLASSIC, FREE_NEIGHBOR } from "../../../src/rules/modes.ts";
import type { Ruleset } from "../../../src/rules/ruleset.ts";
import { levelFor, levelOfLand } from "../../../src/rules/steps/level.ts";
import { playing } from "../../support/playing.ts";

test.each([
	[0, 1],
	[1, 1],
	[19, 1],
	[20, 2],
	[49, 2],
	[50, 3],
	[99, 3],
	[100, 4],
	[199, 4],
	[200, 5],
	[299, 5],
	[300, 6],
	[399, 6],
	[400, 7],
	[5000, 7],
])("with %i tiles the level is %i", (tiles, level) => {
	expect(levelOfLand(CLASSIC, tiles)).toBe(level);
});

test("below the first step the level is that of the start", () => {
	expect(levelOfLand({ startLevel: 3, levelSteps: [] }, 9)).toBe(3);
	expect(levelOfLand({ startLevel: 2.5, levelSteps: [[4, 9]] }, 3)).toBe(2.5);
	expect(levelOfLand({ startLevel: 2.5, levelSteps: [[0, 4]] }, 0)).toBe(4);
});

test("a level may fall with more land", () => {
	const levelSteps = [
		[2, 3],
		[5, 1],
	] as const;
	expect(levelOfLand({ startLevel: 2, levelSteps }, 4)).toBe(3);
	expect(levelOfLand({ startLevel: 2, levelSteps }, 5)).toBe(1);
});

describe("levels", () => {
	const small = {
		...CLASSIC,
		levelSteps: [
			[2, 2],
			[3, 4],
		] as const,
	};

	test("rise with the land, several at once if need be", () => {
		const game = playing("a20 a20 b20\na20 . .", small).updatesLevels();
		expect(game.eventsOf("levelChanged")).toEqual([
			{ type: "levelChanged", seat: 0, from: 1, to: 4 },
		]);
		expect(game.living("a").level).toBe(4);
		expect(game.living("b").level).toBe(1);
	});

	test("fall with it", () => {
		const game = playing("b: level 4\na20 b20", small).updatesLevels();
		expect(game.living("b").level).toBe(1);
	});

	test("rise and fall after the orders", () => {
		const game = playing(
			"turn 30\nb: level 2\na20 . b20\n. . b20",
			small,
		).plays("a A-2", "a B-3");
		expect(game.eventsOf("levelChanged")).toEqual([
			{ type: "levelChanged", seat: 0, from: 1, to: 2 },
			{ type: "levelChanged", seat: 1, from: 2, to: 1 },
		]);
	});

	test("are not the dead's", () => {
		const game = playing("b: dead 3\na20 .", small).updatesLevels();
		expect(game.events).toEqual([]);
	});

	test("stay as they are in single-step modes, and where there are no steps", () => {
		const map = "a: level 5\na20 a20 a20";
		const free = playing(map, { ...FREE_NEIGHBOR, levelSteps: [[2, 2]] });
		expect(free.updatesLevels().events).toEqual([]);
		const stepless = playing(map, { ...CLASSIC, levelSteps: [] });
		expect(stepless.updatesLevels().events).toEqual([]);
	});
});

describe("each town", () => {
	const byTowns: Ruleset = {
		...CLASSIC,
		startLevel: 2,
		levelSteps: [],
		levelPerTown: 2,
		maxLevel: 5,
	};

	test.each([
		[0, 2],
		[1, 4],
		[2, 5],
		[3, 5],
	])(
		"raises the level, up to the highest: with %i it is %i",
		(towns, level) => {
			expect(levelFor(byTowns, 40, towns)).toBe(level);
		},
	);

	test("raises it without limit where there is none", () => {
		expect(levelFor({ ...byTowns, maxLevel: null }, 40, 9)).toBe(20);
	});

	test("that changes hands changes both levels", () => {
		const map = "turn 9\na: level 4\nb: level 4\na3o        b3         .";
		const game = playing(map, byTowns).updatesLevels();
		expect(game.eventsOf("levelChanged")).toEqual([
			{ type: "levelChanged", seat: 1, from: 4, to: 2 },
		]);
		expect(game.living("a").level).toBe(4);
	});
});
