/** The board's paths, in the drawing's own unit, in which a hex's corner radius is `SIZE`. */

import { hexPath, TILE_SIZE } from "../../board/hexPath.ts";
import {
	centerOf,
	extentOf,
	type LaidBoard,
	type Point,
} from "../../board/layout.ts";
import type { Drawing } from "../../board/outlines.ts";
import type { TileIndex } from "../../rules/hex.ts";

export const SIZE = TILE_SIZE;

export const DRAWING: Drawing = { size: SIZE, stepsPerUnit: 100 };

/** Room for the coordinates on each side. */
export const MARGIN = 19;
/** Half the gap between two tiles. */
const GAP = 0.5;

export type Box = {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
};

/** The bounding box of the board and its coordinates. */
export function drawingBox(board: LaidBoard): Box {
	const { x, y } = extentOf(board, SIZE);
	return {
		x: -MARGIN,
		y: -MARGIN,
		width: x + 2 * MARGIN,
		height: y + 2 * MARGIN,
	};
}

/** How much larger tiles must become before a board is turned for them. */
const WORTH_A_TURN = 1.08;

/**
 * Whether a board's tiles are larger if it lies turned in a place of this size, in pixels.
 * Where it makes little difference, the board stays as it lies.
 */
export function isLargerTurned(
	board: LaidBoard,
	width: number,
	height: number,
): boolean {
	const { isTurned = false } = board;
	const box = drawingBox(board);
	const asItLies = Math.min(width / box.width, height / box.height);
	const turned = Math.min(width / box.height, height / box.width);
	return turned > asItLies * WORTH_A_TURN ? !isTurned : isTurned;
}

export function tileCenter(board: LaidBoard, tile: TileIndex): Point {
	return centerOf(board, tile, SIZE);
}

/** A tile's hex path; `inset`: how far its corners lie inside the tile's. */
export function tilePath(
	board: LaidBoard,
	tile: TileIndex,
	inset = GAP,
): string {
	return hexPath(board, tile, inset, DRAWING);
}

/** A curved arrow between two tiles, from edge to edge; returns its path, end point and arrival angle (radians). */
export function arrowPath(
	from: Point,
	to: Point,
): { path: string; tip: Point; angle: number } {
	const dx = to.x - from.x;
	const dy = to.y - from.y;
	const length = Math.hypot(dx, dy) || 1;
	const bend = Math.min(14, length * 0.22);
	const control = {
		x: (from.x + to.x) / 2 + (dy / length) * bend,
		y: (from.y + to.y) / 2 - (dx / length) * bend,
	};
	const start = shift(from, control, Math.min(0.4, (SIZE * 0.3) / length));
	const tip = shift(to, control, Math.min(0.4, (SIZE * 0.48) / length));
	return {
		path: `M${write(start)}Q${write(control)} ${write(tip)}`,
		tip,
		angle: Math.atan2(tip.y - control.y, tip.x - control.x),
	};
}

function shift(from: Point, to: Point, share: number): Point {
	return {
		x: from.x + (to.x - from.x) * share,
		y: from.y + (to.y - from.y) * share,
	};
}

function write({ x, y }: Point): string {
	return `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`;
}
