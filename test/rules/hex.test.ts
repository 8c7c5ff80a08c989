import { describe, expect, test } from "vitest";
import {
	allTiles,
	type Board,
	border,
	colOf,
	disc,
	distance,
	forEachWithin,
	labelOf,
	neighborsOf,
	neighborTable,
	OFF_BOARD,
	rowLabel,
	rowOf,
	type TileIndex,
	tileAt,
} from "../../src/rules/hex.ts";
import { tileNamed } from "../support/playing.ts";

const WIDE = { cols: 9, rows: 6 };

function labels(board: Board, tiles: Iterable<TileIndex>): string[] {
	return [...tiles].map((tile) => labelOf(board, tile));
}

/** Steps to every tile, found by walking from neighbour to neighbour. */
function walkFrom(board: Board, start: TileIndex): Map<TileIndex, number> {
	const steps = new Map([[start, 0]]);
	for (const [tile, taken] of steps)
		for (const next of neighborsOf(board, tile))
			if (!steps.has(next)) steps.set(next, taken + 1);
	return steps;
}

test("tiles count row by row from the top left", () => {
	expect(labels({ cols: 3, rows: 2 }, allTiles({ cols: 3, rows: 2 }))).toEqual([
		"A-1",
		"A-2",
		"A-3",
		"B-1",
		"B-2",
		"B-3",
	]);
	const tile = tileAt(WIDE, 7, 4);
	expect([colOf(WIDE, tile), rowOf(WIDE, tile)]).toEqual([7, 4]);
});

describe("labels", () => {
	test("are a row's letter and a column's number", () => {
		expect(labelOf({ cols: 31, rows: 15 }, 0 as TileIndex)).toBe("A-1");
		expect(labelOf({ cols: 31, rows: 15 }, 464 as TileIndex)).toBe("O-31");
	});

	test.each([
		[0, "A"],
		[25, "Z"],
		[26, "AA"],
		[51, "AZ"],
		[52, "BA"],
		[701, "ZZ"],
		[702, "AAA"],
	])("row %i is %s", (row, label) => {
		expect(rowLabel(row)).toBe(label);
	});
});

describe("neighbours", () => {
	test("of an even column lie half a tile higher than those of an odd one", () => {
		const neighbors = (label: string) =>
			labels(WIDE, neighborsOf(WIDE, tileNamed(WIDE, label)));
		// N, NE, SE, S, SW, NW
		expect(neighbors("C-3")).toEqual([
			"B-3",
			"B-4",
			"C-4",
			"D-3",
			"C-2",
			"B-2",
		]);
		expect(neighbors("C-4")).toEqual([
			"B-4",
			"C-5",
			"D-5",
			"D-4",
			"D-3",
			"C-3",
		]);
	});

	test("there are none beyond the edge", () => {
		const sides = (label: string) => {
			const from = 6 * tileNamed(WIDE, label);
			return [...neighborTable(WIDE).subarray(from, from + 6)].map((tile) =>
				tile === OFF_BOARD ? null : labelOf(WIDE, tile as TileIndex),
			);
		};
		expect(sides("A-1")).toEqual([null, null, "A-2", "B-1", null, null]);
		expect(sides("A-2")).toEqual([null, "A-3", "B-3", "B-2", "B-1", "A-1"]);
		expect(sides("F-9")).toEqual(["E-9", null, null, null, "F-8", "E-8"]);
	});

	test("a board of one tile has none", () => {
		expect(neighborsOf({ cols: 1, rows: 1 }, 0 as TileIndex)).toEqual([]);
	});

	test("are each other's, on opposite sides", () => {
		const table = neighborTable(WIDE);
		for (const tile of allTiles(WIDE))
			for (let side = 0; side < 6; side++) {
				const next = table[6 * tile + side];
				if (next !== OFF_BOARD)
					expect(table[6 * next + ((side + 3) % 6)]).toBe(tile);
			}
	});

	test("of many boards at once are each board's own", () => {
		for (let round = 0; round < 2; round++)
			for (let cols = 1; cols <= 40; cols++)
				expect(neighborTable({ cols, rows: 2 })).toHaveLength(12 * cols);
	});
});

test("the distance is the number of steps from tile to tile", () => {
	for (const from of allTiles(WIDE)) {
		const steps = walkFrom(WIDE, from);
		for (const to of allTiles(WIDE))
			expect(distance(WIDE, from, to)).toBe(steps.get(to));
	}
});

describe("the tiles within reach", () => {
	test("are all that are so near, each once, by column, then by row", () => {
		for (const center of allTiles(WIDE))
			for (let reach = 0; reach <= 12; reach++) {
				const visited: [TileIndex, number][] = [];
				forEachWithin(WIDE, center, reach, (tile, steps) => {
					visited.push([tile, steps]);
				});
				const near = [...walkFrom(WIDE, center)]
					.filter(([, steps]) => steps <= reach)
					.sort(
						([a], [b]) =>
							colOf(WIDE, a) - colOf(WIDE, b) ||
							rowOf(WIDE, a) - rowOf(WIDE, b),
					);
				expect(visited).toEqual(near);
			}
	});

	test("a disc holds what is nearer than its radius", () => {
		const center = tileNamed(WIDE, "C-3");
		const tiles = (radius: number) => labels(WIDE, disc(WIDE, center, radius));
		expect(tiles(0)).toEqual([]);
		expect(tiles(-1)).toEqual([]);
		expect(tiles(1)).toEqual(["C-3"]);
		const around = ["B-2", "C-2", "B-3", "C-3", "D-3", "B-4", "C-4"];
		expect(tiles(2)).toEqual(around);
		expect(tiles(1.5)).toEqual(around);
		expect(tiles(100)).toHaveLength(54);
	});
});

describe("a border", () => {
	const sidesOf = (board: Board, ...area: string[]) =>
		border(
			board,
			area.map((label) => tileNamed(board, label)),
		).map(({ tile, sides }) => `${labelOf(board, tile)}: ${sides.join(" ")}`);

	test("is every side that doesn't touch the area, the board's edge too", () => {
		expect(sidesOf({ cols: 1, rows: 1 }, "A-1")).toEqual([
			"A-1: N NE SE S SW NW",
		]);
		expect(sidesOf(WIDE, "C-4", "C-3")).toEqual([
			"C-3: N NE S SW NW",
			"C-4: N NE SE S SW",
		]);
	});

	test("leaves out tiles that have none", () => {
		const ring = ["B-3", "B-4", "C-4", "D-3", "C-2", "B-2"];
		const outlined = sidesOf(WIDE, "C-3", ...ring);
		expect(outlined).toHaveLength(6);
		expect(outlined.join()).not.toContain("C-3:");
	});

	test("names a tile given twice once", () => {
		expect(sidesOf(WIDE, "C-4", "C-4")).toHaveLength(1);
	});

	test("of nothing is nothing", () => {
		expect(sidesOf(WIDE)).toEqual([]);
	});
});
