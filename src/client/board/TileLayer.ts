/** One path per tile, created once and updated in place; water and mountains have empty ones. */
import { opacityOf } from "../../board/shade.ts";
import {
	allTiles,
	type Board,
	isLand,
	type TileIndex,
} from "../../rules/hex.ts";
import { FREE, type Position } from "../../rules/position.ts";
import { svg } from "../ui/dom.ts";
import { tilePath } from "./geometry.ts";

export class TileLayer {
	readonly root = svg("g", { class: "tiles" });
	readonly #paths: SVGPathElement[];
	readonly #classes: string[] = [];
	readonly #opacities: string[] = [];

	constructor(board: Board) {
		this.#paths = allTiles(board).map((tile) =>
			svg("path", { d: isLand(board, tile) ? tilePath(board, tile) : "" }),
		);
		this.root.append(...this.#paths);
	}

	/** Shows a position; `raised`: the actionable tiles. */
	update(
		{ owners, strengths }: Position,
		raised: ReadonlySet<TileIndex>,
		maxStrength: number,
	): void {
		for (let tile = 0; tile < owners.length; tile++) {
			const owner = owners[tile];
			const land = owner === FREE ? "tile free" : `tile seat-${owner}`;
			const name = raised.has(tile as TileIndex) ? `${land} raised` : land;
			if (name !== this.#classes[tile]) {
				this.#classes[tile] = name;
				this.#paths[tile].setAttribute("class", name);
			}
			const share = Math.max(0, strengths[tile]) / maxStrength;
			const shade = owner === FREE ? 1 : opacityOf(share);
			// In most turns erosion is too small to be visible, so those tiles are not redrawn.
			const opacity = shade.toFixed(2);
			if (opacity !== this.#opacities[tile]) {
				this.#opacities[tile] = opacity;
				this.#paths[tile].setAttribute("fill-opacity", opacity);
			}
		}
	}
}
