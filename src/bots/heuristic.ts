/** A bot that gives each option a worth by fixed weights, and takes the best until its orders are used. */
import type { Order } from "../rules/order.ts";
import { allSeats, landOf } from "../rules/position.ts";
import type { Random } from "../rules/random.ts";
import type { Bot, BotView } from "./bot.ts";
import { type Haste, paced } from "./pacing.ts";
import {
	canBank,
	nearnessToOthers,
	type Option,
	optionsOf,
	type Prospect,
	plan,
	planBank,
	prospectOf,
} from "./planner.ts";

/** What a temperament gives for what; only their relations matter. */
export type Weights = {
	/** A free tile; more for each own side, less for each side where others could take it. */
	readonly grow: number;
	readonly growOwnSide: number;
	readonly growForeignSide: number;
	readonly growFreeSide: number;
	/** For each step that the tile is nearer to others' land. */
	readonly growRace: number;
	/** A point that lies there. */
	readonly drop: number;
	/** An attack that destroys, shared by the orders it takes; more for each own side of the tile. */
	readonly destroy: number;
	readonly destroyOwnSide: number;
	/** An attack that can't destroy with what is left of the turn. */
	readonly wound: number;
	/** For an attack on the seat with the most land, and on one with at most three tiles. */
	readonly leader: number;
	readonly finish: number;
	/** An own tile that one attack would destroy, and one that stands. */
	readonly defendWeak: number;
	readonly defendStrong: number;
	readonly bank: number;
	/** Chance, up to so much, added to every worth. */
	readonly whim: number;
	/** The share of its orders that it lets go by. */
	readonly idle: number;
};

/** Tiles of a seat that may be finished. */
const NEARLY_DEAD = 3;

/** What each option, and banking, is worth to a bot. */
export type Taste = {
	readonly worth: (option: Option) => number;
	readonly bank: number;
	/** Chance, up to so much, added to every worth. */
	readonly whim: number;
	/** What is worth less is left undone. */
	readonly least: number;
};

/** All the orders that weights choose. */
export function chooseByWeights(
	view: BotView,
	weights: Weights,
	random: Random,
): Order[] {
	const outlook = prospectOf(view);
	const taste = {
		worth: weigher(outlook, weights),
		bank: weights.bank,
		whim: weights.whim,
		least: Number.NEGATIVE_INFINITY,
	};
	fill(outlook, outlook.budget, taste, random);
	return outlook.planned.filter(() => random.fraction() >= weights.idle);
}

/** Plans what is best next, until so many orders are planned or nothing is left that is worth it. */
export function fill(
	outlook: Prospect,
	budget: number,
	{ worth, bank, whim, least }: Taste,
	random: Random,
): void {
	const whimsical = (sober: number) => sober + whim * random.fraction();
	while (outlook.planned.length < budget) {
		let best: Option | "bank" | null = null;
		let most = least;
		if (canBank(outlook) && bank > least) {
			best = "bank";
			most = whimsical(bank);
		}
		for (const option of optionsOf(outlook, 1)) {
			const itsWorth = whimsical(worth(option));
			if (itsWorth <= most) continue;
			best = option;
			most = itsWorth;
		}
		if (best === null) break;
		if (best === "bank") planBank(outlook);
		else plan(outlook, best);
	}
}

/** The worth of options by weights. */
export function weigher(
	outlook: Prospect,
	weights: Weights,
): (option: Option) => number {
	const leadingAt = leadingLand(outlook);
	const nearness = nearnessToOthers(outlook);
	return (option) =>
		option.type === "grow"
			? worthOfGrowing(option, weights, nearness[option.tile])
			: worthOf(outlook, option, weights, leadingAt);
}

function worthOf(
	outlook: Prospect,
	option: Exclude<Option, { type: "grow" }>,
	weights: Weights,
	leadingAt: number,
): number {
	const { own, foreign } = option.sides;
	switch (option.type) {
		case "defend":
			return option.strength <= outlook.ruleset.attackDamage
				? weights.defendWeak * foreign
				: weights.defendStrong * foreign;
		case "attack": {
			const hits = Math.ceil(option.strength / option.damage);
			const left = outlook.budget - outlook.planned.length;
			const land = landOf(outlook.position, option.owner);
			const seatBonus =
				(land >= leadingAt ? weights.leader : 0) +
				(land <= NEARLY_DEAD ? weights.finish : 0);
			return hits > left
				? weights.wound + seatBonus / hits
				: (weights.destroy + weights.destroyOwnSide * own + seatBonus) / hits;
		}
	}
}

function worthOfGrowing(
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

/** The most land that another seat has: all that have it lead, or the first seats would be attacked more. */
function leadingLand({ position, seat }: Prospect): number {
	return Math.max(
		...allSeats(position).map((other) =>
			other === seat ? 0 : landOf(position, other),
		),
	);
}

/** A bot of these weights. */
export function weighing(
	names: readonly string[],
	haste: Haste,
	weights: Weights,
): Bot {
	return {
		names,
		choose: (view, random) =>
			paced(chooseByWeights(view, weights, random), view, haste, random),
	};
}
