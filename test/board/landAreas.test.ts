import { describe, expect, test } from "vitest";
import { areasOf, linePath, shareOf } from "../../src/board/landAreas.ts";
import type { LandRow } from "../../src/rules/landHistory.ts";

const LANDS: readonly LandRow[] = [
	{ turn: 0, tiles: [0, 0] },
	{ turn: 1, tiles: [2, 4] },
	{ turn: 2, tiles: [6, 4] },
];

const OPTIONS = {
	order: [1, 0],
	tiles: 10,
	size: { width: 200, height: 100 },
	signSize: 12,
};

/** The corners of a path. */
function cornersOf(path: string): number[][] {
	return path
		.replace(/^M/, "")
		.replace(/Z$/, "")
		.split("L")
		.map((corner) => corner.split(" ").map(Number));
}

describe("land by turn", () => {
	const [ground, upper] = areasOf(LANDS, OPTIONS);

	test("lies on the ground, one seat's on the other's", () => {
		expect(ground.seat).toBe(1);
		expect(cornersOf(ground.path)).toEqual([
			...[
				[0, 100],
				[100, 60],
				[200, 60],
			],
			...[
				[200, 100],
				[100, 100],
				[0, 100],
			],
		]);
		expect(upper.seat).toBe(0);
		expect(cornersOf(upper.path)).toEqual([
			...[
				[0, 100],
				[100, 40],
				[200, 0],
			],
			...[
				[200, 60],
				[100, 60],
				[0, 100],
			],
		]);
	});

	test("has a sign where it is thickest, inside the picture", () => {
		expect(ground.sign).toEqual({ x: 94, y: 74, size: 12 });
		expect(upper.sign).toEqual({ x: 94, y: 44, size: 12 });
	});

	test("has a smaller sign where there is little room, or none", () => {
		const signOf = (tiles: number) =>
			areasOf(LANDS, { ...OPTIONS, tiles })[0].sign?.size ?? null;
		expect(signOf(40)).toBe(9);
		expect(signOf(100)).toBeNull();
	});
});

test("a long game's areas have no more corners than there is room for", () => {
	const lands = Array.from({ length: 3601 }, (_, turn) => ({
		...{ turn, tiles: [turn % 7] },
	}));
	const [area] = areasOf(lands, { ...OPTIONS, order: [0] });
	const corners = cornersOf(area.path);
	expect(corners.length).toBeLessThanOrEqual(2 * 101);
	expect(corners[corners.length / 2 - 1][0]).toBe(200);
});

test("what is needed to win is a line, or none where land alone does not", () => {
	expect(
		cornersOf(
			linePath(LANDS, (turn) => (turn === 0 ? null : 6 - turn), OPTIONS),
		),
	).toEqual([
		[100, 50],
		[200, 60],
	]);
	expect(linePath(LANDS, () => null, OPTIONS)).toBe("");
});

test("a turn stands at its share of the width; the only one at the end", () => {
	expect([0, 3, 4].map((turn) => shareOf(turn, 4))).toEqual([0, 0.75, 1]);
	expect(shareOf(0, 0)).toBe(1);
});
