/** The shapes of the boards that are generated, and how many seats they bear. */

export const MAP_SHAPES = [
	"plain",
	"island",
	"ring",
	"twins",
	"archipelago",
] as const;

export type MapShape = (typeof MAP_SHAPES)[number];

/** The shape of a board for which nobody chose one, and of those that docs/balance.md measures. */
export const DEFAULT_SHAPE: MapShape = "island";

/** A board to be generated: its shape, and its size in tiles. */
export type MapSpec = {
	readonly shape: MapShape;
	readonly cols: number;
	readonly rows: number;
};

/** Generated boards have at least this many columns and rows. */
export const LEAST_SIDE = 7;

/** The most seats of any game with start places. */
const MOST_SEATS = 15;

/** The tiles that each seat needs: its start of seven, a gap around it, and room to grow. */
const TILES_PER_SEAT = 20;

/** How many seats a generated board of this size bears, whatever its shape; 0 if it is too small for any. */
export function maxSeatsOn(cols: number, rows: number): number {
	if (cols < LEAST_SIDE || rows < LEAST_SIDE) return 0;
	const tiles = cols * rows - Math.floor(cols / 2);
	return Math.min(MOST_SEATS, Math.floor(tiles / TILES_PER_SEAT));
}
