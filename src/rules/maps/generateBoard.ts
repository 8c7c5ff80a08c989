/** Generates boards whose start places are equally good, or as nearly as they can be (docs/maps.md). */
import type { Key } from "../chain.ts";
import { type Board, TERRAIN } from "../hex.ts";
import { randomFor } from "../random.ts";
import { partedLand } from "./areas.ts";
import { buildBridges } from "./bridges.ts";
import { chooseSymmetry } from "./chooseSymmetry.ts";
import { Frame } from "./Frame.ts";
import { reachOf } from "./fairness.ts";
import { flood, wettest } from "./flood.ts";
import { placeStarts } from "./placeStarts.ts";
import { placeTowns } from "./placeTowns.ts";
import { Sketch } from "./Sketch.ts";
import { scatter } from "./scatter.ts";
import { type MapShape, type MapSpec, maxSeatsOn } from "./shapes.ts";
import { wetnessBefore, wetnessBetween } from "./wetness.ts";

/** From how many boards the most equal one is chosen, where not all starts are images of one. */
const CANDIDATES = 6;
/** How many are drawn until so many are fit. */
const TRIES = 40;

/** Water, lakes and mountains as shares of the tiles inside the outline. */
const SHARES: Record<
	MapShape,
	Record<"water" | "lakes" | "mountains", number>
> = {
	plain: { water: 0, lakes: 0.03, mountains: 0 },
	island: { water: 0.24, lakes: 0.015, mountains: 0.04 },
	ring: { water: 0.17, lakes: 0.01, mountains: 0.03 },
	twins: { water: 0.14, lakes: 0.015, mountains: 0.035 },
	archipelago: { water: 0.27, lakes: 0, mountains: 0.03 },
};

/** The land that water and mountains leave for each seat, in tiles. */
const LEAST_LAND = 18;

/** A start may part this many tiles from the rest of the land; with more it would be a gate. */
const MOST_PARTED = 3;

/** An inequality that is only one of rounding. */
const EQUAL = 1e-9;

type Candidate = { readonly terrain: string; readonly inequality: number };

/**
 * The board of a game with this many seats. The key published at its start is the source of
 * all chance, so that nobody chooses the board and everyone can draw it again. Throws if a
 * board of this size bears less seats (`maxSeatsOn`).
 */
export function generateBoard(
	spec: MapSpec,
	seatCount: number,
	chainEnd: Key,
): Board {
	const { cols, rows } = spec;
	if (seatCount < 1 || seatCount > maxSeatsOn(cols, rows))
		throw new RangeError(
			`a board of ${cols}x${rows} bears no ${seatCount} seats`,
		);
	const random = randomFor(chainEnd, "map");
	const symmetry = chooseSymmetry(spec, seatCount, random);
	const frame = new Frame({ cols, rows }, symmetry);
	const draw = (shape: MapShape | null) =>
		drawOne(new Sketch(frame, random), shape, seatCount);
	const best = mostEqual(() => draw(spec.shape)) ?? mostEqual(() => draw(null));
	if (best === null) throw new Error("no start places were found");
	return { cols, rows, terrain: best.terrain };
}

/** The most equal of several boards; null if none of those tried is fit. */
function mostEqual(draw: () => Candidate | null): Candidate | null {
	let best: Candidate | null = null;
	let fit = 0;
	for (let tries = 0; tries < TRIES && fit < CANDIDATES; tries++) {
		const candidate = draw();
		if (candidate === null) continue;
		fit++;
		if (best === null || candidate.inequality < best.inequality)
			best = candidate;
		if (candidate.inequality < EQUAL) break;
	}
	return best;
}

/** One board, and how unequal its starts are; null if it is not fit to be played. Without a shape all of it is land. */
function drawOne(
	sketch: Sketch,
	shape: MapShape | null,
	seatCount: number,
): Candidate | null {
	const starts =
		shape === null
			? placeStarts(sketch, seatCount, () => true)
			: drawLand(sketch, shape, seatCount);
	if (starts === null) return null;
	if (shape !== null && !isFit(sketch, starts)) return null;
	const inequality = placeTowns(sketch, starts, reachOf(sketch, starts));
	if (inequality === null) return null;
	sketch.paint(starts, TERRAIN.start);
	return { terrain: sketch.terrain, inequality };
}

/** Draws water and mountains, and returns the starts between them; null if there is no room for them. */
function drawLand(
	sketch: Sketch,
	shape: MapShape,
	seatCount: number,
): readonly number[] | null {
	const { frame } = sketch;
	const shares = SHARES[shape];
	const count = (share: number) => {
		const wanted = Math.round(share * frame.inside.length);
		const spare = sketch.land().length - LEAST_LAND * seatCount;
		return Math.max(0, Math.min(wanted, spare));
	};
	const before = wetnessBefore(sketch, shape);
	const starts = startsOffWater(sketch, before, {
		seatCount,
		count: count(shares.water),
	});
	if (starts === null) return null;
	const kept = new Set(starts.flatMap((start) => frame.around(start, 2)));
	const wetness = before ?? wetnessBetween(sketch, shape, starts);
	if (wetness !== null) {
		const wet = wettest(frame, wetness, { count: count(shares.water), kept });
		flood(sketch, wet, kept);
		buildBridges(sketch, bridgesOf(sketch, shape));
	}
	scatter(sketch, "water", { count: count(shares.lakes), kept });
	scatter(sketch, "mountain", { count: count(shares.mountains), kept });
	return starts;
}

/** Starts whose own land the water leaves out, if that is possible. */
function startsOffWater(
	sketch: Sketch,
	wetness: Float64Array | null,
	{ seatCount, count }: { seatCount: number; count: number },
): number[] | null {
	const { frame } = sketch;
	if (wetness !== null) {
		const wet = new Set(wettest(frame, wetness, { count, kept: new Set() }));
		const isDry = (tile: number) =>
			frame.around(tile, 1).every((near) => !wet.has(near));
		const starts = placeStarts(sketch, seatCount, isDry);
		if (starts !== null) return starts;
	}
	return placeStarts(sketch, seatCount, () => true);
}

/** How many bridges join the same two areas. */
function bridgesOf({ frame }: Sketch, shape: MapShape): number {
	return shape === "twins" ? 1 + Math.ceil(frame.size.rows / 8) : 1;
}

/** Whether all land is joined, and no start is the only gate to much of it. */
function isFit(sketch: Sketch, starts: readonly number[]): boolean {
	if (partedLand(sketch, starts[0], []).length > 0) return false;
	return starts.every((start, seat) => {
		const flower = sketch.frame.around(start, 1);
		const other = starts[seat === 0 ? 1 : 0];
		if (other === undefined) return true;
		const parted = partedLand(sketch, other, flower);
		return (
			parted.length <= MOST_PARTED &&
			!starts.some((tile) => parted.includes(tile))
		);
	});
}
