import { describe, expect, test } from "vitest";
import { boardFor, sizeToFit } from "../../../scripts/scenario/boardFit.ts";
import { extentOf } from "../../../src/board/layout.ts";
import { tileCount } from "../../../src/rules/hex.ts";

describe("the board for a drawing", () => {
	test.each([
		[500, 1920, 1080],
		[500, 1080, 1920],
		[60, 390, 600],
		[1000, 800, 800],
	])(
		"of %i tiles on %i x %i has about so many, and fills it",
		(tiles, width, height) => {
			const board = boardFor(tiles, width, height);
			expect(tileCount(board)).toBeGreaterThan(0.8 * tiles);
			expect(tileCount(board)).toBeLessThanOrEqual(1.2 * tiles);
			const size = sizeToFit(board, width, height);
			const { x, y } = extentOf(board, size);
			expect(x).toBeLessThanOrEqual(width + 1e-9);
			expect(y).toBeLessThanOrEqual(height + 1e-9);
			expect(x).toBeGreaterThan(0.88 * width);
			expect(y).toBeGreaterThan(0.88 * height);
		},
	);

	test("is what the quadratic in boardFit.ts gives, rounded down", () => {
		// Ratio 1.1547: rows (0.577 + √(4 + 8 × 5.928)) / 4 = 1.937, columns 4 / 1.937.
		expect(boardFor(4, 100, 100)).toEqual({ cols: 2, rows: 1 });
		// Ratio 0.6495: rows (0.325 + √(4 + 8 × 486.1)) / 4 = 15.68, columns 500 / 15.68.
		expect(boardFor(500, 1600, 900)).toEqual({ cols: 31, rows: 15 });
	});

	test("has a tile at least", () => {
		expect(boardFor(1, 10, 10000)).toEqual({
			cols: 1,
			rows: expect.any(Number),
		});
		expect(boardFor(1, 10000, 10).rows).toBe(1);
	});
});
