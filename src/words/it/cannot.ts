/** Why a tile is not actionable, in a few words, in Italian. */
import type { NoteWords } from "../en/notes.ts";
import { cannotOrder } from "./orders.ts";

export const cannot: NoteWords["cannot"] = {
	...cannotOrder,
	already_in: "Sei già sul tabellone: aspetta gli altri",
	closed: "Prendi direttamente una casella",
	wrong_phase: "Troppo tardi per questa fase",
	watching: "Stai guardando",
	full: "Ha già la forza massima",
	over: "La partita è finita",
	too_late: "Il tempo è scaduto",
};
