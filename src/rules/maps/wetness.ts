/** How wet each tile of a shape is: the wettest become its seas, lakes and straits. */
import { colOf, type TileIndex } from "../hex.ts";
import { depthsOf } from "./Frame.ts";
import type { Sketch } from "./Sketch.ts";
import type { MapShape } from "./shapes.ts";
import type { Symmetry } from "./symmetry.ts";

/** How often the coasts' noise is smoothed. */
const SMOOTHINGS = 2;

/** The standard deviation of the noise in each shape's wetness. */
const ROUGHNESS = { island: 0.17, ring: 0.1, twins: 0.35, archipelago: 0.45 };

/** Of the shapes whose water lies where it does wherever seats start: how wet each tile is. Null for others. */
export function wetnessBefore(
	sketch: Sketch,
	shape: MapShape,
): Float64Array | null {
	if (shape !== "island" && shape !== "ring") return null;
	const off = offCentre(sketch);
	return roughened(
		sketch,
		shape,
		shape === "island" ? off : (tile) => -Math.sqrt(off(tile)),
	);
}

/** Of the shapes whose water divides the starts: how wet each tile is. Null for others. */
export function wetnessBetween(
	sketch: Sketch,
	shape: MapShape,
	starts: readonly number[],
): Float64Array | null {
	if (shape === "twins")
		return roughened(sketch, shape, nearStrait(sketch, starts));
	if (shape === "archipelago")
		return roughened(sketch, shape, nearChannel(sketch, starts));
	return null;
}

/** An ideal wetness with noise, alike for all images of a tile. */
function roughened(
	sketch: Sketch,
	shape: keyof typeof ROUGHNESS,
	ideal: (tile: number) => number,
): Float64Array {
	const noise = noiseOf(sketch);
	const roughness = ROUGHNESS[shape];
	return sketch.frame.field((tile) => ideal(tile) + roughness * noise[tile]);
}

/** Noise that changes gently from tile to tile, with mean 0 and standard deviation 1. */
function noiseOf(sketch: Sketch): Float64Array {
	const { frame, random } = sketch;
	let noise = frame.field(() => random.fraction());
	for (let i = 0; i < SMOOTHINGS; i++) {
		const rough = noise;
		noise = frame.field((tile) => {
			const near = frame.neighborsOf(tile);
			const sum = near.reduce(
				(total, next) => total + rough[next],
				rough[tile],
			);
			return sum / (near.length + 1);
		});
	}
	const mean = meanOf(frame.firsts.map((tile) => noise[tile]));
	const variance = meanOf(
		frame.firsts.map((tile) => (noise[tile] - mean) * (noise[tile] - mean)),
	);
	const deviation = Math.sqrt(variance);
	return frame.field((tile) => (noise[tile] - mean) / deviation);
}

function meanOf(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0) / values.length;
}

/** How far a tile is from the centre: 0 there, about 1 at the middle of an edge, more in the corners. */
function offCentre({ frame }: Sketch): (tile: number) => number {
	const { size, symmetry, inside } = frame;
	if (isTurned(symmetry)) {
		const depths = depthsOf(frame);
		const deepest = Math.max(...depths);
		return (tile) => 1 - depths[tile] / deepest;
	}
	const cols = inside.map((tile) => colOf(size, tile as TileIndex));
	const heights = inside.map((tile) => heightOf(size.cols, tile));
	const [left, right] = [Math.min(...cols), Math.max(...cols)];
	const [top, bottom] = [Math.min(...heights), Math.max(...heights)];
	return (tile) => {
		const across = (2 * (tile % size.cols) - left - right) / (right - left);
		const down =
			(2 * heightOf(size.cols, tile) - top - bottom) / (bottom - top);
		return across * across * across * across + down * down * down * down;
	};
}

function isTurned({ kind }: Symmetry): boolean {
	return kind === "thirds" || kind === "sixths" || kind === "twelfths";
}

function heightOf(cols: number, tile: number): number {
	const col = tile % cols;
	return 2 * ((tile - col) / cols) + (col % 2);
}

/** How near a tile is to the line that divides twin lands, in tiles, below 0. */
function nearStrait(
	{ frame: { size, symmetry, inside }, random }: Sketch,
	starts: readonly number[],
): (tile: number) => number {
	const cols = starts.map((start) => start % size.cols).sort((a, b) => a - b);
	const half = cols.length >> 1;
	const middle =
		symmetry.kind === "flip"
			? (cols[half - 1] + cols[half]) / 2
			: inside.reduce((sum, tile) => sum + (tile % size.cols), 0) /
				inside.length;
	const slant = symmetry.kind === "half-turn" ? random.between(-4, 4) / 10 : 0;
	const centre = size.rows - 1;
	return (tile) => {
		const across = 2 * ((tile % size.cols) - middle);
		const down = heightOf(size.cols, tile) - centre;
		return -Math.abs(across + slant * down) / 2;
	};
}

/** How near a tile is to the channels between islands around the starts and a few others, in tiles, below 0. */
function nearChannel(
	sketch: Sketch,
	starts: readonly number[],
): (tile: number) => number {
	const { size } = sketch.frame;
	const sites = [...starts, ...emptyIslands(sketch, starts)];
	return (tile) => {
		let nearest = Number.POSITIVE_INFINITY;
		let second = Number.POSITIVE_INFINITY;
		for (const site of sites) {
			const away = straightDistance(size.cols, tile, site);
			if (away < nearest) [nearest, second] = [away, nearest];
			else if (away < second) second = away;
		}
		return nearest - second;
	};
}

/** The centres of islands where nobody starts, far from all others. */
function emptyIslands(sketch: Sketch, starts: readonly number[]): number[] {
	const { frame, random } = sketch;
	const { size, firsts } = frame;
	const sites: number[] = [];
	const wanted = Math.ceil(starts.length / 2);
	while (sites.length < wanted) {
		const others = [...starts, ...sites];
		const room = (tile: number) =>
			Math.min(
				...others.map((other) => straightDistance(size.cols, tile, other)),
			);
		const tries = Array.from({ length: 12 }, () => random.pick(firsts));
		const best = tries.reduce((a, b) => (room(b) > room(a) ? b : a));
		sites.push(...frame.orbitOf(best));
	}
	return sites;
}

/** The distance of two tiles' middles, in heights of a tile. */
function straightDistance(cols: number, a: number, b: number): number {
	const across = (a % cols) - (b % cols);
	const down = heightOf(cols, a) - heightOf(cols, b);
	return Math.sqrt(3 * across * across + down * down) / 2;
}
