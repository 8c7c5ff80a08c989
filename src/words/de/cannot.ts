/** Why a tile is not actionable, in a few words, in German. */
import type { NoteWords } from "../en/notes.ts";
import { cannotOrder } from "./orders.ts";

export const cannot: NoteWords["cannot"] = {
	...cannotOrder,
	already_in: "Du bist auf dem Brett: Warte auf die anderen",
	closed: "Nimm einfach ein Feld",
	wrong_phase: "Zu spät für diese Phase",
	watching: "Du schaust zu",
	full: "Schon bei voller Stärke",
	over: "Die Partie ist zu Ende",
	too_late: "Die Zeit ist um",
};
