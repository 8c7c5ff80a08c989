/** Scores each option by fixed weights, and plans the best one until the orders are used up. */
import type { Order } from "../../rules/order.ts";
import { allSeats, landOf } from "../../rules/position.ts";
import type { Random } from "../../rules/random.ts";
import type { BotView } from "../bot.ts";
import type { Choose } from "../byRuleset.ts";
import { nearnessToOthers } from "./nearness.ts";
import { optionsOf } from "./options.ts";
import {
	canBank,
	type Option,
	planBank,
	planOption,
	startPlan,
	type TurnPlan,
} from "./planner.ts";

/** The weights of a bot; only their ratios matter. */
export type Weights = {
	/** A free tile, and each of its sides that touches own land, other seats' land, and a free tile. */
	readonly grow: number;
	readonly growOwnSide: number;
	readonly growForeignSide: number;
	readonly growFreeSide: number;
	/** Each step that the tile is nearer to other seats' land; see nearness.ts. */
	readonly growRace: number;
	/** Each point of a drop on the tile. */
	readonly drop: number;
	/** An attack that destroys the tile, divided by the orders it takes, and each side of the tile that touches own land. */
	readonly destroy: number;
	readonly destroyOwnSide: number;
	/** An attack that can't destroy the tile with the orders left this turn. */
	readonly wound: number;
	/** Bonus for an attack on a seat with the most land, and on one with few tiles (`NEARLY_DEAD`). */
	readonly leader: number;
	readonly finish: number;
	/**
	 * Each side that touches other seats' land: for one of the seat's own tiles that one attack
	 * would destroy, and for a stronger one.
	 */
	readonly defendWeak: number;
	readonly defendStrong: number;
	readonly bank: number;
	/** The maximum random addition to a score. */
	readonly noise: number;
	/** The share of its orders that the bot does not use. */
	readonly idle: number;
};

/** The maximum number of tiles of a seat that is nearly dead. */
const NEARLY_DEAD = 3;

/** A seat's orders for a turn, chosen by weights. */
export function chooseByWeights(
	view: BotView,
	weights: Weights,
	random: Random,
): Order[] {
	const plan = startPlan(view);
	const scoreOf = scoreBy(plan, weights);
	while (plan.planned.length < plan.budget) {
		const best = bestOption(plan, scoreOf, weights, random);
		if (best === null) break;
		if (best === "bank") planBank(plan);
		else planOption(plan, best);
	}
	return plan.planned.filter(() => random.fraction() >= weights.idle);
}

/** The best-scoring option; null if there is none. */
function bestOption(
	plan: TurnPlan,
	scoreOf: (option: Option) => number,
	{ bank, noise }: Weights,
	random: Random,
): Option | "bank" | null {
	const noisy = (score: number) => score + noise * random.fraction();
	let best: Option | "bank" | null = null;
	let most = Number.NEGATIVE_INFINITY;
	if (canBank(plan)) {
		best = "bank";
		most = noisy(bank);
	}
	for (const option of optionsOf(plan, 1)) {
		const score = noisy(scoreOf(option));
		if (score <= most) continue;
		best = option;
		most = score;
	}
	return best;
}

/** Scores options by weights, by who leads, and by the positions of other seats at the start of the turn. */
function scoreBy(plan: TurnPlan, weights: Weights): (option: Option) => number {
	const leadingAt = leadingLand(plan);
	const nearness = nearnessToOthers(plan);
	return (option) =>
		option.type === "grow"
			? scoreOfGrowing(option, weights, nearness[option.tile])
			: scoreOfHolding(plan, option, weights, leadingAt);
}

/** The score of defending one of the seat's tiles, or of attacking another seat's. */
function scoreOfHolding(
	plan: TurnPlan,
	option: Exclude<Option, { type: "grow" }>,
	weights: Weights,
	leadingAt: number,
): number {
	const { own, foreign } = option.sides;
	switch (option.type) {
		case "defend":
			return option.strength <= plan.ruleset.attackDamage
				? weights.defendWeak * foreign
				: weights.defendStrong * foreign;
		case "attack": {
			const hits = Math.ceil(option.strength / option.damage);
			const left = plan.budget - plan.planned.length;
			const land = landOf(plan.position, option.owner);
			const seatBonus =
				(land >= leadingAt ? weights.leader : 0) +
				(land <= NEARLY_DEAD ? weights.finish : 0);
			return hits > left
				? weights.wound + seatBonus / hits
				: (weights.destroy + weights.destroyOwnSide * own + seatBonus) / hits;
		}
	}
}

function scoreOfGrowing(
	{ sides, drops }: Extract<Option, { type: "grow" }>,
	weights: Weights,
	nearness: number,
): number {
	return (
		weights.grow +
		weights.growOwnSide * sides.own +
		weights.growForeignSide * sides.foreign +
		weights.growFreeSide * sides.free +
		weights.growRace * nearness +
		weights.drop * drops
	);
}

/**
 * The most land of any other seat. All seats that have this much count as leaders; otherwise
 * the first seats would be attacked more.
 */
function leadingLand({ position, seat }: TurnPlan): number {
	return Math.max(
		...allSeats(position).map((other) =>
			other === seat ? 0 : landOf(position, other),
		),
	);
}

/** A bot's choice by weights. */
export function chooser(weights: Weights): Choose {
	return (view, random) => chooseByWeights(view, weights, random);
}
