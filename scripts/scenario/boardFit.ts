/** The board that fits a drawing, and its size. */
import type { Board } from "../../src/rules/hex.ts";

const SQRT3 = Math.sqrt(3);

/**
 * The shape of a board of about `tiles` tiles that fills a drawing of the
 * given width and height: the root of the seed game's quadratic for the rows
 * (its 4 where b² would be exact, which moves the rows by under 0.01, is kept,
 * so that the same screen gives the same board), both rounded down. At least
 * one tile.
 */
export function boardFor(tiles: number, width: number, height: number): Board {
	const ratio = height / width / (SQRT3 / 2);
	const root = Math.sqrt(Math.max(0, 4 + 8 * (1.5 * ratio * tiles - 1)));
	const rows = (0.5 * ratio + root) / 4;
	return {
		cols: Math.max(1, Math.floor(tiles / rows)),
		rows: Math.max(1, Math.floor(rows)),
	};
}

/** The largest size of a tile, its corner radius, at which a board fits a drawing; with the seed game's small margin below. */
export function sizeToFit(board: Board, width: number, height: number): number {
	return Math.min(
		width / (1.5 * board.cols + 0.5),
		height / (SQRT3 * board.rows + 1),
	);
}
