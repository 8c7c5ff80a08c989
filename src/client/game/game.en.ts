/** The game page in English: a script a language, so that nobody loads the others. */
import { gameWords } from "../../words/en/game.ts";
import { beginGame } from "./main.ts";

beginGame(gameWords, {
	lobby: () => import("./lazy/lobby.en.ts"),
	words: async () => (await import("../../words/en/lazy.ts")).lazyWords,
});
