/** The units of a static board, and its tiles as compact paths. */
import { TILE_SIZE } from "../../../board/hexPath.ts";
import type { Point } from "../../../board/layout.ts";
import type { Drawing } from "../../../board/outlines.ts";
import { pair } from "../../../board/pathData.ts";
import { PATTERN_TILE_SIZE } from "../../../board/patterns.ts";
import {
	type Board,
	colOf,
	rowOf,
	type TileIndex,
} from "../../../rules/hex.ts";

/** A tile's corner radius in the drawing's units; large, so that integers are precise enough. */
export const SIZE = 40;

export const DRAWING: Drawing = { size: SIZE, stepsPerUnit: 1 };

/**
 * Centres and corners of tiles lie on a lattice, whose step is half a size to the right and
 * half a tile's height down. On the lattice all coordinates are integers.
 */
export const FROM_LATTICE = `scale(${SIZE / 2} ${((SIZE * Math.sqrt(3)) / 2).toFixed(3)})`;

/** Patterns have their own unit, and so do areas filled with them. */
export const PATTERN_DRAWING: Drawing = {
	size: PATTERN_TILE_SIZE,
	stepsPerUnit: 2,
};

export const FROM_PATTERNS = `scale(${SIZE / PATTERN_TILE_SIZE})`;

export const FROM_SCENERY = `scale(${SIZE / TILE_SIZE})`;

/** The tiles as one path on the lattice; each starts relative to the previous one. */
export function tilesPath(board: Board, tiles: readonly TileIndex[]): string {
	let before = { x: 0, y: 0 };
	return tiles
		.map((tile) => {
			const start = upperLeftOf(board, tile);
			const move = pair(start.x - before.x, start.y - before.y);
			before = start;
			return `m${move}h2l1 1-1 1h-2l-1-1z`;
		})
		.join("");
}

/** The upper left corner of a tile, on the lattice. */
function upperLeftOf(board: Board, tile: TileIndex): Point {
	const col = colOf(board, tile);
	return { x: 3 * col + 1, y: 2 * rowOf(board, tile) + (col % 2) };
}
