/** The tiles that the arrow keys move the cursor to. */
import {
	type Board,
	colOf,
	isOnBoard,
	rowOf,
	type TileIndex,
	tileAt,
} from "../../rules/hex.ts";

/** The tile one key away: up and down along the column, left and right along the row's zigzag; null for other keys. */
export function tileByKey(
	board: Board,
	from: TileIndex,
	key: string,
): TileIndex | null {
	const col = colOf(board, from);
	const row = rowOf(board, from);
	const to = (toCol: number, toRow: number) =>
		isOnBoard(board, toCol, toRow) ? tileAt(board, toCol, toRow) : from;
	switch (key) {
		case "ArrowUp":
			return to(col, row - 1);
		case "ArrowDown":
			return to(col, row + 1);
		case "ArrowLeft":
			return to(col - 1, row);
		case "ArrowRight":
			return to(col + 1, row);
		case "Home":
			return to(0, row);
		case "End":
			return to(board.cols - 1, row);
		default:
			return null;
	}
}
