import { type GameState, isPlaying } from "./state.ts";

/** Whether the arrival time of an order matters. */
export function isTimed(state: GameState): boolean {
	const { ruleset, hasClock } = state.view.settings;
	return isPlaying(state) && hasClock && ruleset.tempo === "speed";
}
