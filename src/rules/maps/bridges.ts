/** Bridges, two tiles wide, that join a board's islands. */
import { TERRAIN, tileCount } from "../hex.ts";
import { type Areas, areasOf } from "./areas.ts";
import { stepsOver, UNREACHED } from "./Frame.ts";
import type { Sketch } from "./Sketch.ts";

/** A way over water between two areas. */
type Crossing = {
	readonly middle: number;
	/** The water tiles on the way, plus one. */
	readonly length: number;
	/** Steps over water from each of the two areas, and the areas' indices, the lower first. */
	readonly steps: readonly [Int32Array, Int32Array];
	readonly areas: readonly [number, number];
};

/** Where two areas are no further apart than this, they get a bridge even if there is another way. */
const LONGEST_BY_CHOICE = 4;

/** Bridges between the same two areas are at least so far apart. */
const BRIDGES_APART = 4;

/** Joins every two areas that are near each other by up to `most` bridges, and then all that are still apart. */
export function buildBridges(sketch: Sketch, most: number): void {
	const areas = areasOf(sketch);
	const done = new Set<string>();
	for (const between of groupedByPair(crossingsOf(sketch, areas))) {
		const [first] = between;
		if (done.has(pairName(first.areas))) continue;
		for (const name of imagesOfPair(sketch, areas, first)) done.add(name);
		for (const crossing of pickApart(sketch, between, most))
			build(sketch, crossing);
	}
	for (;;) {
		const [shortest] = crossingsOf(sketch, areasOf(sketch));
		if (shortest === undefined) return;
		build(sketch, shortest);
	}
}

/** Every way over water by which a tile joins its two nearest areas, shortest first. */
function crossingsOf(sketch: Sketch, { areas }: Areas): Crossing[] {
	if (areas.length < 2) return [];
	const isWater = (tile: number) => sketch.isWater(tile);
	const steps = areas.map((area) => stepsOver(sketch.frame, area, isWater));
	const crossings: Crossing[] = [];
	for (const middle of sketch.frame.inside) {
		if (!isWater(middle)) continue;
		const near = [...steps.keys()]
			.filter((area) => steps[area][middle] !== UNREACHED)
			.sort((a, b) => steps[a][middle] - steps[b][middle] || a - b);
		if (near.length < 2) continue;
		const [a, b] = near.slice(0, 2).sort((x, y) => x - y);
		crossings.push({
			middle,
			length: steps[a][middle] + steps[b][middle],
			steps: [steps[a], steps[b]],
			areas: [a, b],
		});
	}
	return crossings.sort((a, b) => a.length - b.length || a.middle - b.middle);
}

/** The crossings that are short enough to build by choice, those of the same two areas together. */
function groupedByPair(crossings: readonly Crossing[]): Crossing[][] {
	const groups = new Map<string, Crossing[]>();
	for (const crossing of crossings) {
		if (crossing.length > LONGEST_BY_CHOICE) continue;
		const name = pairName(crossing.areas);
		groups.set(name, [...(groups.get(name) ?? []), crossing]);
	}
	return [...groups.values()];
}

function pairName(areas: readonly number[]): string {
	return areas.toSorted((a, b) => a - b).join();
}

/** The names of all the pairs of areas that are images of a crossing's. */
function imagesOfPair(
	{ frame }: Sketch,
	{ areas, areaOf }: Areas,
	crossing: Crossing,
): string[] {
	return frame.symmetry.maps.map((map) =>
		pairName(crossing.areas.map((area) => areaOf[map[areas[area][0]]])),
	);
}

/** Some of the crossings that are about as short as the shortest, drawn apart from each other. */
function pickApart(
	sketch: Sketch,
	crossings: readonly Crossing[],
	most: number,
): Crossing[] {
	const limit = crossings[0].length + 1;
	const short = crossings.filter(({ length }) => length <= limit);
	const picked: Crossing[] = [];
	const taken = new Int32Array(tileCount(sketch.frame.size));
	for (const crossing of sketch.random.shuffled(short)) {
		if (picked.length >= most) break;
		if (taken[crossing.middle] > 0) continue;
		picked.push(crossing);
		const images = sketch.frame.orbitOf(crossing.middle);
		const steps = sketch.frame.stepsFrom(images);
		for (const tile of sketch.frame.inside)
			if (steps[tile] < BRIDGES_APART) taken[tile] = 1;
	}
	return picked;
}

/** Makes a crossing land, and a second tile beside each of its steps. */
function build(sketch: Sketch, { middle, steps }: Crossing): void {
	const there = wayDown(sketch, steps[0], middle).reverse();
	const way = [...there, middle, ...wayDown(sketch, steps[1], middle)];
	const beside: number[] = [];
	for (let i = 1; i < way.length; i++) {
		const common = sketch.frame
			.neighborsOf(way[i])
			.filter((tile) => sketch.frame.neighborsOf(way[i - 1]).includes(tile));
		const last = beside.at(-1);
		const touching =
			last === undefined
				? common
				: common.filter(
						(tile) =>
							tile === last || sketch.frame.neighborsOf(last).includes(tile),
					);
		const choices = touching.length > 0 ? touching : common;
		if (choices.length > 0) beside.push(sketch.random.pick(choices));
	}
	const wet = [...way, ...beside].filter((tile) => sketch.isWater(tile));
	sketch.paint(wet, TERRAIN.plain);
}

/** The tiles from the one after `from` down to a tile with no steps left, which is land. */
function wayDown(sketch: Sketch, steps: Int32Array, from: number): number[] {
	const way: number[] = [];
	let at = from;
	while (steps[at] > 0) {
		const left = steps[at] - 1;
		at = sketch.frame
			.neighborsOf(at)
			.find((tile) => steps[tile] === left) as number;
		way.push(at);
	}
	return way;
}
