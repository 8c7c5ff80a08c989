/** The words of the dialog that plays on from a turn of a finished game, in Italian. */
import type { PlayOnWords } from "../en/playOn.ts";
import { turnNumber } from "../turnNumber.ts";
import { strengths } from "./bots.ts";

export const playOnWords: PlayOnWords = {
	title: "Continua da un turno",
	text: "Comincia una nuova partita esattamente da questa posizione, senza orologio. Non conta per il punteggio.",
	turn: "Dal turno",
	turns: (turn) => `${turnNumber(turn)}`,
	seat: "Giochi al posto di",
	strength: "Bot",
	strengths,
	begin: "Continua",
	cancel: "Annulla",
};
