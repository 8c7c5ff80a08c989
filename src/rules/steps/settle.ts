/** A seat that gave more orders than its level allows pays for the rest with banked points. */
import { allSeats } from "../position.ts";
import { emit, type TurnContext } from "../turnContext.ts";

/** Lets each seat pay, and records that it played this turn. In single-step modes no seat pays. */
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
