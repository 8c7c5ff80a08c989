/** Arbitrary boards: plain rectangles, and boards with towns, start places, water and mountains. */
import * as fc from "fast-check";
import { type Board, TERRAIN, tileCount } from "../../src/rules/hex.ts";
import { landCount } from "../../src/rules/terrain.ts";

type Size = { readonly maxCols: number; readonly maxRows: number };

/** Mostly land, so that there is a game to play. */
const letter = fc.oneof(
	{ weight: 5, arbitrary: fc.constant(TERRAIN.plain) },
	{ weight: 2, arbitrary: fc.constant(TERRAIN.town) },
	{ weight: 1, arbitrary: fc.constant(TERRAIN.start) },
	{
		weight: 2,
		arbitrary: fc.constantFrom(
			TERRAIN.water,
			TERRAIN.mountain,
			TERRAIN.nothing,
		),
	},
);

/** A board of at most this size with at least one tile of land; every other one has terrain. */
export function anyBoard({ maxCols, maxRows }: Size): fc.Arbitrary<Board> {
	return fc
		.record({
			cols: fc.integer({ min: 1, max: maxCols }),
			rows: fc.integer({ min: 1, max: maxRows }),
			isPlain: fc.boolean(),
			letters: fc.array(letter, {
				minLength: maxCols * maxRows,
				maxLength: maxCols * maxRows,
			}),
		})
		.map(({ cols, rows, isPlain, letters }) => {
			const size = { cols, rows };
			if (isPlain) return size;
			const terrain = letters.slice(0, tileCount(size));
			const isAllPlain = terrain.every((each) => each === TERRAIN.plain);
			return isAllPlain ? size : { ...size, terrain: terrain.join("") };
		})
		.filter((board) => landCount(board) > 0);
}
