/** Places the towns that nobody holds at first. */
import { distance, TERRAIN, type TileIndex } from "../hex.ts";
import {
	inequality,
	landShares,
	pressures,
	type Reach,
	sharesOf,
} from "./fairness.ts";
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

/** Draws the towns, each where it makes the starts most equal; returns the inequality that is left, null if there is no place for a town. */
export function placeTowns(
	sketch: Sketch,
	starts: readonly number[],
	reach: Reach,
): number | null {
	const land = landShares(sketch, reach);
	const pressure = pressures(starts, reach);
	const towns: number[] = [];
	const inequalityWith = (added: readonly number[]) =>
		inequality({
			land,
			towns: sharesOf([...towns, ...added], reach),
			pressure,
		});
	let left = Math.max(1, Math.round(sketch.land().length / TILES_PER_TOWN));
	let orbits = townOrbits(sketch, starts, TOWNS_APART);
	if (orbits.length === 0)
		orbits = townOrbits(sketch, starts, TOWNS_LEAST_APART);
	while (left > 0) {
		const fit = orbits.filter(
			(orbit) => orbit.length < 2 * left && isApart(sketch, orbit[0], towns),
		);
		if (fit.length === 0) break;
		const choices = Array.from({ length: CHOICES }, () =>
			sketch.random.pick(fit),
		);
		const best = choices.reduce((a, b) =>
			inequalityWith(b) < inequalityWith(a) ? b : a,
		);
		towns.push(...best);
		left -= best.length;
	}
	sketch.paint(towns, TERRAIN.town);
	return towns.length === 0 ? null : inequalityWith([]);
}

/** The places for towns at least so far from starts, with their images. */
function townOrbits(
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
	{ frame: { size } }: Sketch,
	tile: number,
	others: readonly number[],
	least = TOWNS_APART,
): boolean {
	return others.every(
		(other) => distance(size, tile as TileIndex, other as TileIndex) >= least,
	);
}
