/** Why a tile is not actionable, in a few words, in Spanish. */
import type { NoteWords } from "../en/notes.ts";
import { cannotOrder } from "./orders.ts";

export const cannot: NoteWords["cannot"] = {
	...cannotOrder,
	already_in: "Ya estás en el tablero: espera a los demás",
	closed: "Simplemente toma una casilla",
	wrong_phase: "Demasiado tarde para esta fase",
	watching: "Estás mirando",
	full: "Ya tiene la fuerza máxima",
	over: "La partida ha terminado",
	too_late: "Se acabó el tiempo",
};
