/** A plan in which no order is for nothing. */

import type { Random } from "../../rules/random.ts";
import { CAPTAIN_WEIGHTS } from "./captainWeights.ts";
import { type Draft, draftOrder, sidesOf } from "./draft.ts";
import { fillDraft } from "./draftPlan.ts";

/** The plan without the orders that fail if nobody else gives any, and with a captain's in their place; `draft` must be empty. */
export function tidied(
	draft: Draft,
	plan: readonly number[],
	random: Random,
): readonly number[] {
	for (const tile of plan) {
		const isOwn = draft.owners[tile] === draft.seat;
		if (isOwn || sidesOf(draft, tile).own > 0) draftOrder(draft, tile);
	}
	fillDraft(draft, CAPTAIN_WEIGHTS, random);
	return draft.targets;
}
