import { describe, expect, test } from "vitest";
import { TILE_SIZE } from "../../src/board/hexPath.ts";
import { labelsOf } from "../../src/board/labels.ts";
import { signTile } from "../../src/board/land.ts";
import { centerOf, extentOf, tileUnder } from "../../src/board/layout.ts";
import { sceneryOf } from "../../src/board/scenery.ts";
import type { Board, TileIndex } from "../../src/rules/hex.ts";

function board(...rows: string[]): Board {
	return { cols: rows[0].length, rows: rows.length, terrain: rows.join("") };
}

/** How many closed lines a path has. */
const loops = (path: string) => path.split("z").length - 1;

/** How many separate lines a path has. */
const lines = (path: string) => path.split("M").length - 1;

describe("the scenery of a board", () => {
	const painted = (one: Board, brush: string) =>
		sceneryOf(one)
			.ground.filter(([name]) => name === brush)
			.map(([, path]) => path)
			.join("");

	test("has one shore around all land that hangs together, and one around each lake", () => {
		expect(loops(sceneryOf({ cols: 4, rows: 3 }).shore)).toBe(1);
		expect(loops(sceneryOf(board("....", ".~..", "....")).shore)).toBe(2);
		expect(loops(sceneryOf(board(".~.", ".~.")).shore)).toBe(2);
	});

	test("counts mountains as land, and what lies outside the board as sea", () => {
		expect(loops(sceneryOf(board("^~.", "-~.")).shore)).toBe(2);
		expect(loops(sceneryOf(board("...", ".-.", "...")).shore)).toBe(2);
	});

	test("has a ridge of a front peak and two back ones on each mountain, each with a lit and a shaded side", () => {
		const mountains = board("^.o", ".@.", "^^.");
		expect(loops(painted(mountains, "peak lit"))).toBe(9);
		expect(loops(painted(mountains, "peak"))).toBe(9);
		expect(loops(painted(mountains, "rock"))).toBe(3);
	});

	test("has waves on water alone", () => {
		const rows = Array<string>(8).fill("........");
		expect(painted(board(...rows), "wave")).toBe("");
		const sea = board(...rows.map((row) => row.replaceAll(".", "~")));
		expect(lines(painted(sea, "wave"))).toBeGreaterThan(8);
	});

	test("draws a start place unlike another town, both with roofs of their own", () => {
		const { roofs } = sceneryOf(board("o.@", "..."));
		expect(roofs).toHaveLength(2);
		const shapes = roofs.map((path) => path.replace(/^M[^m]*/, ""));
		expect(shapes[0]).not.toBe(shapes[1]);
	});

	test("is the same each time, and keeps the shore within a few pixels of its tiles", () => {
		const one = board("~^o.", ".~^@", "-.-.");
		expect(sceneryOf(one)).toEqual(sceneryOf(one));
		const { x, y } = extentOf(one, TILE_SIZE);
		for (const [, left, top] of sceneryOf(one).shore.matchAll(
			/M(-?[\d.]+)[ ]?(-?[\d.]+)q/g,
		)) {
			expect(Number(left)).toBeGreaterThan(-4);
			expect(Number(left)).toBeLessThan(x + 4);
			expect(Number(top)).toBeGreaterThan(-4);
			expect(Number(top)).toBeLessThan(y + 4);
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
