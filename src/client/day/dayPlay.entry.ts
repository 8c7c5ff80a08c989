/** The script of the page on which a day's march is played, built once for each language (scripts/build/entries.ts). */
import { dayPlayWords } from "../../words/en/dayPlay.ts";
import { gameWords } from "../../words/en/game.ts";
import { playDay } from "./playDay.ts";

void playDay({
	words: gameWords,
	day: dayPlayWords,
	lazyWords: async () => (await import("../../words/en/lazy.ts")).lazyWords,
});
