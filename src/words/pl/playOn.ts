/** The words of the dialog that plays on from a turn of a finished game, in Polish. */
import type { PlayOnWords } from "../en/playOn.ts";
import { turnNumber } from "../turnNumber.ts";
import { strengths } from "./bots.ts";

export const playOnWords: PlayOnWords = {
	title: "Graj dalej od wybranej tury",
	text: "Nowa partia zaczyna się dokładnie od tej pozycji, bez zegara. Nie liczy się do rankingu.",
	turn: "Od tury",
	turns: (turn) => `${turnNumber(turn)}`,
	seat: "Grasz jako",
	strength: "Boty",
	strengths,
	begin: "Graj dalej",
	cancel: "Anuluj",
};
