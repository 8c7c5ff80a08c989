import { describe, expect, test } from "vitest";
import { signTile } from "../../../src/board/signTile.ts";
import { tileByKey } from "../../../src/client/board/cursorKeys.ts";
import {
	arrowPath,
	outlinePath,
	SIZE,
	tileCenter,
} from "../../../src/client/board/geometry.ts";
import { type Board, labelOf, type TileIndex } from "../../../src/rules/hex.ts";
import { parse } from "../../../src/rules/notation.ts";
import { tileNamed } from "../../support/playing.ts";

/** Every point of a path. */
function pointsOf(path: string): { x: number; y: number }[] {
	return [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({
		x: Number(x),
		y: Number(y),
	}));
}

describe("outlines", () => {
	const position = parse(`
		a20     .
		    a20     b20
		a20     .
		    .       .
	`);
	const { board, owners } = position;

	test("one stroke for each open side", () => {
		// Each of three tiles in a bunch touches the two others.
		const strokes = outlinePath(board, owners, 0, 2).split("M").length - 1;
		expect(strokes).toBe(3 * 6 - 2 * 3);
		expect(outlinePath(board, owners, 1, 2).split("M").length - 1).toBe(6);
	});

	test("lie inside the edge, and close: each point belongs to two strokes", () => {
		const met = new Map<string, number>();
		for (const { x, y } of pointsOf(outlinePath(board, owners, 0, 2))) {
			const key = `${x.toFixed(1)} ${y.toFixed(1)}`;
			met.set(key, (met.get(key) ?? 0) + 1);
		}
		expect(new Set(met.values())).toEqual(new Set([2]));
	});

	test("of a lone tile are its hex, smaller by the depth", () => {
		const center = tileCenter(board, owners.indexOf(1) as TileIndex);
		for (const { x, y } of pointsOf(outlinePath(board, owners, 1, 3)))
			expect(Math.hypot(x - center.x, y - center.y)).toBeCloseTo(
				SIZE - 6 / Math.sqrt(3),
				1,
			);
	});

	test("of a seat without land are empty", () => {
		expect(outlinePath(board, owners, 7, 2)).toBe("");
	});
});

test("an arrow ends near its target and bends to one side", () => {
	const { tip, path } = arrowPath({ x: 0, y: 0 }, { x: 60, y: 0 });
	expect(Math.hypot(tip.x - 60, tip.y)).toBeLessThan(SIZE / 2);
	expect(pointsOf(path).some(({ y }) => y < -5)).toBe(true);
});

test("the sign stands in the middle of the largest area", () => {
	const { board, owners } = parse(`
		a20     .       a20     a20
		    .       .       a20     a20
		.       .       a20     a20
		    .       .       a20     a20
	`);
	const tile = signTile(board, owners, 0) as TileIndex;
	expect(["A-6", "B-5", "A-5", "A-7", "B-6", "B-7"]).toContain(
		labelOf(board, tile),
	);
	expect(signTile(board, owners, 1)).toBeNull();
});

describe("arrow keys", () => {
	const board: Board = { cols: 4, rows: 3 };
	const press = (from: string, ...keys: string[]) =>
		labelOf(
			board,
			keys.reduce(
				(tile, key) => tileByKey(board, tile, key) ?? tile,
				tileNamed(board, from),
			),
		);

	test.each([
		["B-2", ["ArrowUp"], "A-2"],
		["B-2", ["ArrowDown"], "C-2"],
		["B-2", ["ArrowRight", "ArrowRight"], "B-4"],
		["A-1", ["ArrowLeft"], "A-1"],
		["A-1", ["ArrowUp"], "A-1"],
		["B-2", ["End"], "B-4"],
		["B-2", ["Home"], "B-1"],
	] as const)("%s %j: %s", (from, keys, to) => {
		expect(press(from, ...keys)).toBe(to);
	});

	test("other keys move nothing", () => {
		expect(tileByKey(board, tileNamed(board, "A-1"), "x")).toBeNull();
	});
});
