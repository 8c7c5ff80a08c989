/** The game page in English: a script a language, so that nobody loads the others. */
import { en } from "../words/game/en.ts";
import { beginGame } from "./game.ts";

beginGame(en, {
	lobby: () => import("./parts/roomLobby.en.ts"),
	words: async () => (await import("../words/game/enLater.ts")).enLater,
});
