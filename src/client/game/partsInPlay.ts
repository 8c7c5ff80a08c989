/** What a page that begins in play has at once, and what it loads with its first turn. */
import { GameScreen } from "./GameScreen.ts";
import type { GameParts } from "./GameSession.ts";

export const partsInPlay: GameParts = {
	lobby: null,
	board: { GameScreen },
	turnRules: () => import("./lazy/receiveTurn.ts"),
};
