/** The game page begins: reads what the server wrote into it, and takes over. */
import { packedView, unpackView } from "../../protocol/packedView.ts";
import type { GameWords } from "../../words/en/game.ts";
import { Loader } from "../net/Loader.ts";
import { loadAtRest, PARTS } from "../net/preload.ts";
import { Session } from "./GameSession.ts";
import { Later, type LaterByLanguage } from "./LazyLoader.ts";

export function beginGame(words: GameWords, byLanguage: LaterByLanguage): void {
	const root = document.getElementById("game");
	const { gameId, boardStyle, laterStyle } = root?.dataset ?? {};
	const data = document.getElementById("view")?.textContent;
	if (!root || !gameId || !data) return;
	const parsed = packedView.safeParse(JSON.parse(data));
	// A page of another version than the script: what it shows stays.
	if (!parsed.success) return;
	const later = new Later({
		byLanguage,
		styles: { board: boardStyle, parts: laterStyle },
		loader: new Loader(),
	});
	new Session({
		...{ root, gameId, words, later },
		view: unpackView(parsed.data),
	});
	loadAtRest([...later.everything, ...PARTS]);
}
