/** The game page begins: reads what the server wrote into it, and takes over. */
import { packedView, unpackView } from "../protocol/packedView.ts";
import type { GameWords } from "../words/game/en.ts";
import { Later, type LaterByLanguage } from "./later.ts";
import { Session } from "./session.ts";

export function beginGame(words: GameWords, byLanguage: LaterByLanguage): void {
	const root = document.getElementById("game");
	const { gameId, boardStyle, laterStyle } = root?.dataset ?? {};
	const data = document.getElementById("view")?.textContent;
	if (!root || !gameId || !data) return;
	const parsed = packedView.safeParse(JSON.parse(data));
	// A page of another version than the script: what it shows stays.
	if (!parsed.success) return;
	new Session({
		root,
		gameId,
		words,
		view: unpackView(parsed.data),
		later: new Later(byLanguage, { board: boardStyle, parts: laterStyle }),
	});
}
