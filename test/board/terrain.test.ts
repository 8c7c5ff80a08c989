import { describe, expect, test } from "vitest";
import { labelsOf } from "../../src/board/labels.ts";
import { signTile } from "../../src/board/land.ts";
import { centerOf, extentOf, tileUnder } from "../../src/board/layout.ts";
import { TERRAIN_SIZE, terrainPaths } from "../../src/board/terrain.ts";
import type { Board, TileIndex } from "../../src/rules/hex.ts";

function board(...rows: string[]): Board {
	return { cols: rows[0].length, rows: rows.length, terrain: rows.join("") };
}

/** How many closed lines a path has. */
const loops = (path: string) => path.split("z").length - 1;

describe("terrain as paths", () => {
	test("a plain rectangle has none", () => {
		expect(terrainPaths({ cols: 4, rows: 3 })).toBeNull();
	});

	test("adjacent water is one shape, with coast lines of as many loops", () => {
		const paths = terrainPaths(board("~~..~", "~...."));
		expect(loops(paths?.water ?? "")).toBe(2);
		for (const coast of paths?.coasts ?? []) expect(loops(coast)).toBe(2);
	});

	test("an island in the water is a hole in it", () => {
		const paths = terrainPaths(board("~~~", "~.~", "~~~", "~~~"));
		expect(loops(paths?.water ?? "")).toBe(2);
	});

	test("each mountain and each town has its sign, start places too", () => {
		const paths = terrainPaths(board("^.o", ".@.", "^^."));
		expect(paths?.mountains).toEqual([0, 6, 7]);
		expect(loops(paths?.peaks ?? "")).toBe(3);
		expect(loops(paths?.towers ?? "")).toBe(2);
		expect(loops(paths?.walls ?? "")).toBe(2);
	});

	test("all of it lies inside the board", () => {
		const one = board("~^o.", ".~^@", "-.-.");
		const { x, y } = extentOf(one, TERRAIN_SIZE);
		for (const coast of terrainPaths(one)?.coasts ?? []) {
			const [, startX, startY] = /^M(\S+?)[ ](\S+?)q/.exec(coast) ?? [];
			expect(Number(startX)).toBeGreaterThan(0);
			expect(Number(startX)).toBeLessThan(x);
			expect(Number(startY)).toBeGreaterThan(0);
			expect(Number(startY)).toBeLessThan(y);
		}
	});
});

describe("outside the board's outline", () => {
	const trimmed = board("...", "...", ".-.");
	const size = 10;

	test("no tile is under the pointer", () => {
		const missing = centerOf(trimmed, 7 as TileIndex, size);
		expect(tileUnder(trimmed, missing, size)).toBeNull();
		const there = centerOf(trimmed, 6 as TileIndex, size);
		expect(tileUnder(trimmed, there, size)).toBe(6);
	});

	test("the drawing ends where the lowest tiles end, and column labels follow them", () => {
		const whole = { cols: 3, rows: 3 };
		expect(extentOf(trimmed, size).y).toBeLessThan(extentOf(whole, size).y);
		const bottom = (one: Board) =>
			labelsOf(one, size, 5).columns.map(({ places }) => places[1].y);
		const [even, odd] = bottom(trimmed);
		expect(odd).toBeLessThan(even);
		expect(bottom(whole)[1]).toBeGreaterThan(bottom(whole)[0]);
	});
});

test("a seat's sign stands beside a town's, unless the seat has only the town", () => {
	const one = board(".o.", "...");
	expect(signTile(one, [0, 1, 2] as TileIndex[])).not.toBe(1);
	expect(signTile(one, [1] as TileIndex[])).toBe(1);
});
