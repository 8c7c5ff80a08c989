import { describe, expect, test } from "vitest";
import { landBySeat, nearestLand, signTile } from "../../src/board/land.ts";
import { disc, labelOf, tileAt } from "../../src/rules/hex.ts";
import { parse } from "../../src/rules/notation.ts";
import { FREE } from "../../src/rules/position.ts";
import { tileNamed } from "../support/playing.ts";

const POSITION = parse(`
	a20     .       a20     b20
	    .       .       a20     a20
	.       .       a20     a20
	    .       .       a20     a20
`);
const { board, owners } = POSITION;

test("each seat's land is its tiles, row by row", () => {
	const land = landBySeat(owners);
	const named = (seat: number) =>
		land.get(seat)?.map((tile) => labelOf(board, tile));
	expect(named(1)).toEqual(["A-7"]);
	expect(named(0)?.slice(0, 3)).toEqual(["A-1", "A-5", "A-6"]);
	expect(land.get(FREE)).toHaveLength(owners.filter((o) => o === FREE).length);
	expect(land.get(2)).toBeUndefined();
});

describe("a sign", () => {
	test("stands in the middle of the largest part", () => {
		const wide = { cols: 9, rows: 9 };
		const middle = tileAt(wide, 5, 5);
		const land = [tileAt(wide, 0, 0), ...disc(wide, middle, 3)];
		expect(signTile(wide, land)).toBe(middle);
	});

	test("stands on the land, even where the middle is not", () => {
		const wide = { cols: 9, rows: 9 };
		const middle = tileAt(wide, 5, 5);
		const ring = disc(wide, middle, 3).filter((tile) => tile !== middle);
		expect(ring).toContain(signTile(wide, ring));
	});

	test("stands nowhere without land", () => {
		expect(signTile(board, [])).toBeNull();
	});
});

test("the nearest land is where an order's arrow starts", () => {
	const from = nearestLand(POSITION, 0, tileNamed(board, "A-2"));
	expect(from).toBe(tileNamed(board, "A-1"));
	expect(nearestLand(POSITION, 2, tileNamed(board, "A-2"))).toBeNull();
});
