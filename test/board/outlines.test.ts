import { describe, expect, test } from "vitest";
import { centerOf } from "../../src/board/layout.ts";
import { type Drawing, outlinePath } from "../../src/board/outlines.ts";
import { allTiles, disc, type TileIndex, tileAt } from "../../src/rules/hex.ts";

const BOARD = { cols: 9, rows: 9 };
const MIDDLE = tileAt(BOARD, 4, 4);
const WHOLE: Drawing = { size: 40, stepsPerUnit: 1 };
const FINE: Drawing = { size: 20, stepsPerUnit: 100 };

/** Every corner of a path, loop by loop. */
function loopsOf(path: string): { x: number; y: number }[][] {
	return path
		.split("M")
		.slice(1)
		.map((loop) => {
			const numbers = (loop.match(/-?[\d.]+/g) ?? []).map(Number);
			const at = { x: 0, y: 0 };
			return Array.from({ length: numbers.length / 2 }, (_, i) => {
				at.x += numbers[2 * i];
				at.y += numbers[2 * i + 1];
				return { ...at };
			});
		});
}

function outline(area: readonly TileIndex[], depth = 2, drawing = FINE) {
	return loopsOf(outlinePath(BOARD, area, depth, drawing));
}

describe("the outline of an area", () => {
	test("is one loop around what hangs together", () => {
		expect(outline([MIDDLE])).toHaveLength(1);
		expect(outline(disc(BOARD, MIDDLE, 3))).toHaveLength(1);
		expect(outline(allTiles(BOARD))).toHaveLength(1);
	});

	test("is one loop for each part, and for each hole", () => {
		const ring = disc(BOARD, MIDDLE, 3).filter((tile) => tile !== MIDDLE);
		expect(outline(ring)).toHaveLength(2);
		expect(outline([tileAt(BOARD, 0, 0), tileAt(BOARD, 8, 8)])).toHaveLength(2);
	});

	test("has a corner for each side that touches something else", () => {
		expect(outline([MIDDLE])[0]).toHaveLength(6);
		// Each of the seven tiles has as many neighbours inside as 12 sides are shared.
		expect(outline(disc(BOARD, MIDDLE, 2))[0]).toHaveLength(7 * 6 - 2 * 12);
	});

	test("of a lone tile is its hex, smaller by the depth", () => {
		for (const drawing of [WHOLE, FINE]) {
			const { x, y } = centerOf(BOARD, MIDDLE, drawing.size);
			const [corners] = outline([MIDDLE], 3, drawing);
			expect(corners).toHaveLength(6);
			for (const corner of corners)
				expect(
					Math.abs(
						Math.hypot(corner.x - x, corner.y - y) -
							(drawing.size - 6 / Math.sqrt(3)),
					),
				).toBeLessThan(1 / drawing.stepsPerUnit);
		}
	});

	test("lies inside the edge, so that two neighbours show two lines", () => {
		const [left, right] = [tileAt(BOARD, 4, 4), tileAt(BOARD, 4, 5)].map(
			(tile) => outline([tile])[0].map(({ y }) => y),
		);
		// The lower side of the upper tile, the upper side of the lower one.
		expect(Math.min(...right) - Math.max(...left)).toBeCloseTo(2 * 2, 1);
	});

	test("keeps as far off a tile outside at an inner corner", () => {
		const dent = tileAt(BOARD, 4, 2);
		const area = disc(BOARD, MIDDLE, 3).filter((tile) => tile !== dent);
		const lowest = Math.max(...outline([dent], 0)[0].map(({ y }) => y));
		const ys = outline(area)[0].map(({ y }) => y);
		expect(Math.min(...ys.map((y) => Math.abs(y - (lowest + 2))))).toBeLessThan(
			0.02,
		);
	});

	test("has numbers as fine as the drawing asks for", () => {
		const area = disc(BOARD, MIDDLE, 2);
		expect(outlinePath(BOARD, area, 5.6, WHOLE)).not.toContain(".");
		expect(outlinePath(BOARD, area, 1.5, FINE)).not.toMatch(/\.\d{3}/);
	});

	test("is empty without land", () => {
		expect(outlinePath(BOARD, [], 2, FINE)).toBe("");
	});
});
