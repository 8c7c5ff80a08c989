/** The outlines of areas, as SVG path data. */
import { type Board, neighborTable, type TileIndex } from "../rules/hex.ts";
import { centerOf, cornersOf, type LaidBoard, type Point } from "./layout.ts";
import { closedPath } from "./pathData.ts";

export type Drawing = {
	/** A tile's corner radius, in the drawing's units. */
	readonly size: number;
	/** Rounding steps per unit: 1 gives integers, 100 hundredths. */
	readonly stepsPerUnit: number;
};

/**
 * The outline of an area, one loop for each part and each hole, drawn `depth` units inside
 * its edge, so that two neighbours show two lines. `through`: how a line runs through points.
 */
export function outlinePath(
	board: LaidBoard,
	area: readonly TileIndex[],
	depth: number,
	{ size, stepsPerUnit }: Drawing,
	through = closedPath,
): string {
	return loopsAround(board, area)
		.map((loop) =>
			through(
				loop.map((turn) => placeOf(board, turn, depth, size)),
				stepsPerUnit,
			),
		)
		.join("");
}

/** A turn of an outline, from one side to the next, at the end of a side of one of the area's tiles. */
type Turn = {
	readonly tile: TileIndex;
	/** Clockwise from the top, as in `neighborTable`. */
	readonly side: number;
	/** The next side is the same tile's. */
	readonly isOuter: boolean;
};

/** Walks along every side that touches another owner's tile or the edge, clockwise. */
function loopsAround(board: Board, area: readonly TileIndex[]): Turn[][] {
	const inside = new Set<number>(area);
	const table = neighborTable(board);
	const walked = new Set<number>();
	const loops: Turn[][] = [];
	for (const first of area)
		for (let start = 0; start < 6; start++) {
			if (inside.has(table[6 * first + start])) continue;
			const loop: Turn[] = [];
			let tile = first;
			let side = start;
			while (!walked.has(6 * tile + side)) {
				walked.add(6 * tile + side);
				const next = (side + 1) % 6;
				const beside = table[6 * tile + next];
				const isOuter = !inside.has(beside);
				loop.push({ tile, side, isOuter });
				// After an inner corner, continues along a side of the adjacent tile, one turn back.
				if (!isOuter) tile = beside as TileIndex;
				side = isOuter ? next : (side + 5) % 6;
			}
			if (loop.length > 0) loops.push(loop);
		}
	return loops;
}

/** The corner of a turn, moved inside; at an inner corner, moved away from the tile outside. */
function placeOf(
	board: LaidBoard,
	{ tile, side, isOuter }: Turn,
	depth: number,
	size: number,
): Point {
	// A corner moves by depth / cos 30°, farther than the sides do.
	const share = depth / size / (Math.sqrt(3) / 2);
	const center = centerOf(board, tile, size);
	const corners = cornersOf(board, tile, size);
	const corner = corners[side];
	const from = isOuter ? corner : corners[(side + 5) % 6];
	return {
		x: corner.x + (center.x - from.x) * share,
		y: corner.y + (center.y - from.y) * share,
	};
}
