/** Rows by letter at both sides of a board, columns by number above and below it. */
import { type Board, rowLabel, type TileIndex, tileAt } from "../rules/hex.ts";
import { centerOf, type Point } from "./layout.ts";

export type Label = {
	readonly text: string;
	/** The middles of both its places. */
	readonly places: readonly [Point, Point];
};

/** Those of the rows from the top; `away`: how far beyond its tile a label's middle is. */
export function rowLabels(board: Board, size: number, away: number): Label[] {
	return Array.from({ length: board.rows }, (_, row) => ({
		text: rowLabel(row),
		places: bothEnds(
			board,
			[tileAt(board, 0, row), tileAt(board, board.cols - 1, row)],
			size,
			{ x: size + away, y: 0 },
		),
	}));
}

/** Those of the columns from the left. */
export function columnLabels(
	board: Board,
	size: number,
	away: number,
): Label[] {
	return Array.from({ length: board.cols }, (_, col) => ({
		text: String(col + 1),
		places: bothEnds(
			board,
			[tileAt(board, col, 0), tileAt(board, col, board.rows - 1)],
			size,
			{ x: 0, y: (size * Math.sqrt(3)) / 2 + away },
		),
	}));
}

/** So far before the first of two tiles and behind the last. */
function bothEnds(
	board: Board,
	[first, last]: readonly [TileIndex, TileIndex],
	size: number,
	by: Point,
): [Point, Point] {
	const from = centerOf(board, first, size);
	const to = centerOf(board, last, size);
	return [
		{ x: from.x - by.x, y: from.y - by.y },
		{ x: to.x + by.x, y: to.y + by.y },
	];
}
