/** The words of the dialog that plays on from a turn of a finished game, in Spanish. */
import type { PlayOnWords } from "../en/playOn.ts";
import { turnNumber } from "../turnNumber.ts";
import { strengths } from "./bots.ts";

export const playOnWords: PlayOnWords = {
	title: "Seguir desde un turno",
	text: "Una partida nueva empieza exactamente en esta posición, sin reloj. No cuenta para ninguna puntuación.",
	turn: "Desde el turno",
	turns: (turn) => `${turnNumber(turn)}`,
	seat: "Juegas con",
	strength: "Bots",
	strengths,
	begin: "Seguir",
	cancel: "Cancelar",
};
