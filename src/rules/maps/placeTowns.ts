/** Places the towns that nobody holds at first. */
import { TERRAIN } from "../hex.ts";
import { differenceByTowns, differenceOf, type Reach } from "./fairness.ts";
import { drawOwnTowns, type TownSites } from "./ownTowns.ts";
import type { Sketch } from "./Sketch.ts";

/** Land for each town, in tiles. */
const TILES_PER_TOWN = 28;

/** Towns are at least this far from starts and from each other, */
const TOWNS_APART = 3;
/** but on a board too small for that, at least off the starts' own land. */
const TOWNS_LEAST_APART = 2;

/** A town has at least this many neighbours of land: it is no bridge. */
const LEAST_NEIGHBORS = 4;

/** From how many places each town's is chosen. */
const CHOICES = 6;

/**
 * Draws the towns. Where not all starts are images of one, as many as possible are each some
 * start's own, and the others lie where they make the starts most equal. Returns the
 * inequality that is left, null if there is no place for a town.
 */
export function placeTowns(
	sketch: Sketch,
	starts: readonly number[],
	reach: Reach,
): number | null {
	const sites: TownSites = {
		starts,
		reach,
		orbits: townOrbits(sketch, starts),
		isFree: (tile, towns) => isApart(sketch, tile, towns),
	};
	const wanted = Math.max(1, Math.round(sketch.land().length / TILES_PER_TOWN));
	const towns: number[] = [];
	if (starts.length > sketch.frame.orbitOf(starts[0]).length)
		for (
			let left = Math.max(1, Math.round(wanted / starts.length));
			left > 0;
			left--
		)
			towns.push(...drawOwnTowns(sketch, sites, towns));
	for (;;) {
		const left = wanted - towns.length;
		const fit = sites.orbits.filter(
			(orbit) => orbit.length < 2 * left && sites.isFree(orbit[0], towns),
		);
		if (fit.length === 0) break;
		const choices = Array.from({ length: CHOICES }, () =>
			sketch.random.pick(fit),
		);
		const [first, ...others] = choices.map((orbit) => ({
			orbit,
			difference: differenceByTowns([...towns, ...orbit], reach),
		}));
		const best = others.reduce(
			(a, b) => (b.difference < a.difference ? b : a),
			first,
		);
		towns.push(...best.orbit);
	}
	sketch.paint(towns, TERRAIN.town);
	if (towns.length === 0) return null;
	return differenceOf(sketch, starts, reach) + differenceByTowns(towns, reach);
}

/** The places for towns, with their images; where there are none far from starts, those closer by. */
function townOrbits(
	sketch: Sketch,
	starts: readonly number[],
): (readonly number[])[] {
	const orbits = townOrbitsOff(sketch, starts, TOWNS_APART);
	return orbits.length > 0
		? orbits
		: townOrbitsOff(sketch, starts, TOWNS_LEAST_APART);
}

/** The places for towns at least so far from starts, with their images. */
function townOrbitsOff(
	sketch: Sketch,
	starts: readonly number[],
	startsApart: number,
): (readonly number[])[] {
	const { frame } = sketch;
	const isOpen = (tile: number) =>
		frame.neighborsOf(tile).filter((next) => sketch.isLand(next)).length >=
		LEAST_NEIGHBORS;
	return frame.firsts
		.filter((tile) => sketch.isLand(tile) && isOpen(tile))
		.map((tile) => frame.orbitOf(tile))
		.filter(
			([tile, ...images]) =>
				isApart(sketch, tile, images) &&
				isApart(sketch, tile, starts, startsApart),
		);
}

function isApart(
	{ frame }: Sketch,
	tile: number,
	others: readonly number[],
	least = TOWNS_APART,
): boolean {
	return others.every((other) => frame.stepsBetween(tile, other) >= least);
}
