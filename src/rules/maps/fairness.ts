/** Measures how good each start place of a board is, so that boards with equal ones can be chosen. */
import { UNREACHED } from "./Frame.ts";
import type { Sketch } from "./Sketch.ts";

/** The walking distances from each start to every tile. */
export type Reach = readonly Int32Array[];

export function reachOf(sketch: Sketch, starts: readonly number[]): Reach {
	return starts.map((start) => sketch.stepsFrom([start]));
}

/** Land at most this many steps from a start is its room. */
const ROOM_RADIUS = 5;

/** How much land is around each start, relative to the mean start. */
export function roomAround(sketch: Sketch, reach: Reach): number[] {
	const land = sketch.land();
	return relative(
		reach.map(
			(steps) => land.filter((tile) => steps[tile] <= ROOM_RADIUS).length,
		),
	);
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

/**
 * What each figure of a start, relative to the mean start's, adds to the logarithm of its
 * chance to win: fitted to the winners of games on boards of all shapes (docs/maps.md).
 */
const WEIGHTS = { room: -1, towns: 1, pressure: -0.5 };

/** How much better the best start is than the worst, as a difference of logarithms of chances. */
export function inequality(
	figures: Readonly<Record<keyof typeof WEIGHTS, readonly number[]>>,
): number {
	const worth = figures.room.map(
		(room, seat) =>
			WEIGHTS.room * room +
			WEIGHTS.towns * figures.towns[seat] +
			WEIGHTS.pressure * figures.pressure[seat],
	);
	return Math.max(...worth) - Math.min(...worth);
}

function relative(values: readonly number[]): number[] {
	const total = values.reduce((sum, value) => sum + value, 0);
	return values.map((value) =>
		total === 0 ? 1 : (value * values.length) / total,
	);
}
