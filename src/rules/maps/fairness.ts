/** Measures how good each start place of a board is, so that boards with equal ones can be chosen. */
import { UNREACHED } from "./Frame.ts";
import type { Sketch } from "./Sketch.ts";

/** The walking distances from each start to every tile. */
export type Reach = readonly Int32Array[];

export function reachOf(sketch: Sketch, starts: readonly number[]): Reach {
	return starts.map((start) => sketch.stepsFrom([start]));
}

/** The weights of a start's share of land, of towns and of pressure, each relative to the mean start's. */
const WEIGHTS = { land: 1, towns: 0.6, pressure: 0.35 };

/** Each start's share of the land; they add up to the number of starts. */
export function landShares(sketch: Sketch, reach: Reach): number[] {
	return sharesOf(sketch.land(), reach);
}

/** Each start's share of some tiles: of each tile, the more the nearer it is than others. */
export function sharesOf(tiles: readonly number[], reach: Reach): number[] {
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

/** How hard each start is pressed by its rivals; 1 for the mean start. */
export function pressures(starts: readonly number[], reach: Reach): number[] {
	return relative(
		starts.map((start, seat) =>
			reach.reduce(
				(sum, steps, other) =>
					other === seat ? sum : sum + 1 / (steps[start] * steps[start]),
				0,
			),
		),
	);
}

/** How much better the best start is than the worst, by its shares of land and towns and by the pressure on it. */
export function inequality({
	land,
	towns,
	pressure,
}: Readonly<Record<keyof typeof WEIGHTS, readonly number[]>>): number {
	const worth = land.map(
		(share, seat) =>
			WEIGHTS.land * share +
			WEIGHTS.towns * towns[seat] -
			WEIGHTS.pressure * pressure[seat],
	);
	return Math.max(...worth) - Math.min(...worth);
}

function relative(values: readonly number[]): number[] {
	const total = values.reduce((sum, value) => sum + value, 0);
	return values.map((value) =>
		total === 0 ? 1 : (value * values.length) / total,
	);
}
