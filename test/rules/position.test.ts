import { expect, test } from "vitest";
import type { TileIndex } from "../../src/rules/hex.ts";
import { parse } from "../../src/rules/notation.ts";
import {
	allSeats,
	emptyPosition,
	hasFreeTile,
	landOf,
	livingSeats,
	ownerOf,
	type Seat,
} from "../../src/rules/position.ts";

const POSITION = parse(`
	a: absent
	b: dead 0
	d: landless
	c20     .
	    c5      +2
`);

test("an empty position is a free board that nobody has entered", () => {
	expect(emptyPosition({ cols: 2, rows: 2 }, 3)).toEqual(
		parse("a: absent\nb: absent\nc: absent\n. .\n. ."),
	);
});

test("a tile has an owner, or none", () => {
	const owners = [0, 1, 2, 3].map((tile) =>
		ownerOf(POSITION, tile as TileIndex),
	);
	expect(owners).toEqual([2, 2, null, null]);
	expect(ownerOf(parse("a20 ."), 0 as TileIndex)).toBe(0);
});

test("the dead and the absent have no land", () => {
	expect(allSeats(POSITION).map((seat) => landOf(POSITION, seat))).toEqual([
		0, 0, 2, 0,
	]);
});

test("the living come with their states", () => {
	expect(livingSeats(POSITION).map(([seat]) => seat)).toEqual([2, 3]);
	expect(livingSeats(POSITION)[0]).toEqual([2 as Seat, POSITION.seats[2]]);
});

test("a board has free tiles until all are owned", () => {
	expect(hasFreeTile(POSITION)).toBe(true);
	expect(hasFreeTile(parse("a20 b20"))).toBe(false);
});
