/** The tiles' strengths as numbers: on all tiles, or near the pointed-at tile and, if they are short, along every border and on towns. */
import {
	allTiles,
	type Board,
	disc,
	neighborsOf,
	type TileIndex,
} from "../../rules/hex.ts";
import { FREE, type Position } from "../../rules/position.ts";
import { isTown } from "../../rules/terrain.ts";
import { svg } from "../ui/dom.ts";
import { tileCenter } from "./geometry.ts";
import type { BoardModel } from "./model.ts";

/** The number is lowered a little, as a sign may be above it. */
const DROP = 7;

/** How many steps around the pointer numbers show. */
const NEAR = 2;

/** Numbers up to this one are short enough to show without being asked for. */
const SHORT = 9;

type Shown = Pick<BoardModel, "position" | "expected" | "allNumbers">;

export class NumberLayer {
	readonly root = svg("g", { class: "numbers", "aria-hidden": "true" });
	readonly #board: Board;
	readonly #texts = new Map<TileIndex, SVGTextElement>();
	readonly #write: (value: number) => string;
	readonly #areShort: boolean;

	constructor(
		board: Board,
		write: (value: number) => string,
		maxStrength: number,
	) {
		this.#board = board;
		this.#write = write;
		this.#areShort = maxStrength <= SHORT;
	}

	/** `around`: the tile pointed at. */
	update(
		{ position, expected, allNumbers }: Shown,
		around: TileIndex | null,
	): void {
		const after = expected ?? position;
		const shown = new Set(
			this.#tilesToShow(after, around, allNumbers).filter(
				(tile) => after.owners[tile] !== FREE,
			),
		);
		for (const [tile, text] of this.#texts)
			if (!shown.has(tile)) {
				text.remove();
				this.#texts.delete(tile);
			}
		for (const tile of shown) this.#show(position, after, tile);
	}

	/** Shows the strengths of a position alone, while a turn plays out. */
	updatePosition(position: Position): void {
		if (!this.#areShort) return;
		this.update({ position, expected: null, allNumbers: false }, null);
	}

	#show(position: Position, after: Position, tile: TileIndex): void {
		let text = this.#texts.get(tile);
		if (!text) {
			const { x, y } = tileCenter(this.#board, tile);
			text = svg("text", { x, y: y + DROP });
			this.#texts.set(tile, text);
			this.root.append(text);
		}
		const strength = after.strengths[tile];
		const isPlanned =
			strength !== position.strengths[tile] ||
			after.owners[tile] !== position.owners[tile];
		text.setAttribute("class", isPlanned ? "number planned" : "number");
		const written = this.#write(strength);
		if (text.textContent !== written) text.textContent = written;
	}

	#tilesToShow(
		position: Position,
		around: TileIndex | null,
		all: boolean,
	): TileIndex[] {
		const { board } = position;
		if (all) return allTiles(board);
		const near = around === null ? [] : disc(board, around, NEAR);
		return this.#areShort
			? [
					...near,
					...allTiles(board).filter((tile) => isContested(position, tile)),
				]
			: near;
	}
}

/** Whether a tile is a town, or touches land of another owner, free land included. */
function isContested({ board, owners }: Position, tile: TileIndex): boolean {
	return (
		isTown(board, tile) ||
		neighborsOf(board, tile).some((near) => owners[near] !== owners[tile])
	);
}
