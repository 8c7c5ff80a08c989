/** Where land meets the sea: drawn by a hand that trembles a little, just outside the tiles. */
import {
	allTiles,
	type Board,
	TERRAIN,
	type TileIndex,
	tileCount,
} from "../rules/hex.ts";
import { grainAt } from "./grain.ts";
import type { LaidBoard, Point } from "./layout.ts";
import { type Drawing, outlinePath } from "./outlines.ts";
import { closedPath, roundedPath } from "./pathData.ts";

/** How far the shore lies outside the tiles, and how far the hand strays, as shares of a tile's size. */
const BEACH = 0.14;
const TREMBLE = 0.07;

/** A board of more tiles is drawn with fewer strokes, as it would move too slowly under a finger. */
const FINE_TILES = 400;

export function isFine(board: LaidBoard): boolean {
	return tileCount(board) <= FINE_TILES;
}

/** The outline of all land and mountains, or a line so many units beyond it; what lies outside the board is sea too. */
export function shorePath(
	board: LaidBoard,
	drawing: Drawing,
	beyond = 0,
): string {
	const dry = allTiles(board).filter((tile) => isDry(board, tile));
	const isInside = new Set(dry);
	// Outlines go around what can be held, and mountains can't.
	const terrain = allTiles(board)
		.map((tile) => (isInside.has(tile) ? TERRAIN.plain : TERRAIN.nothing))
		.join("");
	const island = { ...board, terrain };
	const depth = -BEACH * drawing.size - beyond;
	const through = isFine(board) ? roundedPath : closedPath;
	return outlinePath(island, dry, depth, drawing, (corners, stepsPerUnit) =>
		through(trembling(corners, drawing.size), stepsPerUnit),
	);
}

function isDry({ terrain }: Board, tile: TileIndex): boolean {
	const letter = terrain?.[tile] ?? TERRAIN.plain;
	return letter !== TERRAIN.water && letter !== TERRAIN.nothing;
}

/** The corners, each a little out of place. */
function trembling(corners: readonly Point[], size: number): Point[] {
	return corners.map(({ x, y }) => ({
		x: x + stray(x, y, 1) * size,
		y: y + stray(x, y, 2) * size,
	}));
}

function stray(x: number, y: number, salt: number): number {
	return (grainAt(x, y, salt) - 0.5) * 2 * TREMBLE;
}
