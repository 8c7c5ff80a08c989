/** When a page's own knowledge of a game does not do, and it asks the room for all. Pure. */
import type { PlayingView } from "../../match/view.ts";
import { RULES_VERSION } from "../../rules/ruleset.ts";
import { isSingleStep } from "../shared/isSingleStep.ts";
import { changed, type GameState, type Transition } from "./state.ts";

/** Whether a game uses this page's version of the rules; with another version the board would be wrong. */
export function isOfPageRules(
	{ settings }: PlayingView,
	rules = settings.ruleset.version,
): boolean {
	return rules === RULES_VERSION && rules === settings.ruleset.version;
}

/** Requests a full view; `fault`: the page's position differs from the room's. */
export function resync(state: GameState, fault: boolean): Transition {
	return changed(
		state,
		{ isStale: true },
		{ type: "send", message: { type: "resync", ...(fault && { fault }) } },
	);
}

/**
 * The oldest turn whose orders still count in a turn: single-step turns take a second, so
 * orders of the previous turn may be late.
 */
export function oldestTaken(view: PlayingView, turn: number): number {
	return isSingleStep(view) ? turn - 1 : turn;
}
