/** Whoever gave more orders than his level pays the rest from his banked points. */
import { allSeats } from "../position.ts";
import { emit, type TurnContext } from "../turnContext.ts";

/** The step: what each seat pays, and that it played this turn. Nothing in single-step modes. */
export function settle(context: TurnContext): void {
	if (!context.ruleset.multiStep) return;
	for (const seat of allSeats(context.draft)) {
		const state = context.draft.seats[seat];
		const { counted } = context.tallies[seat];
		context.tallies[seat].counted = 0;
		if (counted === 0 || state.type !== "alive") continue;
		const excess = Math.max(0, counted - state.level);
		const paid = Math.min(excess, state.banked);
		emit(context, { type: "settled", seat, paid });
	}
}
