/** Banking saves a part of an order for a later turn, once a turn. */
import type { FailureReason } from "../order.ts";
import type { AliveSeat } from "../position.ts";
import type { SequencedOrder } from "../sequence.ts";
import { emit, type Stage } from "../turnContext.ts";

export function bank(
	stage: Stage,
	{ seat, efficiency }: SequencedOrder,
): FailureReason | null {
	if ((stage.draft.seats[seat] as AliveSeat).tiles === 0) return "bad_first";
	const tally = stage.tallies[seat];
	if (tally.hasBanked) return "bank_too_many";
	tally.hasBanked = true;
	const amount = stage.ruleset.bankGain * efficiency;
	emit(stage, { type: "banked", seat, amount });
	return null;
}
