/** The turn that a page names. Pure. */
import type { OverView, PlayingView } from "../../match/view.ts";
import { turnsInAll } from "../../rules/ending.ts";

/** The turn in play; after the end, the last one that was played. */
export function currentTurn(view: PlayingView | OverView): number {
	const { turn } = view.position;
	return hasEndedBetween(view) ? turn - 1 : turn;
}

/** Whether the last turn was played to its end; a victory by land or over all others ends a turn early. */
function hasEndedBetween(view: PlayingView | OverView): boolean {
	if (view.type !== "over" || view.position.turn === 0) return false;
	if (view.reason !== "won") return view.reason !== "resigned";
	const inAll = turnsInAll(view.settings.ruleset);
	return inAll !== null && view.position.turn >= inAll;
}
