/** The turn that a page names. Pure. */
import type { OverView, PlayingView } from "../../match/view.ts";
import { turnsInAll } from "../../rules/ending.ts";

/** The turn in play; after the end, the last one that was played. */
export function currentTurn(view: PlayingView | OverView): number {
	const { turn } = view.position;
	return hasEndedBetween(view) ? turn - 1 : turn;
}

/** How many turns were played to their end. */
export function turnsPlayed(view: PlayingView | OverView): number {
	const isWonEarly =
		view.type === "over" && view.reason === "won" && !hasEndedBetween(view);
	return view.position.turn + (isWonEarly ? 1 : 0);
}

/** Whether the position is of the next turn; after a victory by land or over all others it is still of the last. */
function hasEndedBetween(view: PlayingView | OverView): boolean {
	if (view.type !== "over" || view.position.turn === 0) return false;
	if (view.reason !== "won") return view.reason !== "resigned";
	const inAll = turnsInAll(view.settings.ruleset);
	return inAll !== null && view.position.turn >= inAll;
}
