/** The unit in which boards are drawn, and a tile's path in it. */
import type { TileIndex } from "../rules/hex.ts";
import { centerOf, cornersOf, type LaidBoard } from "./layout.ts";
import type { Drawing } from "./outlines.ts";
import { closedPath } from "./pathData.ts";

/** A tile's corner radius in the unit of the paths. */
export const TILE_SIZE = 20;

/** A tile's hex path; `inset`: how far its corners lie inside the tile's, in the drawing's units. */
export function hexPath(
	board: LaidBoard,
	tile: TileIndex,
	inset: number,
	{ size, stepsPerUnit }: Drawing,
): string {
	const center = centerOf(board, tile, size);
	const share = 1 - inset / size;
	const corners = cornersOf(board, tile, size).map(({ x, y }) => ({
		x: center.x + (x - center.x) * share,
		y: center.y + (y - center.y) * share,
	}));
	return closedPath(corners, stepsPerUnit);
}
