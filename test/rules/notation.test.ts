import { describe, expect, test } from "vitest";
import {
	draw,
	drawBoard,
	drawTerrain,
	parse,
} from "../../src/rules/notation.ts";
import { FREE } from "../../src/rules/position.ts";

const MAP = `turn 12
a: level 2, banked 0.8, started 0 at 0, played 11
b: dead 10 at 9000 by a, started 3
c: absent
d: level 1, banked 0, started 12 at 400, played 12, landless

a20         .
      e7.5        +5+3
a40         e100
      .           .
`;

test("a drawn map is read as the position it shows", () => {
	const position = parse(MAP);
	expect(position).toMatchObject({
		board: { cols: 4, rows: 2 },
		turn: 12,
		owners: [0, 4, FREE, FREE, 0, FREE, 4, FREE],
		strengths: [20, 7.5, 0, 0, 40, 0, 100, 0],
		drops: [
			{ tile: 3, amount: 5 },
			{ tile: 3, amount: 3 },
		],
	});
	expect(position.seats).toEqual([
		{
			type: "alive",
			level: 2,
			banked: 0.8,
			startedTurn: 0,
			startedAt: 0,
			lastTurnPlayed: 11,
			hasHeldLand: true,
			tiles: 2,
		},
		{
			type: "dead",
			startedTurn: 3,
			endedTurn: 10,
			diedAt: 9000,
			killedBy: 0,
			hasHeldLand: true,
		},
		{ type: "absent" },
		{
			type: "alive",
			level: 1,
			banked: 0,
			startedTurn: 12,
			startedAt: 400,
			lastTurnPlayed: 12,
			hasHeldLand: false,
			tiles: 0,
		},
		expect.objectContaining({ type: "alive", tiles: 2 }),
	]);
});

test("a position is drawn, and read again, as it was", () => {
	const position = parse(MAP);
	expect(parse(draw(position))).toEqual(position);
	expect(draw(parse(draw(position)))).toBe(draw(position));
});

const ISLES = `turn 3
a: level 4, banked 0, started 0 at 0, played 3, points 12
b: absent, points 0

^             o20@          .
       a3o           ~             -
.             o+5+2         o
       ~             a2            -
`;

test("terrain, towns and points are drawn, and read again, as they were", () => {
	const position = parse(ISLES);
	expect(position.board).toEqual({
		cols: 6,
		rows: 2,
		terrain: ["^o@~.-", ".~o.o-"].join(""),
	});
	expect(position.points?.slice(0, 2)).toEqual([12, 0]);
	expect(position.owners.slice(0, 6)).toEqual([-1, 0, 14, -1, -1, -1]);
	expect(position.drops.map(({ amount }) => amount)).toEqual([5, 2]);
	expect(parse(draw(position))).toEqual(position);
});

test("a board alone is drawn by the letters of its terrain", () => {
	const { board } = parse(ISLES);
	expect(drawTerrain(board)).toBe(
		["^     @     .", "   o     ~     -", ".     o     o", "   ~     .     -"]
			.map((line) => `${line}\n`)
			.join(""),
	);
	expect(parse(drawTerrain(board)).board).toEqual(board);
});

test("times before the clock's zero are read again too", () => {
	const position = parse(`
		a: level 1, banked 0, started -3 at -500, played -1
		b: dead 2 at -7, started -4
		a20
	`);
	expect(position.seats[0]).toMatchObject({ startedTurn: -3, startedAt: -500 });
	expect(position.seats[1]).toMatchObject({ diedAt: -7 });
	expect(parse(draw(position))).toEqual(position);
});

describe("what is left out of a map", () => {
	test("is as for a seat that started on turn 0 at 0 and has just played", () => {
		const { turn, seats } = parse(`
			turn 9
			a20     b20
		`);
		expect(turn).toBe(9);
		expect(seats).toEqual(
			[0, 1].map(() => ({
				type: "alive",
				level: 1,
				banked: 0,
				startedTurn: 0,
				startedAt: 0,
				lastTurnPlayed: 9,
				hasHeldLand: true,
				tiles: 1,
			})),
		);
	});

	test("a seat without land and line has not entered", () => {
		expect(parse("b20").seats[0]).toEqual({ type: "absent" });
	});

	test("a map of free land has no seats, and is of turn 0", () => {
		expect(parse(". \n   .")).toMatchObject({ turn: 0, seats: [] });
	});
});

test.each([
	["one tile", "a20\n"],
	["one column", "a20\n.\nb20\n"],
	["one row", "a20       .\n     .         b20\n"],
])("%s is drawn as it is read", (_, map) => {
	expect(drawBoard(parse(map))).toBe(map);
});

test.each([
	["a tile without strength", "a0 ."],
	["a tile that is nobody's", "?20"],
	["a row that lacks a tile", "a20   .\n   .\n.\n   ."],
])("%s is no map", (_, map) => {
	expect(() => parse(map)).toThrow();
});
