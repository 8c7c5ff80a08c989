/** Tells games in which orders are planned first and given all at once. */
import type { View } from "../../match/view.ts";

/**
 * Whether nothing is gained by giving an order early: its time does not matter and nobody
 * sees it. Then a press on a tile plans one more order there, and being ready gives them all.
 */
export function arePlannedTogether({ settings: { ruleset } }: View): boolean {
	const { multiStep, tempo, plans } = ruleset;
	return multiStep && tempo === "even" && plans === "sealed";
}
