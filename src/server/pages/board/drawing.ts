/** The units of a still board, and its tiles as paths in few bytes. */
import {
	latticeCenter,
	latticeStep,
	type Point,
} from "../../../board/layout.ts";
import type { Drawing } from "../../../board/outlines.ts";
import { pair } from "../../../board/pathData.ts";
import { CELL_TILE_SIZE } from "../../../board/patterns.ts";
import type { Board, TileIndex } from "../../../rules/hex.ts";

/** A tile's corner radius in the drawing's units; large, so that whole numbers are exact enough. */
export const SIZE = 40;

export const DRAWING: Drawing = { size: SIZE, stepsPerUnit: 1 };

const STEP = latticeStep(SIZE);

/** A transform for what is drawn on the lattice, where every tile has the same whole numbers. */
export const FROM_LATTICE = scale(STEP.x, STEP.y);

/** For the patterns that fill it: as large as on other drawings, and not stretched with the lattice. */
export const PATTERN_TRANSFORM = scale(
	SIZE / CELL_TILE_SIZE / STEP.x,
	SIZE / CELL_TILE_SIZE / STEP.y,
);

/** The tiles as one path, on the lattice; each begins as far from the one before as they lie apart. */
export function tilesPath(board: Board, tiles: readonly TileIndex[]): string {
	let before: Point = { x: 0, y: 0 };
	return tiles
		.map((tile) => {
			const { x, y } = latticeCenter(board, tile);
			const start = { x: x - 1, y: y - 1 };
			const move = pair(start.x - before.x, start.y - before.y);
			before = start;
			return `m${move}h2l1 1-1 1h-2l-1-1z`;
		})
		.join("");
}

function scale(x: number, y: number): string {
	return `scale(${x} ${Number(y.toPrecision(5))})`;
}
