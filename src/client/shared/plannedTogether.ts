/** Tells games in which orders are planned first and given all at once. */
import type { View } from "../../match/view.ts";

/**
 * Whether a press on a tile plans one more order there, and being ready gives them all: where
 * several strikes on a tile are usual, and nothing is gained by giving an order early, as its
 * time does not matter and nobody sees it.
 */
export function arePlannedTogether({ settings: { ruleset } }: View): boolean {
	const { support, tempo, plans } = ruleset;
	return support && tempo === "even" && plans === "sealed";
}
