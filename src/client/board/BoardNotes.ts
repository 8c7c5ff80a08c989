/** What a board says about single tiles besides drawing them. Its code may load after the board's. Types only. */
import type { TileIndex } from "../../rules/hex.ts";
import type { BoardLayers, Pointed } from "./BoardLayers.ts";
import type { Disc } from "./cardPlace.ts";
import type { BoardModel } from "./model.ts";

/** What is shown, what the reader points at, and where. */
export type Noted = {
	readonly model: BoardModel;
	readonly pointed: Pointed;
	readonly layers: BoardLayers;
};

export type BoardNotes = {
	readonly update: (noted: Noted) => void;
	/** The drawing has moved on the screen. */
	readonly move: () => void;
	/** While a turn is told, nothing else is. */
	readonly hide: () => void;
};

/** `board`: the board's element; `discOf`: a tile on the screen, as the circle that its edges touch. */
export type BoardNotesKind = new (
	board: HTMLElement,
	discOf: (tile: TileIndex) => Disc,
) => BoardNotes;
