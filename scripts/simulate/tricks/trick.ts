/** A single-minded strategy: the normal bot's way to choose orders, with other weights and some orders forbidden. */
import type { BotView } from "../../../src/bots/bot.ts";
import type { Choose } from "../../../src/bots/byRuleset.ts";
import { CAPTAIN_WEIGHTS } from "../../../src/bots/march/captainWeights.ts";
import { type Draft, openDraft } from "../../../src/bots/march/draft.ts";
import { fillDraft, ordersFor } from "../../../src/bots/march/draftPlan.ts";
import { surveyOf } from "../../../src/bots/march/survey.ts";
import type { Weights } from "../../../src/bots/march/weights.ts";
import { BANK, ordersLeft } from "../../../src/rules/order.ts";
import { FREE } from "../../../src/rules/position.ts";

/** What a strategy does in one turn. */
export type Approach = {
	/** Changes of the normal bot's weights. */
	readonly weights?: Partial<Weights>;
	/** Whether it would give an order for a tile. */
	readonly allows?: (draft: Draft, tile: number) => boolean;
	/** Gives no more orders than the seat's level, and banks with one of them. */
	readonly saves?: boolean;
};

/** A strategy: its approach in each turn. */
export type Trick = (view: BotView) => Approach;

export const NORMAL = CAPTAIN_WEIGHTS;

/** Plays by a trick. */
export function playerByTrick(trick: Trick): Choose {
	return (view, random) => {
		const { settings, position, viewer, spent } = view;
		const { weights, allows, saves = false } = trick(view);
		const survey = surveyOf(settings.ruleset, position);
		const state = position.seats[viewer];
		const budget =
			saves && state.type === "alive"
				? state.level - 1
				: ordersLeft(state, spent);
		const draft = openDraft(survey, viewer, budget);
		fillDraft(draft, { ...NORMAL, ...weights }, random, allows);
		const orders = ordersFor(draft.targets);
		return saves ? [...orders, BANK] : orders;
	};
}

/** Allows an attack only on some tiles, and all other orders. */
export function attacksOnly(
	isVictim: (draft: Draft, tile: number) => boolean,
): Approach {
	return {
		allows: (draft, tile) =>
			draft.owners[tile] === FREE ||
			draft.owners[tile] === draft.seat ||
			isVictim(draft, tile),
	};
}

export const NO_ATTACK = attacksOnly(() => false);

/** How much of a game is over, as a share. */
export function elapsed({ position, settings }: BotView): number {
	const { end, maxTurns } = settings.ruleset;
	return position.turn / (end.type === "points" ? end.turns : maxTurns);
}
