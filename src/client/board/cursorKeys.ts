/** The tiles that the arrow keys move the cursor to. */
import { isOutside, type LaidBoard } from "../../board/layout.ts";
import {
	colOf,
	isOnBoard,
	rowOf,
	type TileIndex,
	tileAt,
} from "../../rules/hex.ts";

/** A key's step in the drawing; Home and End repeat theirs as far as they can. */
const STEPS: Readonly<Record<string, readonly [right: number, down: number]>> =
	{
		ArrowUp: [0, -1],
		ArrowDown: [0, 1],
		ArrowLeft: [-1, 0],
		ArrowRight: [1, 0],
		Home: [-1, 0],
		End: [1, 0],
	};

/**
 * The tile one key away: along the column or along the row's zigzag, whichever runs that way in
 * the drawing, across places outside the board's outline; null for other keys.
 */
export function tileByKey(
	board: LaidBoard,
	from: TileIndex,
	key: string,
): TileIndex | null {
	const step = STEPS[key];
	if (step === undefined) return null;
	const [right, down] = step;
	const [cols, rows] = board.isTurned ? [-down, right] : step;
	const isFar = key === "Home" || key === "End";
	let [col, row] = [colOf(board, from), rowOf(board, from)];
	let reached = from;
	while (true) {
		col += cols;
		row += rows;
		if (!isOnBoard(board, col, row)) return reached;
		const tile = tileAt(board, col, row);
		if (isOutside(board, tile)) continue;
		reached = tile;
		if (!isFar) return reached;
	}
}
