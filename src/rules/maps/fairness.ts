/** Measures how good each start place of a board is, so that boards with equal ones can be chosen. */
import { UNREACHED } from "./Frame.ts";
import type { Sketch } from "./Sketch.ts";

/** The walking distances from each start to every tile. */
export type Reach = readonly Int32Array[];

export function reachOf(sketch: Sketch, starts: readonly number[]): Reach {
	return starts.map((start) => sketch.stepsFrom([start]));
}

/** Land at most so many steps from a start is its yard, where it grows first, and its neighbourhood. */
const YARD_STEPS = 3;
const NEIGHBOURHOOD_STEPS = 5;

/**
 * How much it counts that starts differ in a figure, each divided by the mean start's. A
 * start that is worse in one and better in another is not taken for equal: what the figures
 * are worth against each other differs from board to board (docs/maps.md).
 */
const WEIGHTS = {
	yard: 1,
	neighbourhood: 1.5,
	share: 1.5,
	towns: 1.1,
	pressure: 3,
};

/** How much starts differ, apart from towns; 0 if they don't. */
export function differenceOf(
	sketch: Sketch,
	starts: readonly number[],
	reach: Reach,
): number {
	const land = sketch.land();
	const yards = landWithin(land, reach, YARD_STEPS);
	const neighbourhoods = landWithin(land, reach, NEIGHBOURHOOD_STEPS);
	return (
		WEIGHTS.yard * spread(yards) +
		WEIGHTS.neighbourhood * spread(neighbourhoods) +
		WEIGHTS.share * spread(sharesOf(land, reach)) +
		WEIGHTS.pressure * spread(pressuresOn(starts, reach))
	);
}

/** How much starts differ by their shares of some towns; 0 if they don't. */
export function differenceByTowns(
	towns: readonly number[],
	reach: Reach,
): number {
	return WEIGHTS.towns * spread(sharesOf(towns, reach));
}

function spread(values: readonly number[]): number {
	return Math.max(...values) - Math.min(...values);
}

/** How many tiles of land are at most so many steps from each start. */
function landWithin(
	land: readonly number[],
	reach: Reach,
	steps: number,
): number[] {
	return relative(
		reach.map((own) => land.filter((tile) => own[tile] <= steps).length),
	);
}

/** Each start's share of some tiles: of each tile, the more the nearer it is than others. */
function sharesOf(tiles: readonly number[], reach: Reach): number[] {
	const shares = reach.map(() => 0);
	const pulls = reach.map(() => 0);
	for (const tile of tiles) {
		let total = 0;
		for (let seat = 0; seat < reach.length; seat++) {
			pulls[seat] = pull(reach[seat][tile]);
			total += pulls[seat];
		}
		for (let seat = 0; seat < reach.length; seat++)
			shares[seat] += pulls[seat] / total;
	}
	return relative(shares);
}

function pull(steps: number): number {
	if (steps === UNREACHED) return 0;
	const reach = steps + 1;
	return 1 / (reach * reach * reach);
}

/** How near all rivals of each start are. */
function pressuresOn(starts: readonly number[], reach: Reach): number[] {
	return relative(
		starts.map((start, seat) =>
			reach.reduce(
				(sum, steps, other) => (other === seat ? sum : sum + 1 / steps[start]),
				0,
			),
		),
	);
}

/** Each value divided by their mean; 1 if all are 0. */
function relative(values: readonly number[]): number[] {
	const total = values.reduce((sum, value) => sum + value, 0);
	return values.map((value) =>
		total === 0 ? 1 : (value * values.length) / total,
	);
}
