/** Everyone's land by turn as a drawing of stacked areas. */
import type { LandHistory } from "../rules/landHistory.ts";
import { sampleLands } from "./landSample.ts";

export type Size = { readonly width: number; readonly height: number };

export type Area = {
	readonly seat: number;
	readonly path: string;
	/** The upper left corner and size of the sign, as large as fits where the area is thickest; null if none fits. */
	readonly sign: Sign | null;
};

export type Sign = {
	readonly x: number;
	readonly y: number;
	readonly size: number;
};

export type AreaOptions = {
	/** In order of seats, from the bottom up. */
	readonly order: readonly number[];
	/** The number of tiles that the full height stands for. */
	readonly tiles: number;
	readonly size: Size;
	/** The maximum side of a sign. */
	readonly signSize: number;
};

/** The smallest recognizable sign, as a share of the largest. */
const LEAST_SIGN = 0.5;

/** The minimum distance between points, in pixels: a long game has more turns than a chart has room for. */
const CLOSEST = 2;

export function areasOf(
	lands: LandHistory,
	{ order, tiles, size, signSize }: AreaOptions,
): Area[] {
	const shown = shownLands(lands, size.width);
	const x = scaleX(lands, size);
	const y = (height: number) => size.height * (1 - height / tiles);
	const ground = shown.map(() => 0);
	return order.map((seat) => {
		const lower = ground.slice();
		shown.forEach((row, i) => {
			ground[i] += row.tiles[seat];
		});
		const top = shown.map((row, i) => point(x(row.turn), y(ground[i])));
		const bottom = shown.map((row, i) => point(x(row.turn), y(lower[i])));
		return {
			seat,
			path: `M${top.join("L")}L${bottom.reverse().join("L")}Z`,
			sign: thickest(
				shown.map((row, i) => ({
					x: x(row.turn),
					y: (y(ground[i]) + y(lower[i])) / 2,
					height: y(lower[i]) - y(ground[i]),
				})),
				size,
				signSize,
			),
		};
	});
}

/** A line of the land needed to win, turn by turn; null if land alone does not win. */
export function linePath(
	lands: LandHistory,
	needed: (turn: number) => number | null,
	{ tiles, size }: Pick<AreaOptions, "tiles" | "size">,
): string {
	const x = scaleX(lands, size);
	const points = shownLands(lands, size.width).flatMap(({ turn }) => {
		const height = needed(turn);
		if (height === null) return [];
		return [point(x(turn), size.height * (1 - height / tiles))];
	});
	return points.length === 0 ? "" : `M${points.join("L")}`;
}

/** The horizontal position of a turn, as a share of the width. */
export function shareOf(turn: number, last: number): number {
	return last === 0 ? 1 : turn / last;
}

function scaleX(lands: LandHistory, { width }: Size) {
	const last = lands[lands.length - 1].turn;
	return (turn: number) => width * shareOf(turn, last);
}

/** Samples as many turns as there is room for. */
function shownLands(lands: LandHistory, width: number): LandHistory {
	return sampleLands(lands, Math.max(1, width / CLOSEST));
}

function thickest(
	places: readonly { x: number; y: number; height: number }[],
	{ width }: Size,
	signSize: number,
): Sign | null {
	let best: (typeof places)[number] | null = null;
	for (const place of places) {
		const isInside = place.x >= signSize && place.x <= width - signSize;
		if (isInside && place.height > (best?.height ?? 0)) best = place;
	}
	const size = Math.min(signSize, (best?.height ?? 0) - 1);
	if (best === null || size < signSize * LEAST_SIGN) return null;
	return { x: best.x - size / 2, y: best.y - size / 2, size };
}

function point(x: number, y: number): string {
	const short = (value: number) => Math.round(value * 10) / 10;
	return `${short(x)} ${short(y)}`;
}
