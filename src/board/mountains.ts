/** Mountains as small ridges, lit from the upper left. */
import { grainAt } from "./grain.ts";
import type { Point } from "./layout.ts";
import { pair } from "./pathData.ts";

/** The sides of peaks that face the light, and those that don't. */
export type Peaks = { readonly lit: string; readonly shaded: string };

/** A peak's foot relative to its tile's centre, half its width, and its height. */
type Peak = {
	readonly x: number;
	readonly y: number;
	readonly half: number;
	readonly high: number;
};

/** How far the peaks of a ridge differ from each other in height. */
const UNEVEN = 5;

/** The peaks in the back and those in the front of a ridge on each tile, by the tiles' centres. */
export function ridgesOn(centers: readonly Point[]): {
	back: Peaks;
	front: Peaks;
} {
	const more = ({ x, y }: Point, salt: number) =>
		grainAt(x, y, salt) * UNEVEN - UNEVEN / 2;
	return {
		back: peaksOf(centers, (center) => [
			{ x: -8, y: 3, half: 8, high: 12 + more(center, 3) },
			{ x: 9, y: 4, half: 7.5, high: 10 + more(center, 4) },
		]),
		front: peaksOf(centers, (center) => [
			{ x: more(center, 5), y: 11, half: 13, high: 21 + more(center, 6) },
		]),
	};
}

function peaksOf(
	centers: readonly Point[],
	peaksOn: (center: Point) => readonly Peak[],
): Peaks {
	const all = centers.flatMap((center) =>
		peaksOn(center).map((peak) => ({
			...peak,
			x: peak.x + center.x,
			y: peak.y + center.y,
		})),
	);
	return {
		lit: all.map(litSide).join(""),
		shaded: all.map(shadedSide).join(""),
	};
}

/** The left side, from its foot over the top and down the crest. */
function litSide({ x, y, half, high }: Peak): string {
	return pathOf(
		[x - half, y],
		[
			[0.5 * half, -0.48 * high],
			[0.12 * half, -0.04 * high],
			[0.38 * half, -0.48 * high],
			[0.2 * half, 0.4 * high],
			[-0.32 * half, 0.24 * high],
			[0.22 * half, 0.36 * high],
		],
	);
}

/** The right side, from the top down to its foot and back to the crest. */
function shadedSide({ x, y, half, high }: Peak): string {
	return pathOf(
		[x, y - high],
		[
			[0.42 * half, 0.5 * high],
			[0.14 * half, 0.04 * high],
			[0.44 * half, 0.46 * high],
			[-0.9 * half, 0],
			[-0.22 * half, -0.36 * high],
			[0.32 * half, -0.24 * high],
		],
	);
}

type Step = readonly [x: number, y: number];

function pathOf(start: Step, steps: readonly Step[]): string {
	const lines = steps.map(([x, y]) => pair(tenth(x), tenth(y)));
	return `M${pair(tenth(start[0]), tenth(start[1]))}l${lines.join(" ")}z`.replaceAll(
		" -",
		"-",
	);
}

function tenth(value: number): number {
	return Math.round(value * 10) / 10;
}
