/** Whoever gave more orders than his level pays the rest from his banked points. */
import { allSeats } from "../position.ts";
import { emit, type Stage } from "../turnContext.ts";

/** The step: what each seat pays, and that it played this turn. Nothing in the free modes. */
export function settle(stage: Stage): void {
	if (!stage.ruleset.multiStep) return;
	for (const seat of allSeats(stage.draft)) {
		const state = stage.draft.seats[seat];
		const { counted } = stage.tallies[seat];
		stage.tallies[seat].counted = 0;
		if (counted === 0 || state.type !== "alive") continue;
		const excess = Math.max(0, counted - state.level);
		const paid = Math.min(excess, state.banked);
		emit(stage, { type: "settled", seat, paid });
	}
}
