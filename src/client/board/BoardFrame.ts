/** Coordinates on all four sides, with the row and column of the pointed-at tile highlighted. */
import { type Label, labelsOf } from "../../board/labels.ts";
import { type Board, colOf, rowOf, type TileIndex } from "../../rules/hex.ts";
import { svg } from "../ui/dom.ts";
import { MARGIN, SIZE } from "./geometry.ts";

export class BoardFrame {
	readonly root = svg("g", { class: "coordinates", "aria-hidden": "true" });
	readonly #board: Board;
	readonly #rows: SVGTextElement[][];
	readonly #cols: SVGTextElement[][];
	#lit: TileIndex | null = null;

	constructor(board: Board) {
		this.#board = board;
		const { rows, columns } = labelsOf(board, SIZE, MARGIN / 2);
		this.#rows = rows.map(textsOf);
		this.#cols = columns.map(textsOf);
		this.root.append(...this.#rows.flat(), ...this.#cols.flat());
	}

	/** Highlights the row and the column of a tile. */
	highlight(tile: TileIndex | null): void {
		if (tile === this.#lit) return;
		this.#mark(this.#lit, false);
		this.#mark(tile, true);
		this.#lit = tile;
	}

	#mark(tile: TileIndex | null, isLit: boolean): void {
		if (tile === null) return;
		const texts = [
			...this.#rows[rowOf(this.#board, tile)],
			...this.#cols[colOf(this.#board, tile)],
		];
		for (const text of texts) text.classList.toggle("lit", isLit);
	}
}

function textsOf({ text, places }: Label): SVGTextElement[] {
	return places.map(({ x, y }) =>
		svg(
			"text",
			{ x: x.toFixed(1), y: y.toFixed(1), class: "coordinate" },
			text,
		),
	);
}
