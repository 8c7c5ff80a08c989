/** The words of the dialog that plays on from a turn of a finished game, in French. */
import type { PlayOnWords } from "../en/playOn.ts";
import { turnNumber } from "../turnNumber.ts";
import { strengths } from "./bots.ts";
import { typeset } from "./typeset.ts";

export const playOnWords: PlayOnWords = typeset<PlayOnWords>({
	title: "Reprendre à un tour",
	text: "Une nouvelle partie commence exactement dans cette position, sans horloge. Elle ne compte pour aucune cote.",
	turn: "À partir du tour",
	turns: (turn) => `${turnNumber(turn)}`,
	seat: "Vous jouez",
	strength: "Bots",
	strengths,
	begin: "Reprendre",
	cancel: "Annuler",
});
