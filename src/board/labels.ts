/** Labels: letters at both ends of a board's rows, numbers at both ends of its columns. */
import { type Board, rowLabel, type TileIndex, tileAt } from "../rules/hex.ts";
import {
	centerOf,
	isOutside,
	type LaidBoard,
	laidWay,
	type Point,
} from "./layout.ts";

export type Label = {
	readonly text: string;
	/** The centres of the label's two places. */
	readonly places: readonly [Point, Point];
};

/** The rows and columns in order; `away`: the distance from a label's centre to its tile. */
export function labelsOf(
	board: LaidBoard,
	size: number,
	away: number,
): { rows: Label[]; columns: Label[] } {
	const right = laidWay(board, { x: size + away, y: 0 });
	const down = laidWay(board, { x: 0, y: (size * Math.sqrt(3)) / 2 + away });
	const label = (
		text: string,
		first: TileIndex,
		last: TileIndex,
		by: Point,
	): Label => {
		const from = centerOf(board, first, size);
		const to = centerOf(board, last, size);
		return {
			text,
			places: [
				{ x: from.x - by.x, y: from.y - by.y },
				{ x: to.x + by.x, y: to.y + by.y },
			],
		};
	};
	const tile = (col: number, row: number) => tileAt(board, col, row);
	return {
		rows: Array.from({ length: board.rows }, (_, row) =>
			label(rowLabel(row), tile(0, row), tile(board.cols - 1, row), right),
		),
		columns: Array.from({ length: board.cols }, (_, col) =>
			label(String(col + 1), tile(col, 0), lastOf(board, col), down),
		),
	};
}

/** The lowest tile of a column, without the place below it that a mirrored board leaves out. */
function lastOf(board: Board, col: number): TileIndex {
	const last = tileAt(board, col, board.rows - 1);
	return isOutside(board, last) && board.rows > 1
		? tileAt(board, col, board.rows - 2)
		: last;
}
