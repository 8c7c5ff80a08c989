/** Measures how good each start place of a board is, so that boards with equal ones can be chosen. */
import { UNREACHED } from "./Frame.ts";
import type { Sketch } from "./Sketch.ts";

/** The walking distances from each start to every tile. */
export type Reach = readonly Int32Array[];

export function reachOf(sketch: Sketch, starts: readonly number[]): Reach {
	return starts.map((start) => sketch.stepsFrom([start]));
}

/** Land at most so many steps from a start is its yard, and its neighbourhood. */
const YARD_STEPS = 3;
const NEIGHBOURHOOD_STEPS = 5;

/**
 * What each figure of a start, divided by the mean start's, adds to the logarithm of its
 * chance to win. Fitted to the winners of games on boards of all shapes; docs/maps.md says how.
 */
const WEIGHTS = {
	/** Land close by is safe growth; */
	yard: 2.9,
	/** land further off, and a large share of all land, lie open to others. */
	neighbourhood: -2,
	share: -3,
	towns: 0.7,
	pressure: -2.2,
};

/** How much a start is worth, as a logarithm of its chance, apart from towns. */
export function worthOf(
	sketch: Sketch,
	starts: readonly number[],
	reach: Reach,
): number[] {
	const land = sketch.land();
	const yards = landWithin(land, reach, YARD_STEPS);
	const neighbourhoods = landWithin(land, reach, NEIGHBOURHOOD_STEPS);
	const shares = sharesOf(land, reach);
	const pressures = pressuresOn(starts, reach);
	return starts.map(
		(_, seat) =>
			WEIGHTS.yard * yards[seat] +
			WEIGHTS.neighbourhood * neighbourhoods[seat] +
			WEIGHTS.share * shares[seat] +
			WEIGHTS.pressure * pressures[seat],
	);
}

/** How much better the best start is than the worst, with some towns. */
export function inequality(
	worth: readonly number[],
	towns: readonly number[],
	reach: Reach,
): number {
	const shares = sharesOf(towns, reach);
	const total = worth.map((own, seat) => own + WEIGHTS.towns * shares[seat]);
	return Math.max(...total) - Math.min(...total);
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
