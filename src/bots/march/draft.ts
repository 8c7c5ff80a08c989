/** A draft of a seat's orders for a turn, with the board expected after them if nobody else gave any. */
import { OFF_BOARD } from "../../rules/hex.ts";
import { FREE, type Seat } from "../../rules/position.ts";
import { LandSearch } from "./LandSearch.ts";
import { type Nearness, nearnessFor, type Survey } from "./survey.ts";

export type Draft = {
	readonly survey: Survey;
	readonly seat: Seat;
	/** How many orders the seat may give. */
	readonly budget: number;
	readonly owners: Int16Array;
	readonly strengths: Float64Array;
	land: LandSearch;
	readonly nearness: Nearness;
	/** The tiles that orders have been drafted for, in order. */
	readonly targets: number[];
	/** The tiles that an order may make sense for: next to the seat's land, and its own at the border. */
	readonly frontier: number[];
	readonly isFrontier: Uint8Array;
};

/** A draft without orders. */
export function openDraft(survey: Survey, seat: Seat, budget: number): Draft {
	const draft: Draft = {
		survey,
		seat,
		budget,
		owners: survey.owners.slice(),
		strengths: survey.strengths.slice(),
		land: survey.land,
		nearness: nearnessFor(survey, seat),
		targets: [],
		frontier: [],
		isFrontier: new Uint8Array(survey.owners.length),
	};
	for (let tile = 0; tile < draft.owners.length; tile++)
		if (draft.owners[tile] === seat) extendFrontier(draft, tile);
	return draft;
}

/** Adds a tile of the seat's land and its neighbours, where orders may make sense. */
function extendFrontier(draft: Draft, tile: number): void {
	const { neighbors } = draft.survey;
	for (let side = 6 * tile; side < 6 * tile + 6; side++) {
		const neighbor = neighbors[side];
		if (neighbor === OFF_BOARD || draft.owners[neighbor] === draft.seat)
			continue;
		addToFrontier(draft, neighbor);
		addToFrontier(draft, tile);
	}
}

function addToFrontier(draft: Draft, tile: number): void {
	if (draft.isFrontier[tile] === 1) return;
	draft.isFrontier[tile] = 1;
	draft.frontier.push(tile);
}

/** What lies around a tile, seen from a seat. */
export type Sides = {
	own: number;
	free: number;
	foreign: number;
	/** The most sides that touch one other seat's land, other than the tile's owner's. */
	mostOfOne: number;
};

/** The sides of a tile; the same object every time, as this is asked for thousands of tiles a turn. */
export function sidesOf(
	{ survey, owners, seat }: Pick<Draft, "survey" | "owners" | "seat">,
	tile: number,
): Sides {
	const { neighbors } = survey;
	sides.own = 0;
	sides.free = 0;
	sides.foreign = 0;
	sides.mostOfOne = 0;
	for (let side = 6 * tile; side < 6 * tile + 6; side++) {
		const neighbor = neighbors[side];
		if (neighbor === OFF_BOARD) continue;
		const owner = owners[neighbor];
		if (owner === seat) sides.own++;
		else if (owner === FREE) sides.free++;
		else {
			sides.foreign++;
			const same = sidesOwnedBy(survey, owners, { tile, owner });
			if (same > sides.mostOfOne) sides.mostOfOne = same;
		}
	}
	return sides;
}

const sides: Sides = { own: 0, free: 0, foreign: 0, mostOfOne: 0 };

function sidesOwnedBy(
	{ neighbors }: Survey,
	owners: Int16Array,
	{ tile, owner }: { readonly tile: number; readonly owner: number },
): number {
	let same = 0;
	for (let side = 6 * tile; side < 6 * tile + 6; side++)
		if (neighbors[side] !== OFF_BOARD && owners[neighbors[side]] === owner)
			same++;
	return same;
}

/** Drafts an order for a tile, assuming that it succeeds. */
export function draftOrder(draft: Draft, tile: number): void {
	const { survey, owners, strengths, seat } = draft;
	const { newStrength, maxStrength, defendGain, attackDamage } = survey.ruleset;
	draft.targets.push(tile);
	if (owners[tile] === seat)
		strengths[tile] = Math.min(maxStrength, strengths[tile] + defendGain);
	else if (owners[tile] === FREE) hold(draft, tile, newStrength);
	else {
		strengths[tile] -= attackDamage * sidesOf(draft, tile).own;
		if (strengths[tile] <= 0) take(draft, tile);
	}
}

function hold(draft: Draft, tile: number, strength: number): void {
	draft.owners[tile] = draft.seat;
	draft.strengths[tile] = strength;
	extendFrontier(draft, tile);
}

/** Takes another seat's tile, which may cut off more of its land. */
function take(draft: Draft, tile: number): void {
	const { survey, owners } = draft;
	const { captureStrength } = survey.ruleset;
	const isCutting = draft.land.losses[tile] > 0;
	if (captureStrength === null) {
		owners[tile] = FREE;
		draft.strengths[tile] = 0;
	} else hold(draft, tile, captureStrength);
	if (isCutting) draft.land = new LandSearch(survey.neighbors).search(owners);
}
