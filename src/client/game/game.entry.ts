/** The game page's script, built once for each language (scripts/build/entries.ts). */
import { gameWords } from "../../words/en/game.ts";
import { beginGame } from "./main.ts";

beginGame(gameWords, {
	lobby: () => import("./lazy/lobby.entry.ts"),
	words: async () => (await import("../../words/en/lazy.ts")).lazyWords,
});
