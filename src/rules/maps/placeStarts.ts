/** Finds the places where seats start: apart, off the board's edge, and as many as there are seats. */
import { depthsOf, type Frame } from "./Frame.ts";
import type { Sketch } from "./Sketch.ts";

/**
 * How far starts are apart, the first of these for which there is room. Neighbours that are
 * nearer than 6 fight it out alone, and whoever wins has two shares of the board; at 4 a free
 * tile still lies between their lands of seven.
 */
const APART = [6, 5, 4] as const;

/** How often the search moves each place before it settles. */
const MOVES_PER_PLACE = 40;

/** How much worse than the best found the places may be, so that boards differ. */
const SLACK = 1.1;
/** The same where all places are images of one, and so equally good wherever it lies. */
const SLACK_OF_IMAGES = 2;

/** How much it weighs that some places are closer to rivals than others. */
const INEQUALITY = 4;

/** The weight of places that are too close, above any other. */
const TOO_CLOSE = 1000;

/** Start places for so many seats, on tiles that are allowed; null if they were not found. */
export function placeStarts(
	sketch: Sketch,
	seatCount: number,
	isAllowed: (tile: number) => boolean,
): number[] | null {
	const widest = insetFor(sketch, seatCount);
	for (const apart of APART)
		for (let inset = widest; inset >= 1; inset--) {
			const choices = choicesFor(sketch.frame, seatCount, {
				apart,
				isAllowed: (tile, depth) => depth >= inset && isAllowed(tile),
			});
			const places = spread(sketch, choices, apart);
			if (places !== null)
				return places.flatMap((tile) => sketch.frame.orbitOf(tile));
		}
	return null;
}

/** How far off the edge starts are: about half the way to the middle of a seat's share of the board. */
function insetFor(
	{ frame: { inside }, random }: Sketch,
	seatCount: number,
): number {
	const shareRadius = Math.sqrt(inside.length / seatCount) / 2;
	return Math.max(1, Math.floor(shareRadius / 2) + random.between(0, 1));
}

/** One start of each set of images, drawn from its choices and apart; null if there are none. */
function spread(
	{ frame, random }: Sketch,
	choices: readonly (readonly number[])[],
	apart: number,
): number[] | null {
	if (choices.some((tiles) => tiles.length === 0)) return null;

	let places = choices.map((tiles) => random.pick(tiles));
	let worst = pressure(frame, places, apart);
	const moveOne = (limit: number) => {
		const moved = random.between(0, places.length - 1);
		const next = places.with(moved, random.pick(choices[moved]));
		const weight = pressure(frame, next, apart);
		if (weight > limit) return;
		places = next;
		worst = weight;
	};
	for (let i = 0; i < MOVES_PER_PLACE * places.length; i++) moveOne(worst);
	const slack = places.length === 1 ? SLACK_OF_IMAGES : SLACK;
	const limit = worst * slack;
	for (let i = 0; i < 3 * places.length; i++) moveOne(limit);
	return worst < TOO_CLOSE ? places : null;
}

/** For each start that is drawn, the tiles where it may lie. Seats left over lie on the axis. */
function choicesFor(
	frame: Frame,
	seatCount: number,
	{
		apart,
		isAllowed,
	}: {
		readonly apart: number;
		readonly isAllowed: (tile: number, depth: number) => boolean;
	},
): number[][] {
	const depths = depthsOf(frame);
	const order = frame.symmetry.maps.length;
	const allowed = frame.firsts.filter((tile) => isAllowed(tile, depths[tile]));
	const general = allowed.filter((tile) => {
		const [, ...images] = frame.orbitOf(tile);
		return (
			images.length === order - 1 &&
			images.every((image) => frame.stepsBetween(tile, image) >= apart)
		);
	});
	const onAxis = allowed.filter((tile) => frame.orbitOf(tile).length === 1);
	return Array.from({ length: Math.ceil(seatCount / order) }, (_, i) =>
		i < Math.floor(seatCount / order) ? general : onAxis,
	);
}

/** How close all places are to their rivals, and how unequally. */
function pressure(
	frame: Frame,
	places: readonly number[],
	apart: number,
): number {
	const all = places.map((tile) => frame.orbitOf(tile));
	let total = 0;
	let least = Number.POSITIVE_INFINITY;
	let most = 0;
	for (const [own, place] of places.entries()) {
		let near = 0;
		for (const [other, orbit] of all.entries())
			for (let image = other === own ? 1 : 0; image < orbit.length; image++) {
				const steps = frame.stepsBetween(place, orbit[image]);
				if (steps < apart) total += TOO_CLOSE;
				else near += 1 / (steps * steps);
			}
		total += near * near;
		least = Math.min(least, near);
		most = Math.max(most, near);
	}
	const difference = most - least;
	return total + INEQUALITY * places.length * difference * difference;
}
