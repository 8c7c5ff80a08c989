/** The game page in English: a script a language, so that nobody loads the others. */
import { enGame } from "../../words/en/game.ts";
import { beginGame } from "./main.ts";

beginGame(enGame, {
	lobby: () => import("./lazy/lobby.en.ts"),
	words: async () => (await import("../../words/en/lazy.ts")).enLazy,
});
