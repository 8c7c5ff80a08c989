/** The game page in French: a script a language, so that nobody loads the others. */
import { gameWords } from "../../words/fr/game.ts";
import { beginGame } from "./main.ts";

beginGame(gameWords, {
	lobby: () => import("./lazy/lobby.fr.ts"),
	words: async () => (await import("../../words/fr/lazy.ts")).lazyWords,
});
