/** The words of the dialog that plays on from a turn of a finished game, in English. */
import { turnNumber } from "../turnNumber.ts";
import { strengths } from "./bots.ts";

export const playOnWords = {
	title: "Play on from a turn",
	text: "A new game begins in exactly this position, without a clock. It counts for no rating.",
	turn: "From turn",
	turns: (turn: number) => `${turnNumber(turn)}`,
	seat: "You play",
	strength: "Bots",
	strengths,
	begin: "Play on",
	cancel: "Cancel",
};

export type PlayOnWords = typeof playOnWords;
