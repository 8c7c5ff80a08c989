import { describe, expect, test } from "vitest";
import { tileByKey } from "../../../src/client/board/cursorKeys.ts";
import {
	arrowPath,
	isLargerTurned,
	SIZE,
	tileCenter,
} from "../../../src/client/board/geometry.ts";
import { type Board, labelOf, type TileIndex } from "../../../src/rules/hex.ts";
import { tileNamed } from "../../support/playing.ts";

/** Every point of a path. */
function pointsOf(path: string): { x: number; y: number }[] {
	return [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({
		x: Number(x),
		y: Number(y),
	}));
}

test("an arrow ends near its target and bends to one side", () => {
	const { tip, path } = arrowPath({ x: 0, y: 0 }, { x: 60, y: 0 });
	expect(Math.hypot(tip.x - 60, tip.y)).toBeLessThan(SIZE / 2);
	expect(pointsOf(path).some(({ y }) => y < -5)).toBe(true);
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

	test("cross what is outside the outline, and stop on water", () => {
		const island: Board = { cols: 4, rows: 3, terrain: ".-~..-..-..." };
		const from = (key: string, name: string) =>
			labelOf(
				island,
				tileByKey(island, tileNamed(island, name), key) as TileIndex,
			);
		expect(from("ArrowRight", "A-1")).toBe("A-3");
		expect(from("ArrowDown", "A-2")).toBe("C-2");
		expect(from("Home", "C-4")).toBe("C-2");
		expect(from("ArrowDown", "B-1")).toBe("B-1");
	});

	test.each([
		["ArrowUp", 0, -1],
		["ArrowDown", 0, 1],
		["ArrowLeft", -1, 0],
		["ArrowRight", 1, 0],
		["Home", -1, 0],
		["End", 1, 0],
	] as const)(
		"on a turned board %s moves that way, too",
		(key, right, down) => {
			const turned = { cols: 5, rows: 5, isTurned: true };
			const from = tileNamed(turned, "C-3");
			const to = tileByKey(turned, from, key) ?? from;
			const before = tileCenter(turned, from);
			const after = tileCenter(turned, to);
			if (right !== 0) expect(Math.sign(after.x - before.x)).toBe(right);
			if (down !== 0) expect(Math.sign(after.y - before.y)).toBe(down);
		},
	);

	test("other keys move nothing", () => {
		expect(tileByKey(board, tileNamed(board, "A-1"), "x")).toBeNull();
	});
});

describe("a board is turned where that makes its tiles much larger", () => {
	const wide = { cols: 17, rows: 9 };
	test.each([
		["a phone upright", wide, 390, 600, true],
		["a phone upright, above a replay's controls", wide, 390, 430, true],
		["a smaller one", wide, 360, 396, true],
		["a phone on its side", wide, 540, 390, false],
		["a desktop", wide, 860, 660, false],
		["nearly square", { cols: 25, rows: 20 }, 390, 600, false],
		["no place yet", wide, 0, 0, false],
	] as const)("%s", (_, board, width, height, isTurned) => {
		expect(isLargerTurned(board, width, height)).toBe(isTurned);
	});

	test("and stays so until the place is another", () => {
		const turned = { ...wide, isTurned: true };
		expect(isLargerTurned(turned, 390, 600)).toBe(true);
		expect(isLargerTurned(turned, 540, 390)).toBe(false);
		expect(isLargerTurned(turned, 500, 510)).toBe(true);
		expect(isLargerTurned(wide, 500, 510)).toBe(false);
	});
});
