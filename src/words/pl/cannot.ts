/** Why a tile is not actionable, in a few words, in Polish. */
import type { NoteWords } from "../en/notes.ts";
import { cannotOrder } from "./orders.ts";

export const cannot: NoteWords["cannot"] = {
	...cannotOrder,
	already_in: "Masz już start: poczekaj na innych",
	closed: "Po prostu zdobądź pole",
	wrong_phase: "Za późno na tę fazę",
	watching: "Oglądasz tę partię",
	full: "Ma już pełną siłę",
	over: "Koniec partii",
	too_late: "Czas minął",
};
