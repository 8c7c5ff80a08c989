/** The words of the dialog that plays on from a turn of a finished game, in German. */
import type { PlayOnWords } from "../en/playOn.ts";
import { turnNumber } from "../turnNumber.ts";
import { strengths } from "./bots.ts";

export const playOnWords: PlayOnWords = {
	title: "Ab einer Runde weiterspielen",
	text: "Eine neue Partie beginnt in genau dieser Stellung, ohne Uhr. Sie zählt für keine Wertung.",
	turn: "Ab Runde",
	turns: (turn) => `${turnNumber(turn)}`,
	seat: "Du spielst",
	strength: "Bots",
	strengths,
	begin: "Weiterspielen",
	cancel: "Abbrechen",
};
