/** How good the next order of a draft would be, by a bot's weights. */
import { FREE, landOf, type Seat } from "../../rules/position.ts";
import { type Draft, type Sides, sidesOf } from "./draft.ts";
import type { Survey } from "./survey.ts";
import type { Weights } from "./weights.ts";

/** The score of an order that makes no sense. */
export const USELESS = Number.NEGATIVE_INFINITY;

/** The maximum number of tiles of a seat that is nearly dead. */
const NEARLY_DEAD = 3;

/** How many tiles that fall with another one count: more is as good. */
const MOST_LOST = 12;

/** The score of an order for a tile, without the noise. */
export function scoreOf(draft: Draft, weights: Weights, tile: number): number {
	const { again } = weights;
	const repeated = again !== 0 && draft.targets.includes(tile) ? again : 0;
	return repeated + scoreOfFirst(draft, weights, tile);
}

function scoreOfFirst(draft: Draft, weights: Weights, tile: number): number {
	const sides = sidesOf(draft, tile);
	const owner = draft.owners[tile];
	if (owner === draft.seat) return scoreOfDefence(draft, weights, tile, sides);
	if (sides.own === 0) return USELESS;
	return owner === FREE
		? scoreOfGrowth(draft, weights, tile, sides)
		: scoreOfAttack(draft, weights, tile, sides);
}

/** How much a stronger tile's worth counts, if two strikes would take it. */
const SOON = 0.4;

function scoreOfDefence(
	{ survey, strengths, land }: Draft,
	weights: Weights,
	tile: number,
	sides: Sides,
): number {
	const { attackDamage, maxStrength } = survey.ruleset;
	const strength = strengths[tile];
	if (sides.foreign === 0 || strength >= maxStrength) return USELESS;
	const strike = attackDamage * sides.mostOfOne;
	const isWeak = strength <= strike;
	const worth =
		(isWeak ? weights.defendWeak : weights.defendStrong) * sides.foreign;
	if (strength > 2 * strike) return worth;
	const stake =
		survey.isTown[tile] * weights.defendTown +
		weights.hold * Math.min(MOST_LOST, land.losses[tile]);
	return worth + (isWeak ? stake : SOON * stake);
}

function scoreOfGrowth(
	{ survey, nearness }: Draft,
	weights: Weights,
	tile: number,
	sides: Sides,
): number {
	return (
		weights.grow +
		weights.growOwnSide * sides.own +
		weights.growForeignSide * sides.foreign +
		weights.growFreeSide * sides.free +
		weights.race * nearness.others[tile] +
		weights.town * survey.isTown[tile] +
		weights.pull * pullOn(nearness.towns, tile)
	);
}

/** How many steps nearer a tile is to a town than the edge of sight. */
function pullOn(towns: Uint8Array, tile: number): number {
	return Math.max(0, towns[tile] - 1);
}

function scoreOfAttack(
	draft: Draft,
	weights: Weights,
	tile: number,
	sides: Sides,
): number {
	const { survey, budget, targets, land } = draft;
	if (land.isCutOff[tile] === 1) return USELESS;
	const damage = survey.ruleset.attackDamage * sides.own;
	const strikes = Math.ceil(draft.strengths[tile] / damage);
	const owner = draft.owners[tile] as Seat;
	const gain =
		bonusAgainst(survey, weights, draft.seat, owner) +
		weights.seize * survey.isTown[tile] +
		weights.cut * Math.min(MOST_LOST, land.losses[tile]) +
		(weights.pull / 2) * pullOn(draft.nearness.towns, tile);
	return strikes > budget - targets.length
		? weights.wound + gain / (2 * strikes)
		: (weights.take + weights.takeOwnSide * sides.own + gain) / strikes;
}

/** Against a single opponent there is no leader to hold back. */
function bonusAgainst(
	{ leads, position }: Survey,
	{ leader, finish }: Weights,
	seat: Seat,
	owner: Seat,
): number {
	const isAhead =
		leads.length > 2 &&
		leads.every((lead, other) => other === seat || lead <= leads[owner]);
	return (
		(isAhead ? leader : 0) +
		(landOf(position, owner) <= NEARLY_DEAD ? finish : 0)
	);
}
