/** The words of the dialog that plays on from a turn of a finished game, in Ukrainian. */
import type { PlayOnWords } from "../en/playOn.ts";
import { turnNumber } from "../turnNumber.ts";
import { strengths } from "./bots.ts";

export const playOnWords: PlayOnWords = {
	title: "Дограти з певного ходу",
	text: "Нова партія почнеться точно з цієї позиції, без годинника. На рейтинг вона не впливає.",
	turn: "З ходу",
	turns: (turn) => `${turnNumber(turn)}`,
	seat: "Ви граєте за",
	strength: "Боти",
	strengths,
	begin: "Грати далі",
	cancel: "Скасувати",
};
