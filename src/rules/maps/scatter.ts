/** Strews a board with ranges of mountains and with lakes. */
import { TERRAIN } from "../hex.ts";
import { partedLand } from "./areas.ts";
import type { Sketch } from "./Sketch.ts";

/** How many places are tried for each that is needed, as not all are fit. */
const TRIES = 4;

/** The tiles of a single range or lake. */
const SIZES = { mountain: [2, 5], water: [1, 4] } as const;

/** Draws mountains or lakes on about `count` tiles, never on `kept` ones, nor so that land falls apart. */
export function scatter(
	sketch: Sketch,
	letter: keyof typeof SIZES,
	{ count, kept }: { count: number; kept: ReadonlySet<number> },
): void {
	const [least, most] = SIZES[letter];
	let left = count;
	for (let tries = TRIES * count; left > 0 && tries > 0; tries--) {
		const size = sketch.random.between(least, most);
		const patch =
			letter === "mountain" ? range(sketch, size) : lake(sketch, size);
		const images = [
			...new Set(patch.flatMap((tile) => sketch.frame.orbitOf(tile))),
		];
		if (images.length > left + size) continue;
		if (!isFit(sketch, images, kept)) continue;
		sketch.paint(patch, TERRAIN[letter]);
		left -= images.length;
	}
}

function isFit(
	sketch: Sketch,
	patch: readonly number[],
	kept: ReadonlySet<number>,
): boolean {
	const [first] = kept;
	return (
		patch.every((tile) => sketch.isLand(tile) && !kept.has(tile)) &&
		partedLand(sketch, first, patch).length === 0
	);
}

/** A chain of tiles, each beside the last and none beside an earlier one. */
function range(sketch: Sketch, size: number): number[] {
	const { random, frame } = sketch;
	const chain = [random.pick(frame.inside)];
	while (chain.length < size) {
		const last = chain[chain.length - 1];
		const earlier = chain
			.slice(0, -1)
			.flatMap((tile) => [tile, ...frame.neighborsOf(tile)]);
		const onward = frame
			.neighborsOf(last)
			.filter((tile) => !earlier.includes(tile));
		if (onward.length === 0) break;
		chain.push(random.pick(onward));
	}
	return chain;
}

/** Tiles that lie close together. */
function lake(sketch: Sketch, size: number): number[] {
	const { random, frame } = sketch;
	const tiles = [random.pick(frame.inside)];
	while (tiles.length < size) {
		const shore = tiles
			.flatMap((tile) => frame.neighborsOf(tile))
			.filter((tile) => !tiles.includes(tile));
		tiles.push(random.pick(shore));
	}
	return tiles;
}
