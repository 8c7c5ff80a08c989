/** The script of a game that is kept on the device, built once for each language (scripts/build/entries.ts). */
import { dayPlayWords } from "../../words/en/dayPlay.ts";
import { gameWords } from "../../words/en/game.ts";
import { offlineWords } from "../../words/en/offline.ts";
import { beginLocal } from "./main.ts";

void beginLocal({
	words: gameWords,
	offline: offlineWords,
	day: dayPlayWords,
	lazyWords: async () => (await import("../../words/en/lazy.ts")).lazyWords,
	replay: () => import("./lazy/localReplay.entry.ts"),
});
