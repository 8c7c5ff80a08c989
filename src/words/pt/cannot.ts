/** Why a tile is not actionable, in a few words, in Portuguese. */
import type { NoteWords } from "../en/notes.ts";
import { cannotOrder } from "./orders.ts";

export const cannot: NoteWords["cannot"] = {
	...cannotOrder,
	already_in: "Você já está no tabuleiro: espere os outros",
	closed: "É só tomar uma casa",
	wrong_phase: "Tarde demais para esta fase",
	watching: "Você está assistindo",
	full: "Já está com força máxima",
	over: "A partida acabou",
	too_late: "O tempo acabou",
};
