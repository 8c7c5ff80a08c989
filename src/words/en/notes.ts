/** The words of what the board says of a tile and of the orders on it, in English. */
import { turnNumber } from "../turnNumber.ts";
import { previewWords, tileWords } from "./board.ts";
import { cannot } from "./cannot.ts";

export const noteWords = {
	tile: tileWords,
	preview: previewWords,
	cannot,
	protectedUntil: (turn: number) => `Protected until turn ${turnNumber(turn)}`,
};

export type NoteWords = typeof noteWords;
