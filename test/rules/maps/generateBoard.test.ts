import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	type Board,
	disc,
	distance,
	isLand,
	neighborsOf,
	type TileIndex,
} from "../../../src/rules/hex.ts";
import { generateBoard } from "../../../src/rules/maps/generateBoard.ts";
import {
	MAP_SHAPES,
	type MapSpec,
	maxSeatsOn,
} from "../../../src/rules/maps/shapes.ts";
import {
	isTerrain,
	landCount,
	landTiles,
	startsOf,
	townsOf,
} from "../../../src/rules/terrain.ts";
import { type AnyMap, anyMap } from "../../support/anyMap.ts";
import { imagesUnder, type MotionName } from "../../support/mapSymmetry.ts";
import { runs } from "../../support/propertyRuns.ts";

const FLOWER = 7;

function boardOf({ spec, seatCount, key }: AnyMap): Board {
	return generateBoard(spec, seatCount, key);
}

function ofEveryMap(check: (board: Board, map: AnyMap) => void): void {
	const maps = anyMap({ maxCols: 40, maxRows: 30 });
	fc.assert(
		fc.property(maps, (map) => check(boardOf(map), map)),
		runs(30),
	);
}

/** The land that is reached by land from a tile, without crossing some tiles. */
function reached(
	board: Board,
	from: TileIndex,
	blocked: readonly TileIndex[] = [],
): Set<TileIndex> {
	const found = new Set([from]);
	for (const tile of found)
		for (const next of neighborsOf(board, tile))
			if (!blocked.includes(next)) found.add(next);
	return found;
}

describe("a generated board", () => {
	test("has the size and the letters of a board, and a start for each seat", () => {
		ofEveryMap((board, { spec, seatCount }) => {
			expect(board).toMatchObject({ cols: spec.cols, rows: spec.rows });
			expect(isTerrain(board, board.terrain ?? "")).toBe(true);
			expect(startsOf(board)).toHaveLength(seatCount);
		});
	});

	test("is the same for the same key, and another for another", () => {
		ofEveryMap((board, map) => {
			expect(boardOf(map)).toEqual(board);
		});
		const boards = Array.from({ length: 20 }, (_, key) =>
			generateBoard({ shape: "plain", cols: 17, rows: 9 }, 4, `${key}`),
		);
		// Few boards of this size are symmetric and have the starts apart: two may be alike.
		const different = new Set(boards.map(({ terrain }) => terrain)).size;
		expect(different).toBeGreaterThanOrEqual(18);
	});

	test("has starts at least six apart where there is room for that", () => {
		for (let key = 0; key < 20; key++) {
			const board = generateBoard(
				{ shape: "plain", cols: 17, rows: 9 },
				4,
				`${key}`,
			);
			const starts = startsOf(board);
			for (const [i, start] of starts.entries())
				for (const other of starts.slice(i + 1))
					expect(distance(board, start, other)).toBeGreaterThanOrEqual(6);
		}
	});

	test("has one connected land, with room for each seat", () => {
		ofEveryMap((board, { seatCount }) => {
			const [first] = landTiles(board);
			expect(reached(board, first).size).toBe(landCount(board));
			expect(landCount(board)).toBeGreaterThanOrEqual(16 * seatCount);
		});
	});

	test("has starts in the middle of seven tiles of land, with free land between them", () => {
		ofEveryMap((board) => {
			const starts = startsOf(board);
			for (const start of starts) {
				const flower = disc(board, start, 2);
				expect(flower).toHaveLength(FLOWER);
				expect(flower.every((tile) => isLand(board, tile))).toBe(true);
				for (const other of starts)
					if (other !== start)
						expect(distance(board, start, other)).toBeGreaterThanOrEqual(4);
			}
		});
	});

	test("has no start that is the only gate between others, or to more than a corner", () => {
		ofEveryMap((board) => {
			const starts = startsOf(board);
			for (const [seat, start] of starts.entries()) {
				const flower = disc(board, start, 2);
				const open = reached(board, starts[seat === 0 ? 1 : 0], flower);
				expect(open.size).toBeGreaterThanOrEqual(landCount(board) - FLOWER - 3);
				for (const other of starts)
					if (other !== start) expect(open).toContain(other);
			}
		});
	});

	test("has about a town that is nobody's for every 28 tiles of land, off the starts", () => {
		ofEveryMap((board) => {
			const starts = startsOf(board);
			const towns = townsOf(board).filter((tile) => !starts.includes(tile));
			const wanted = landCount(board) / 28;
			expect(towns.length).toBeGreaterThanOrEqual(
				Math.max(1, Math.floor(wanted / 5)),
			);
			expect(towns.length).toBeLessThanOrEqual(
				Math.max(
					Math.ceil(wanted + Math.max(3, starts.length / 2)),
					starts.length,
				),
			);
			for (const town of towns)
				for (const start of starts)
					expect(distance(board, town, start)).toBeGreaterThanOrEqual(2);
		});
	});

	test("is refused for more seats than it bears", () => {
		const spec: MapSpec = { shape: "plain", cols: 9, rows: 7 };
		const most = maxSeatsOn(9, 7);
		expect(() => generateBoard(spec, most + 1, "a")).toThrow(/bears/);
		expect(() => generateBoard(spec, 0, "a")).toThrow(/bears/);
		expect(startsOf(generateBoard(spec, most, "a"))).toHaveLength(most);
	});
});

describe("the most seats of a board", () => {
	test.each([
		[6, 30, 0],
		[7, 7, 2],
		[11, 9, 4],
		[17, 9, 7],
		[25, 20, 15],
		[40, 30, 15],
	])("of %dx%d are %d", (cols, rows, most) => {
		expect(maxSeatsOn(cols, rows)).toBe(most);
	});

	test("find room on a board of every shape", () => {
		for (let cols = 7; cols <= 19; cols += 3)
			for (let rows = 7; rows <= 16; rows += 3)
				for (const shape of MAP_SHAPES) {
					const most = maxSeatsOn(cols, rows);
					const board = generateBoard({ shape, cols, rows }, most, "x");
					expect(startsOf(board)).toHaveLength(most);
				}
	});
});

describe("places that are images of each other", () => {
	/** Whether motions under which the board is the same move any start onto any other. */
	function areAlike(board: Board, motions: readonly MotionName[]): boolean {
		const starts = startsOf(board);
		const found = new Set([starts[0]]);
		for (const start of found)
			for (const motion of motions) {
				const image = imagesUnder(board, motion)?.get(start);
				if (image !== undefined) found.add(image);
			}
		return starts.every((start) => found.has(start));
	}

	const KEYS = Array.from({ length: 6 }, (_, key) => `key ${key}`);

	test.each<[number, number, number, MotionName[]]>([
		[2, 7, 7, ["mirror", "half turn"]],
		[2, 9, 7, ["mirror", "half turn"]],
		[2, 12, 8, ["mirror", "half turn"]],
		[2, 40, 30, ["mirror", "half turn"]],
		[3, 13, 11, ["third of a turn"]],
		[4, 11, 9, ["mirror", "flip"]],
		[4, 17, 9, ["mirror", "flip"]],
		[4, 18, 10, ["mirror", "flip"]],
		[3, 17, 9, ["third of a turn"]],
		[6, 19, 13, ["sixth of a turn"]],
		[6, 25, 20, ["sixth of a turn"]],
		[12, 25, 20, ["sixth of a turn", "mirror"]],
	])("are all %d on %dx%d", (seatCount, cols, rows, motions) => {
		for (const shape of MAP_SHAPES)
			for (const key of KEYS) {
				if (shape === "twins" && seatCount % 3 === 0) continue;
				const board = generateBoard({ shape, cols, rows }, seatCount, key);
				expect(areAlike(board, motions)).toBe(true);
			}
	});

	test("are four on a board that is its own mirror both ways", () => {
		for (const shape of MAP_SHAPES)
			for (const key of KEYS) {
				const board = generateBoard({ shape, cols: 17, rows: 9 }, 4, key);
				expect(imagesUnder(board, "mirror")).not.toBeNull();
				expect(imagesUnder(board, "flip")).not.toBeNull();
			}
	});
});
