/** The script of the page on which a day's march is played, built once for each language (scripts/build/entries.ts). */
import { dayPlayWords } from "../../words/en/dayPlay.ts";
import { gameWords } from "../../words/en/game.ts";
import { signed } from "../../words/en/numbers.ts";
import { playDay } from "./playDay.ts";

void playDay({
	words: gameWords,
	day: { ...dayPlayWords, signed },
	byLanguage: {
		lobby: () => import("../game/lazy/lobby.entry.ts"),
		words: async () => (await import("../../words/en/lazy.ts")).lazyWords,
	},
});
