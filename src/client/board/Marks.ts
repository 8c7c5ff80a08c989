/** Marks on single tiles: drops, the chosen tile, the tile in focus, and the tile highlighted from the log. */
import type { Board, TileIndex } from "../../rules/hex.ts";
import type { Drop } from "../../rules/position.ts";
import { svg } from "../ui/dom.ts";
import { tileCenter, tilePath } from "./geometry.ts";

export class Marks {
	readonly drops = svg("g", { class: "drops", "aria-hidden": "true" });
	readonly root = svg("g", { class: "marks", "aria-hidden": "true" });
	readonly #board: Board;
	readonly #chosen = svg("path", { class: "chosen" });
	readonly #focusHalo = svg("path", { class: "focused halo" });
	readonly #focused = svg("path", { class: "focused" });
	readonly #lit = svg("path", { class: "lit-tile" });
	readonly #hovered = svg("path", { class: "hovered" });

	constructor(board: Board) {
		this.#board = board;
		this.root.append(
			...[this.#lit, this.#hovered, this.#chosen],
			...[this.#focusHalo, this.#focused],
		);
	}

	choose(tile: TileIndex | null, can: boolean): void {
		this.#put(this.#chosen, tile, 0.8);
		this.#chosen.classList.toggle("cannot", !can);
	}

	focus(tile: TileIndex | null): void {
		this.#put(this.#focusHalo, tile, -1);
		this.#put(this.#focused, tile, -1);
	}

	highlight(tiles: readonly TileIndex[]): void {
		const paths = tiles.map((tile) => tilePath(this.#board, tile, -1));
		this.#lit.setAttribute("d", paths.join(""));
	}

	/** Marks the tile under the pointer if it is actionable. */
	hover(tile: TileIndex | null): void {
		this.#put(this.#hovered, tile, 0.8);
	}

	showDrops(drops: readonly Drop[]): void {
		this.drops.replaceChildren(
			...drops.map(({ tile }) => {
				const { x, y } = tileCenter(this.#board, tile);
				return svg("path", {
					class: "drop",
					d: "M0-8C4.5-2 6-.5 6 2.8A6 6 0 0 1-6 2.8C-6-.5-4.5-2 0-8Z",
					transform: `translate(${x} ${y})`,
				});
			}),
		);
	}

	#put(mark: SVGPathElement, tile: TileIndex | null, inset: number): void {
		const path = tile === null ? "" : tilePath(this.#board, tile, inset);
		mark.setAttribute("d", path);
	}
}
