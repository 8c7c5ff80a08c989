/** Why a tile is not actionable, in a few words, in French. */
import type { NoteWords } from "../en/notes.ts";
import { NB } from "./grammar.ts";
import { cannotOrder } from "./orders.ts";

export const cannot: NoteWords["cannot"] = {
	...cannotOrder,
	already_in: `Vous êtes sur le plateau${NB}: attendez les autres`,
	closed: "Prenez simplement une case",
	wrong_phase: "Trop tard pour cette phase",
	watching: "Vous regardez",
	full: "Déjà à pleine force",
	over: "La partie est finie",
	too_late: "Le temps est écoulé",
};
