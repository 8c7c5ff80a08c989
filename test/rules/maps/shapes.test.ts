import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { generateBoard } from "../../../src/rules/maps/generateBoard.ts";
import { MAP_SHAPES } from "../../../src/rules/maps/shapes.ts";
import { drawTerrain, parse } from "../../../src/rules/notation.ts";

/** A key that a game might have published. */
const KEY = "c0ffee".padStart(64, "0");

describe.each(MAP_SHAPES)("the board %s", (shape) => {
	const drawn = readFileSync(
		new URL(`./boards/${shape}.txt`, import.meta.url),
		"utf8",
	);

	test("is for ever the one that was drawn for this key", () => {
		const board = generateBoard({ shape, cols: 17, rows: 9 }, 4, KEY);
		expect(drawTerrain(board)).toBe(drawn);
		expect(parse(drawn).board).toEqual(board);
	});
});
