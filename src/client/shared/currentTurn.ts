/** The turn that a page names. Pure. */
import type { OverView, PlayingView } from "../../match/view.ts";

/** The turn in play; after the end, the last one that was played. */
export function currentTurn({
	type,
	position: { turn },
}: PlayingView | OverView): number {
	return type === "over" ? Math.max(0, turn - 1) : turn;
}
