/** The phases of a turn, and their order. */
import { areStartsChosen } from "./order.ts";
import type { Ruleset } from "./ruleset.ts";

export type Phase =
	| "waiting"
	| "collecting"
	| "events"
	| "executing"
	| "erosion";

export type TurnPhase = { readonly phase: Phase; readonly turn: number };

/**
 * The phase that follows a finished one. Where seats choose their starts, and no order was
 * confirmed or fewer seats have started than the game needs, collecting returns to waiting in
 * the same turn.
 */
export function nextPhase(
	ruleset: Ruleset,
	{ phase, turn }: TurnPhase,
	{ orders, started }: { orders: number; started: number },
): TurnPhase {
	switch (phase) {
		case "waiting":
			return { phase: "collecting", turn };
		case "collecting":
			if (
				areStartsChosen(ruleset) &&
				(orders === 0 || started < ruleset.minSeats)
			)
				return { phase: "waiting", turn };
			return {
				phase: hasEventPhase(ruleset, turn) ? "events" : "executing",
				turn,
			};
		case "events":
			return { phase: "executing", turn };
		case "executing":
			return { phase: "erosion", turn };
		case "erosion":
			return { phase: "waiting", turn: turn + 1 };
	}
}

/** Single-step modes have this phase, but nothing happens in it. */
function hasEventPhase({ multiStep, events }: Ruleset, turn: number): boolean {
	return !multiStep || (events !== null && turn >= events.fromTurn);
}
