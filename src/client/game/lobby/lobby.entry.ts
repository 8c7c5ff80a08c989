/** The script of a lobby's page, built once for each language (scripts/build/entries.ts). */
import { gameWords } from "../../../words/en/game.ts";
import { lobbyWords } from "../../../words/en/lobby.ts";
import { beginGame } from "../main.ts";
import { LobbyScreen } from "./LobbyScreen.ts";

void beginGame(
	{
		words: gameWords,
		lazyWords: async () =>
			(await import("../../../words/en/lazy.ts")).lazyWords,
	},
	{
		lobby: { LobbyScreen, lobbyWords },
		board: () => import("../lazy/play.ts"),
		turnRules: () => import("../lazy/play.ts"),
	},
);
