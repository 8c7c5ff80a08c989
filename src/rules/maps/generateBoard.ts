/** Generates boards whose start places are equally good. */
import type { Key } from "../chain.ts";
import { type Board, TERRAIN } from "../hex.ts";
import { randomFor } from "../random.ts";
import type { MapSpec } from "./shapes.ts";

/**
 * The board of a game with this many seats. The key published at its start is the source of
 * all chance, so that nobody chooses the board and everyone can draw it again.
 */
export function generateBoard(
	{ cols, rows }: MapSpec,
	seatCount: number,
	chainEnd: Key,
): Board {
	randomFor(chainEnd, "map");
	const letters = new Array<string>(cols * rows).fill(TERRAIN.plain);
	const set = (col: number, row: number, letter: string) => {
		const flipped = rows - 1 - row - (col % 2);
		for (const c of [col, cols - 1 - col])
			for (const r of [row, flipped]) letters[r * cols + c] = letter;
	};
	for (let col = 1; col < cols; col += 2)
		letters[(rows - 1) * cols + col] = TERRAIN.nothing;
	set(Math.floor(cols / 2), Math.floor(rows / 2), TERRAIN.town);
	set(Math.floor(cols / 2), 1, TERRAIN.town);
	set(4, Math.floor(rows / 2), TERRAIN.town);
	set(4, 1, TERRAIN.start);
	if (seatCount > 4) set(4, Math.floor(rows / 2), TERRAIN.start);
	return { cols, rows, terrain: letters.join("") };
}
