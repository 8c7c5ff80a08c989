import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	centerOf,
	cornersOf,
	extentOf,
	type LaidBoard,
	laidWay,
	type Point,
	tileUnder,
} from "../../src/board/layout.ts";
import {
	allTiles,
	neighborTable,
	OFF_BOARD,
	type TileIndex,
} from "../../src/rules/hex.ts";
import { tileNamed } from "../support/playing.ts";
import { runs } from "../support/propertyRuns.ts";

const BOARD: LaidBoard = { cols: 5, rows: 4 };
const TURNED: LaidBoard = { ...BOARD, isTurned: true };
const SIZE = 12.5;

function apart(a: Point, b: Point): number {
	return Math.hypot(a.x - b.x, a.y - b.y);
}

test("odd columns lie half a tile lower", () => {
	const [a1, a2] = [0, 1].map((tile) => centerOf(BOARD, tile as TileIndex, 1));
	expect(a1).toEqual({ x: 1, y: Math.sqrt(3) / 2 });
	expect(a2).toEqual({ x: 2.5, y: Math.sqrt(3) });
});

test("on a turned board rows run to the right and columns upwards", () => {
	const places = ["A-1", "A-2", "B-1"].map((name) =>
		centerOf(TURNED, tileNamed(TURNED, name), 1),
	);
	const [a1, a2, b1] = places;
	expect(a2.y).toBeCloseTo(a1.y - 1.5);
	expect(b1.y).toBeCloseTo(a1.y);
	expect(b1.x).toBeCloseTo(a1.x + Math.sqrt(3));
	expect(laidWay(TURNED, { x: 0, y: 1 })).toEqual({ x: 1, y: -0 });
});

test.each([BOARD, TURNED])(
	"all neighbours are equally far, side by side: %j",
	(board) => {
		const table = neighborTable(board);
		for (const tile of allTiles(board))
			for (let side = 0; side < 6; side++) {
				const next = table[6 * tile + side];
				if (next === OFF_BOARD) continue;
				const corners = cornersOf(board, tile, SIZE);
				const others = cornersOf(board, next as TileIndex, SIZE);
				expect(
					apart(
						centerOf(board, tile, SIZE),
						centerOf(board, next as TileIndex, SIZE),
					),
				).toBeCloseTo(SIZE * Math.sqrt(3), 9);
				// Side N runs from the last corner to the first, and so on.
				expect(
					apart(corners[(side + 5) % 6], others[(side + 3) % 6]),
				).toBeLessThan(1e-9);
				expect(apart(corners[side], others[(side + 2) % 6])).toBeLessThan(1e-9);
			}
	},
);

test.each([
	{ cols: 1, rows: 1 },
	{ cols: 1, rows: 3 },
	{ cols: 2, rows: 1 },
	BOARD,
	TURNED,
])("the bounding box of %j starts at 0, 0", (board) => {
	const corners = allTiles(board).flatMap((tile) =>
		cornersOf(board, tile, SIZE),
	);
	const { x, y } = extentOf(board, SIZE);
	expect(Math.min(...corners.map((p) => p.x))).toBeCloseTo(0, 9);
	expect(Math.min(...corners.map((p) => p.y))).toBeCloseTo(0, 9);
	expect(Math.max(...corners.map((p) => p.x))).toBeCloseTo(x, 9);
	expect(Math.max(...corners.map((p) => p.y))).toBeCloseTo(y, 9);
});

describe("the tile under a point", () => {
	test.each([BOARD, TURNED])(
		"is the one whose centre is nearest: %j",
		(board) => {
			const far = extentOf(board, SIZE);
			fc.assert(
				fc.property(
					fc.double({ min: 0, max: far.x, noNaN: true }),
					fc.double({ min: 0, max: far.y, noNaN: true }),
					(x, y) => {
						const distances = allTiles(board).map((tile) =>
							apart({ x, y }, centerOf(board, tile, SIZE)),
						);
						const tile = tileUnder(board, { x, y }, SIZE);
						const least = Math.min(...distances);
						if (tile !== null) expect(distances[tile]).toBeCloseTo(least, 9);
						else
							expect(least).toBeGreaterThan((SIZE * Math.sqrt(3)) / 2 - 1e-9);
					},
				),
				runs(500),
			);
		},
	);

	test("is none beside the board", () => {
		const { x, y } = extentOf(BOARD, SIZE);
		for (const point of [
			{ x: -1, y: y / 2 },
			{ x: x / 2, y: -1 },
			{ x: x + 1, y: y / 2 },
			{ x: x / 2, y: y + 1 },
			// In the box, but above the odd columns and beside the corners.
			{ x: 2.5 * SIZE, y: 1 },
			{ x: 1, y: 1 },
		])
			expect(tileUnder(BOARD, point, SIZE)).toBeNull();
	});
});
