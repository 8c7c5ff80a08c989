/** Gives each start towns of its own, as far from it as the others' are from theirs. */
import type { Reach } from "./fairness.ts";
import type { Sketch } from "./Sketch.ts";

/** How far off a start its own towns may be, in steps. */
const NEAREST = 3;
const FARTHEST = 9;

/** How much nearer to its own start such a town is than to any other, in steps: as much as the board allows. */
const MARGINS = [2, 1];

/** The start places of a board, their walking distances, and the places for towns, each with its images. */
export type TownSites = {
	readonly starts: readonly number[];
	readonly reach: Reach;
	readonly orbits: readonly (readonly number[])[];
	/** Whether a town may be built beside those there are. */
	readonly isFree: (tile: number, towns: readonly number[]) => boolean;
};

/** How far a town is from its own start, and how much farther at least from all others. */
type Range = { readonly steps: number; readonly margin: number };

/** Draws a town for each start, each as far from its own start; none if there are no such places. */
export function drawOwnTowns(
	sketch: Sketch,
	sites: TownSites,
	towns: readonly number[],
): number[] {
	const distances = Array.from(
		{ length: FARTHEST - NEAREST + 1 },
		(_, i) => NEAREST + i,
	);
	for (const margin of MARGINS)
		for (const steps of nearFirst(sketch, distances)) {
			const drawn = drawAt(sketch, sites, towns, { steps, margin });
			if (drawn !== null) return drawn;
		}
	return [];
}

/** The numbers in their order, but with each two neighbours drawn by lot. */
function nearFirst({ random }: Sketch, numbers: readonly number[]): number[] {
	const pairs = Array.from({ length: Math.ceil(numbers.length / 2) }, (_, i) =>
		random.shuffled(numbers.slice(2 * i, 2 * i + 2)),
	);
	return pairs.flat();
}

/** A town for each start at this distance; null if one has no place for it. */
function drawAt(
	sketch: Sketch,
	sites: TownSites,
	towns: readonly number[],
	range: Range,
): number[] | null {
	const drawn: number[] = [];
	for (const [seat, start] of sites.starts.entries()) {
		const images = sketch.frame.orbitOf(start);
		if (start > Math.min(...images)) continue;
		const fit = sites.orbits.filter(
			(orbit) =>
				orbit.length === images.length &&
				orbit.some((tile) => isOwn(sites.reach, tile, { seat, ...range })) &&
				sites.isFree(orbit[0], [...towns, ...drawn]),
		);
		if (fit.length === 0) return null;
		drawn.push(...sketch.random.pick(fit));
	}
	return drawn;
}

function isOwn(
	reach: Reach,
	tile: number,
	{ seat, steps, margin }: Range & { readonly seat: number },
): boolean {
	return (
		reach[seat][tile] === steps &&
		reach.every((other, i) => i === seat || other[tile] >= steps + margin)
	);
}
