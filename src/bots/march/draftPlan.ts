/** Drafts a seat's orders by weights: the best order by score, again and again, until no order is left. */
import type { TileIndex } from "../../rules/hex.ts";
import { type Order, ordersLeft } from "../../rules/order.ts";
import type { Random } from "../../rules/random.ts";
import type { Choose } from "../byRuleset.ts";
import { type Draft, draftOrder, openDraft } from "./draft.ts";
import { scoreOf, USELESS } from "./score.ts";
import { surveyOf } from "./survey.ts";
import type { Weights } from "./weights.ts";

/** Adds the orders that score best to a draft, up to its budget; `allows` may forbid orders for a tile. */
export function fillDraft(
	draft: Draft,
	weights: Weights,
	random: Random,
	allows: (draft: Draft, tile: number) => boolean = () => true,
): void {
	const noise = new Float64Array(draft.owners.length).fill(-1);
	const noiseOn = (tile: number): number => {
		if (noise[tile] < 0) noise[tile] = weights.noise * random.fraction();
		return noise[tile];
	};
	while (draft.targets.length < draft.budget) {
		let best = -1;
		let most = USELESS;
		for (const tile of draft.frontier) {
			const score = scoreOf(draft, weights, tile);
			if (score === USELESS || score + noiseOn(tile) <= most) continue;
			if (!allows(draft, tile)) continue;
			best = tile;
			most = score + noiseOn(tile);
		}
		if (best < 0) return;
		draftOrder(draft, best);
	}
}

/** A bot's choice by weights alone. */
export function chooseByWeights(weights: Weights): Choose {
	return ({ settings, position, viewer, spent }, random) => {
		const survey = surveyOf(settings.ruleset, position);
		const budget = ordersLeft(position.seats[viewer], spent);
		const draft = openDraft(survey, viewer, budget);
		fillDraft(draft, weights, random);
		return ordersFor(draft.targets);
	};
}

export function ordersFor(targets: readonly number[]): Order[] {
	return targets.map((tile) => ({ type: "tile", tile: tile as TileIndex }));
}
