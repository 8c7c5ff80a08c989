/** Banking saves part of an order for a later turn, once per turn. */
import type { FailureReason } from "../order.ts";
import type { AliveSeat } from "../position.ts";
import type { SequencedOrder } from "../sequence.ts";
import { emit, type TurnContext } from "../turnContext.ts";

/** Banks; returns the reason if it failed, null if it succeeded. */
export function bank(
	context: TurnContext,
	{ seat, efficiency }: SequencedOrder,
): FailureReason | null {
	if ((context.draft.seats[seat] as AliveSeat).tiles === 0) return "bad_first";
	const tally = context.tallies[seat];
	if (tally.hasBanked) return "bank_too_many";
	tally.hasBanked = true;
	const amount = context.ruleset.bankGain * efficiency;
	emit(context, { type: "banked", seat, amount });
	return null;
}
