/** The board as drawn: paths in the drawing's own unit, in which a hex's corner radius is `SIZE`. */

import {
	centerOf,
	cornersOf,
	extentOf,
	type Point,
} from "../../board/layout.ts";
import { type Board, neighborTable, type TileIndex } from "../../rules/hex.ts";

export const SIZE = 20;
/** Room for the coordinates on each side. */
export const MARGIN = 19;
/** Half the gap between two tiles. */
const GAP = 0.5;
const SIDES = 6;

export type Box = {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
};

/** The board with its coordinates. */
export function drawingBox(board: Board): Box {
	const { x, y } = extentOf(board, SIZE);
	return {
		x: -MARGIN,
		y: -MARGIN,
		width: x + 2 * MARGIN,
		height: y + 2 * MARGIN,
	};
}

export function tileCenter(board: Board, tile: TileIndex): Point {
	return centerOf(board, tile, SIZE);
}

/** A tile's hex, drawn `inset` inside its sides' corners. */
export function tilePath(board: Board, tile: TileIndex, inset = GAP): string {
	const center = tileCenter(board, tile);
	const share = 1 - inset / SIZE;
	const corners = cornersOf(board, tile, SIZE).map((corner) =>
		shift(center, corner, share),
	);
	return `M${corners.map(write).join("L")}Z`;
}

/** All tiles of a seat, as one path. */
export function areaPath(
	board: Board,
	owners: readonly number[],
	seat: number,
): string {
	let path = "";
	owners.forEach((owner, tile) => {
		if (owner === seat) path += tilePath(board, tile as TileIndex, 0);
	});
	return path;
}

/**
 * The outline of a seat's land, drawn `depth` inside its edge, so that two
 * neighbours show two lines: a stroke for each open side, whose ends are moved
 * inward where the outline turns.
 */
export function outlinePath(
	board: Board,
	owners: readonly number[],
	seat: number,
	depth: number,
): string {
	const table = neighborTable(board);
	let path = "";
	for (let tile = 0; tile < owners.length; tile++) {
		if (owners[tile] !== seat) continue;
		const isOpen = (side: number) =>
			owners[table[SIDES * tile + ((side + SIDES) % SIDES)]] !== seat;
		const center = tileCenter(board, tile as TileIndex);
		const corners = cornersOf(board, tile as TileIndex, SIZE);
		for (let side = 0; side < SIDES; side++) {
			if (!isOpen(side)) continue;
			const from = corners[(side + 5) % SIDES];
			const to = corners[side];
			// Both ends turn around the tile itself, or around the open tile beyond this side.
			const beyond = {
				x: from.x + to.x - center.x,
				y: from.y + to.y - center.y,
			};
			const start = inward(from, center, beyond, isOpen(side - 1), depth);
			const end = inward(to, center, beyond, isOpen(side + 1), depth);
			path += `M${write(start)}L${write(end)}`;
		}
	}
	return path;
}

/** A corner of the outline, moved by the depth's share of a corner's radius: 120° corners make it 2/√3 of the depth. */
function inward(
	corner: Point,
	center: Point,
	beyond: Point,
	isConvex: boolean,
	depth: number,
): Point {
	const share = (depth * 2) / Math.sqrt(3) / SIZE;
	return isConvex
		? shift(corner, center, share)
		: shift(corner, beyond, -share);
}

/** A curved arrow between two tiles, from edge to edge; its end, and the angle in which it arrives (radians). */
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
	const tip = shift(to, control, Math.min(0.4, (SIZE * 0.28) / length));
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
