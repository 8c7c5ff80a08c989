/** The tiles' strengths: whole numbers along every border and on towns, and exact ones where the reader asks for them. */
import type { LaidBoard } from "../../board/layout.ts";
import {
	allTiles,
	disc,
	neighborTable,
	OFF_BOARD,
	type TileIndex,
} from "../../rules/hex.ts";
import { FREE, type Position } from "../../rules/position.ts";
import { isTown } from "../../rules/terrain.ts";
import { svg } from "../ui/dom.ts";
import { tileCenter } from "./geometry.ts";
import type { BoardModel } from "./model.ts";

/** How far a number is below its tile's centre, alone and below a sign or a town's tower. */
const DROP = 0.5;
const DROP_BELOW_SIGN = 8;

/** How many steps around the pointer numbers show. */
const NEAR = 2;

type Shown = Pick<BoardModel, "position" | "expected" | "allNumbers">;

export class NumberLayer {
	readonly root = svg("g", { class: "numbers", "aria-hidden": "true" });
	readonly #board: LaidBoard;
	readonly #texts = new Map<TileIndex, SVGTextElement>();
	readonly #write: (value: number) => string;
	readonly #hasSign: (tile: TileIndex) => boolean;

	/** `hasSign`: whether a seat's sign is on a tile. */
	constructor(
		board: LaidBoard,
		write: (value: number) => string,
		hasSign: (tile: TileIndex) => boolean,
	) {
		this.#board = board;
		this.#write = write;
		this.#hasSign = hasSign;
	}

	/** `around`: the tile pointed at. */
	update(
		{ position, expected, allNumbers }: Shown,
		around: TileIndex | null,
	): void {
		const after = expected ?? position;
		const isPlanned = (tile: TileIndex) =>
			after.strengths[tile] !== position.strengths[tile] ||
			after.owners[tile] !== position.owners[tile];
		const shown = new Set(
			[
				...tilesToShow(after, around, allNumbers),
				...allTiles(after.board).filter(isPlanned),
			].filter((tile) => after.owners[tile] !== FREE),
		);
		for (const [tile, text] of this.#texts)
			if (!shown.has(tile)) {
				text.remove();
				this.#texts.delete(tile);
			}
		for (const tile of shown) {
			const value = after.strengths[tile];
			const isExact = allNumbers || tile === around;
			const text = this.#textOn(tile);
			setClass(text, isPlanned(tile) ? "number planned" : "number");
			const written = this.#write(isExact ? value : wholeStrength(value));
			if (text.textContent !== written) text.textContent = written;
		}
	}

	/** Shows the strengths of a position alone, while a turn plays out. */
	updatePosition(position: Position): void {
		this.update({ position, expected: null, allNumbers: false }, null);
	}

	/** How far a tile's number is below the tile's centre. */
	dropOf(tile: TileIndex): number {
		return isTown(this.#board, tile) || this.#hasSign(tile)
			? DROP_BELOW_SIGN
			: DROP;
	}

	#textOn(tile: TileIndex): SVGTextElement {
		let text = this.#texts.get(tile);
		const { x, y } = tileCenter(this.#board, tile);
		if (!text) {
			text = svg("text", { x });
			this.#texts.set(tile, text);
			this.root.append(text);
		}
		const place = `${y + this.dropOf(tile)}`;
		if (text.getAttribute("y") !== place) text.setAttribute("y", place);
		return text;
	}
}

/** A tile's strength as a whole number: a tile that somebody holds never shows 0. */
export function wholeStrength(strength: number): number {
	return Math.max(1, Math.round(strength));
}

function setClass(text: SVGTextElement, name: string): void {
	if (text.getAttribute("class") !== name) text.setAttribute("class", name);
}

function tilesToShow(
	position: Position,
	around: TileIndex | null,
	all: boolean,
): TileIndex[] {
	const { board } = position;
	if (all) return allTiles(board);
	const near = around === null ? [] : disc(board, around, NEAR);
	return [
		...near,
		...allTiles(board).filter((tile) => isContested(position, tile)),
	];
}

/** Whether a tile is a town, or touches land of another owner, free land included. */
function isContested({ board, owners }: Position, tile: TileIndex): boolean {
	if (isTown(board, tile)) return true;
	const table = neighborTable(board);
	for (let side = 6 * tile; side < 6 * tile + 6; side++)
		if (table[side] !== OFF_BOARD && owners[table[side]] !== owners[tile])
			return true;
	return false;
}
