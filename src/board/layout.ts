/**
 * The position of tiles in a drawing. `size` is a hex's corner radius, in the unit of the
 * drawing; the board's bounding box starts at (0, 0).
 *
 * Centres and corners lie on a lattice, whose step is half a size to the right and half a
 * tile's height down. On the lattice all coordinates are integers.
 */
import {
	type Board,
	colOf,
	isOnBoard,
	rowOf,
	TERRAIN,
	type TileIndex,
	tileAt,
} from "../rules/hex.ts";

export type Point = { readonly x: number; readonly y: number };

/**
 * A board as it lies in a drawing. A turned one lies a quarter counterclockwise: its rows run
 * from left to right and its columns from the bottom up, as on a chessboard, and its hexes
 * stand on a corner.
 */
export type LaidBoard = Board & { readonly isTurned?: boolean };

const SQRT3 = Math.sqrt(3);

export function centerOf(
	board: LaidBoard,
	tile: TileIndex,
	size: number,
): Point {
	return laid(board, uprightCenter(board, tile, size), size);
}

function uprightCenter(board: Board, tile: TileIndex, size: number): Point {
	const col = colOf(board, tile);
	return {
		x: size * (1.5 * col + 1),
		y: size * SQRT3 * (rowOf(board, tile) + 0.5 * (col % 2) + 0.5),
	};
}

/** Where a point of the upright drawing lies. */
function laid(board: LaidBoard, { x, y }: Point, size: number): Point {
	return board.isTurned ? { x: y, y: widthOf(board, size) - x } : { x, y };
}

/** A direction of the upright drawing, as it lies. */
export function laidWay({ isTurned }: LaidBoard, { x, y }: Point): Point {
	return isTurned ? { x: y, y: -x } : { x, y };
}

/**
 * The six corners, clockwise; those of an upright board from the upper right, those of a turned
 * one from the upper left. Side N of `neighborTable` runs from the last to the first.
 */
export function cornersOf(
	board: LaidBoard,
	tile: TileIndex,
	size: number,
): Point[] {
	const { x, y } = uprightCenter(board, tile, size);
	const half = size / 2;
	const high = (size * SQRT3) / 2;
	return [
		{ x: x + half, y: y - high },
		{ x: x + size, y },
		{ x: x + half, y: y + high },
		{ x: x - half, y: y + high },
		{ x: x - size, y },
		{ x: x - half, y: y - high },
	].map((corner) => laid(board, corner, size));
}

/** The far corner of the board's bounding box. */
export function extentOf(board: LaidBoard, size: number): Point {
	const width = widthOf(board, size);
	const height = size * SQRT3 * (board.rows + (hasLowestTile(board) ? 0.5 : 0));
	return board.isTurned ? { x: height, y: width } : { x: width, y: height };
}

/** The upright drawing's width. */
function widthOf({ cols }: Board, size: number): number {
	return size * (1.5 * cols + 0.5);
}

/** Whether the last row has a tile in an odd column, where tiles lie lower. */
function hasLowestTile(board: Board): boolean {
	for (let col = 1; col < board.cols; col += 2)
		if (!isOutside(board, tileAt(board, col, board.rows - 1))) return true;
	return false;
}

/** The tile under a point, or null outside the board and its outline. */
export function tileUnder(
	board: LaidBoard,
	point: Point,
	size: number,
): TileIndex | null {
	const upright = board.isTurned
		? { x: widthOf(board, size) - point.y, y: point.x }
		: point;
	const x = upright.x / size - 1;
	const y = upright.y / size - SQRT3 / 2;
	const { q, r } = roundAxial((2 / 3) * x, -x / 3 + (SQRT3 / 3) * y);
	const row = r + (q - (q & 1)) / 2;
	if (!isOnBoard(board, q, row)) return null;
	const tile = tileAt(board, q, row);
	return isOutside(board, tile) ? null : tile;
}

/** Whether there is nothing at all in a tile's place. */
export function isOutside({ terrain }: Board, tile: TileIndex): boolean {
	return terrain?.[tile] === TERRAIN.nothing;
}

/** The hex that contains a fractional axial coordinate (redblobgames.com/grids/hexagons/#rounding). */
function roundAxial(q: number, r: number): { q: number; r: number } {
	const s = -q - r;
	const roundQ = Math.round(q);
	const roundR = Math.round(r);
	const roundS = Math.round(s);
	const errorQ = Math.abs(roundQ - q);
	const errorR = Math.abs(roundR - r);
	const errorS = Math.abs(roundS - s);
	if (errorQ > errorR && errorQ > errorS)
		return { q: -roundR - roundS, r: roundR };
	if (errorR > errorS) return { q: roundQ, r: -roundQ - roundS };
	return { q: roundQ, r: roundR };
}
