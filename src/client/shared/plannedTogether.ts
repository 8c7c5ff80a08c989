/** Tells games in which orders are planned first and given all at once. */
import type { View } from "../../match/view.ts";

/**
 * Whether orders may wait until the player ends the turn: where nothing is gained by giving
 * one early, as its time does not matter. Single-step turns are too short to plan in.
 */
export function arePlannedTogether({ settings: { ruleset } }: View): boolean {
	return ruleset.multiStep && ruleset.tempo === "even";
}
