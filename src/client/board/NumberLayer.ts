/** The tiles' strengths as numbers: on all tiles, or near the pointed-at tile. */
import { allTiles, disc, type TileIndex } from "../../rules/hex.ts";
import { FREE, type Position } from "../../rules/position.ts";
import { svg } from "../ui/dom.ts";
import { tileCenter } from "./geometry.ts";

/** The number is lowered a little, as a sign may be above it. */
const DROP = 7;

/** How many steps around the pointer numbers show. */
const NEAR = 2;

export class NumberLayer {
	readonly root = svg("g", { class: "numbers", "aria-hidden": "true" });
	readonly #texts = new Map<TileIndex, SVGTextElement>();
	readonly #write: (value: number) => string;

	constructor(write: (value: number) => string) {
		this.#write = write;
	}

	/** `around`: the tile pointed at; `all`: every number shows. */
	update(position: Position, around: TileIndex | null, all: boolean): void {
		const shown = new Set(
			tilesToShow(position, around, all).filter(
				(tile) => position.owners[tile] !== FREE,
			),
		);
		for (const [tile, text] of this.#texts)
			if (!shown.has(tile)) {
				text.remove();
				this.#texts.delete(tile);
			}
		for (const tile of shown) this.#show(position, tile);
	}

	#show(position: Position, tile: TileIndex): void {
		let text = this.#texts.get(tile);
		if (!text) {
			const { x, y } = tileCenter(position.board, tile);
			text = svg("text", { x, y: y + DROP, class: "number" });
			this.#texts.set(tile, text);
			this.root.append(text);
		}
		const written = this.#write(position.strengths[tile]);
		if (text.textContent !== written) text.textContent = written;
	}
}

function tilesToShow(
	{ board }: Position,
	around: TileIndex | null,
	all: boolean,
): TileIndex[] {
	if (all) return allTiles(board);
	return around === null ? [] : disc(board, around, NEAR);
}
