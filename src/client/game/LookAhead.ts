/** A later turn that the player plans in advance, shown instead of the present one; see lazy/ahead. */
import type { GiveContext } from "./giveOrders.ts";
import type { GameState, Transition } from "./state.ts";

/** A change of the plans. */
export type PlanChange = (state: GameState, context: GiveContext) => Transition;

export interface LookAhead {
	/** What is shown. */
	readonly state: GameState;
	plan(change: PlanChange): void;
	/** The present turn has changed; null once this is out of date. */
	follow(state: GameState): LookAhead | null;
}
