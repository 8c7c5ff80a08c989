/** The script of the page of a game in play, built once for each language (scripts/build/entries.ts). */
import { gameWords } from "../../words/en/game.ts";
import { beginGame } from "./main.ts";
import { partsInPlay } from "./partsInPlay.ts";

void beginGame(
	{
		words: gameWords,
		lazyWords: async () => (await import("../../words/en/lazy.ts")).lazyWords,
	},
	partsInPlay,
);
