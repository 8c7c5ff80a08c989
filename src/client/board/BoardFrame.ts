/** Coordinates on all four sides, and the lit row and column of the tile pointed at. */
import {
	allTiles,
	type Board,
	colOf,
	rowLabel,
	rowOf,
	type TileIndex,
	tileAt,
} from "../../rules/hex.ts";
import { svg } from "../ui/dom.ts";
import { MARGIN, SIZE, tileCenter, tilePath } from "./geometry.ts";

export class BoardFrame {
	readonly root = svg("g", { class: "coordinates", "aria-hidden": "true" });
	readonly cross = svg("path", { class: "cross", "aria-hidden": "true" });
	readonly #board: Board;
	readonly #rows: SVGTextElement[][];
	readonly #cols: SVGTextElement[][];
	#lit: TileIndex | null = null;

	constructor(board: Board) {
		this.#board = board;
		this.#rows = Array.from({ length: board.rows }, (_, row) =>
			rowTexts(board, row),
		);
		this.#cols = Array.from({ length: board.cols }, (_, col) =>
			colTexts(board, col),
		);
		this.root.append(...this.#rows.flat(), ...this.#cols.flat());
	}

	/** Lights the row and the column of a tile. */
	light(tile: TileIndex | null): void {
		if (tile === this.#lit) return;
		this.#mark(this.#lit, false);
		this.#mark(tile, true);
		this.#lit = tile;
		this.cross.setAttribute("d", tile === null ? "" : this.#crossOf(tile));
	}

	#mark(tile: TileIndex | null, isLit: boolean): void {
		if (tile === null) return;
		const texts = [
			...this.#rows[rowOf(this.#board, tile)],
			...this.#cols[colOf(this.#board, tile)],
		];
		for (const text of texts) text.classList.toggle("lit", isLit);
	}

	#crossOf(center: TileIndex): string {
		const board = this.#board;
		return allTiles(board)
			.filter(
				(tile) =>
					rowOf(board, tile) === rowOf(board, center) ||
					colOf(board, tile) === colOf(board, center),
			)
			.map((tile) => tilePath(board, tile))
			.join("");
	}
}

function rowTexts(board: Board, row: number): SVGTextElement[] {
	const first = tileCenter(board, tileAt(board, 0, row));
	const last = tileCenter(board, tileAt(board, board.cols - 1, row));
	const outside = SIZE + MARGIN * 0.5;
	return [
		label(rowLabel(row), first.x - outside, first.y),
		label(rowLabel(row), last.x + outside, last.y),
	];
}

function colTexts(board: Board, col: number): SVGTextElement[] {
	const first = tileCenter(board, tileAt(board, col, 0));
	const last = tileCenter(board, tileAt(board, col, board.rows - 1));
	const outside = SIZE * 0.866 + MARGIN * 0.5;
	return [
		label(String(col + 1), first.x, first.y - outside),
		label(String(col + 1), last.x, last.y + outside),
	];
}

function label(text: string, x: number, y: number): SVGTextElement {
	return svg(
		"text",
		{ x: x.toFixed(1), y: y.toFixed(1), class: "coordinate" },
		text,
	);
}
