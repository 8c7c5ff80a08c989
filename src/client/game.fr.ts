/** The game page in French: a script a language, so that nobody loads the others. */
import { fr } from "../words/game/fr.ts";
import { beginGame } from "./game.ts";

beginGame(fr, {
	lobby: () => import("./parts/roomLobby.fr.ts"),
	words: async () => (await import("../words/game/frLater.ts")).frLater,
});
