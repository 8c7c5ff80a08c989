/** The game page begins: reads what the server wrote into it, and takes over. */
import { packedView, unpackView } from "../protocol/packedView.ts";
import { en, type GameWords } from "../words/game/en.ts";
import { fr } from "../words/game/fr.ts";
import { Session } from "./session.ts";

const WORDS: Readonly<Record<string, GameWords>> = { en, fr };

function begin(): void {
	const root = document.getElementById("game");
	const gameId = root?.dataset.gameId;
	const data = document.getElementById("view")?.textContent;
	if (!root || !gameId || !data) return;
	const parsed = packedView.safeParse(JSON.parse(data));
	// A page of another version than the script: what it shows stays.
	if (!parsed.success) return;
	const words = WORDS[document.documentElement.lang] ?? en;
	new Session(root, gameId, unpackView(parsed.data), words);
}

begin();
