/** The words of the dialog that plays on from a turn of a finished game, in Portuguese. */
import type { PlayOnWords } from "../en/playOn.ts";
import { turnNumber } from "../turnNumber.ts";
import { strengths } from "./bots.ts";

export const playOnWords: PlayOnWords = {
	title: "Continuar de um turno",
	text: "Uma nova partida começa exatamente nesta posição, sem relógio. Não conta para nenhum rating.",
	turn: "Do turno",
	turns: (turn) => `${turnNumber(turn)}`,
	seat: "Você joga com",
	strength: "Bots",
	strengths,
	begin: "Continuar",
	cancel: "Cancelar",
};
