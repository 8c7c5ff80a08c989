/** Drafts several plans, simulates other seats' orders, and takes the plan with the best outcome. */
import type { Order, PlacedOrder } from "../../rules/order.ts";
import { livingSeats } from "../../rules/position.ts";
import type { Random } from "../../rules/random.ts";
import type { Ruleset } from "../../rules/ruleset.ts";
import { resolveTurn } from "../../rules/turn.ts";
import type { BotView } from "../bot.ts";
import type { Choose } from "../byRuleset.ts";
import { CAPTAIN_WEIGHTS } from "./captainWeights.ts";
import { evaluate } from "./evaluate.ts";
import { chooseByWeights, type Weights } from "./heuristic.ts";

/** The styles in which it drafts plans, as changes of the weights. */
const STYLES: readonly Partial<Weights>[] = [
	{},
	{ destroy: 10, destroyOwnSide: 1, defendWeak: 3 },
	{ defendWeak: 9, defendStrong: 3 },
	{ bank: 11 },
	{ bank: 20, defendWeak: 8 },
	{ leader: 9, destroy: 8 },
	{ growRace: 1.5, growOwnSide: 0.4 },
];

/** How many plans a bot drafts in each style, and how many turns of the other seats it simulates. */
export type Diligence = { readonly drafts: number; readonly imagined: number };

/** A bot's choice: the plan with the best expected outcome. */
export function plannerOf(diligence: Diligence): Choose {
	return (view, random) => bestPlan(view, random, diligence);
}

function bestPlan(
	view: BotView,
	random: Random,
	{ drafts, imagined: turns }: Diligence,
): Order[] {
	const imagined = Array.from({ length: turns }, (_, i) => ({
		orders: imagineOthers(view, random),
		key: `imagined ${i}`,
	}));
	const seat = view.viewer;
	const ruleset: Ruleset = { ...view.settings.ruleset, events: null };
	let best: Order[] = [];
	let most = Number.NEGATIVE_INFINITY;
	for (const plan of draftPlans(view, random, drafts)) {
		const own = plan.map((order) => ({ seat, order, at: 0 }));
		let worth = 0;
		for (const { orders, key } of imagined) {
			const turn = { orders: [...own, ...orders], key, at: 0 };
			const { position } = resolveTurn(ruleset, view.position, turn);
			worth += evaluate(ruleset, position, seat);
		}
		if (worth <= most) continue;
		best = plan;
		most = worth;
	}
	return best;
}

/** Plans of all styles, each with all orders and with only those that the level allows, which saves the banked points. */
function draftPlans(view: BotView, random: Random, drafts: number): Order[][] {
	const seat = view.viewer;
	const state = view.position.seats[seat];
	const level = state.type === "alive" ? state.level : 0;
	return STYLES.flatMap((style) => {
		const weights = { ...CAPTAIN_WEIGHTS, ...style };
		return Array.from({ length: drafts }, () =>
			chooseByWeights(view, weights, random),
		).flatMap((plan) =>
			plan.length > level ? [plan, plan.slice(0, level)] : [plan],
		);
	});
}

/** The orders that other seats might give if they were captains. */
function imagineOthers(view: BotView, random: Random): PlacedOrder[] {
	return livingSeats(view.position).flatMap(([seat]) =>
		seat === view.viewer
			? []
			: chooseByWeights(
					{ ...view, viewer: seat, spent: 0 },
					CAPTAIN_WEIGHTS,
					random,
				).map((order) => ({ seat, order, at: 0 })),
	);
}
