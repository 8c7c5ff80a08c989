/** The words of what the board says of a tile and of the orders on it, in Ukrainian. */
import type { NoteWords } from "../en/notes.ts";
import { turnNumber } from "../turnNumber.ts";
import { previewWords, tileWords } from "./board.ts";
import { cannot } from "./cannot.ts";

export const noteWords: NoteWords = {
	tile: tileWords,
	preview: previewWords,
	cannot,
	protectedUntil: (turn) => `Під захистом до ходу ${turnNumber(turn)}`,
};
