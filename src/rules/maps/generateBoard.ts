/** Generates boards whose start places are equally good. */
import type { Key } from "../chain.ts";
import { type Board, TERRAIN } from "../hex.ts";
import { randomFor } from "../random.ts";
import { partedLand } from "./areas.ts";
import { buildBridges } from "./bridges.ts";
import { chooseSymmetry } from "./chooseSymmetry.ts";
import { Frame } from "./Frame.ts";
import { reachOf } from "./fairness.ts";
import { flood } from "./flood.ts";
import { placeStarts } from "./placeStarts.ts";
import { placeTowns } from "./placeTowns.ts";
import { Sketch } from "./Sketch.ts";
import { scatter } from "./scatter.ts";
import { type MapShape, type MapSpec, maxSeatsOn } from "./shapes.ts";
import { wetnessOf } from "./wetness.ts";

/** From how many boards the most equal one is chosen, where not all starts are images of one. */
const CANDIDATES = 12;
/** How many are drawn until so many are fit. */
const TRIES = 40;

/** Water, lakes and mountains as shares of the tiles inside the outline. */
const SHARES: Record<
	MapShape,
	Record<"water" | "lakes" | "mountains", number>
> = {
	plain: { water: 0, lakes: 0.03, mountains: 0.04 },
	island: { water: 0.24, lakes: 0.015, mountains: 0.04 },
	ring: { water: 0.17, lakes: 0.01, mountains: 0.03 },
	twins: { water: 0.14, lakes: 0.015, mountains: 0.035 },
	archipelago: { water: 0.27, lakes: 0, mountains: 0.03 },
};

/** The land that water and mountains leave for each seat, in tiles. */
const LEAST_LAND = 18;

/** A start may part this many tiles from the rest of the land; with more it would be a gate. */
const MOST_PARTED = 3;

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
	const draw = () => drawOne(new Sketch(frame, random), spec.shape, seatCount);
	return { cols, rows, terrain: drawBest(draw).terrain };
}

/** The most equal of several boards. */
function drawBest(draw: () => Candidate | null): Candidate {
	let best: Candidate | null = null;
	let fit = 0;
	for (let tries = 0; tries < TRIES && fit < CANDIDATES; tries++) {
		const candidate = draw();
		if (candidate === null) continue;
		fit++;
		if (best === null || candidate.inequality < best.inequality)
			best = candidate;
		if (candidate.inequality < 1e-9) return candidate;
	}
	if (best === null) throw new Error("no board was found");
	return best;
}

/** One board, and how unequal its starts are; null if it is not fit to be played. */
function drawOne(
	sketch: Sketch,
	shape: MapShape,
	seatCount: number,
): Candidate | null {
	const starts = placeStarts(sketch, seatCount);
	if (starts === null) return null;
	drawLand(sketch, shape, starts);
	if (!isFit(sketch, starts)) return null;
	const inequality = placeTowns(sketch, starts, reachOf(sketch, starts));
	sketch.paint(starts, TERRAIN.start);
	return { terrain: sketch.terrain, inequality };
}

/** Draws water and mountains around the starts. */
function drawLand(
	sketch: Sketch,
	shape: MapShape,
	starts: readonly number[],
): void {
	const kept = new Set(
		starts.flatMap((start) => sketch.frame.around(start, 2)),
	);
	const tiles = sketch.frame.inside.length;
	const shares = SHARES[shape];
	const spare = () => sketch.land().length - LEAST_LAND * starts.length;
	const count = (share: number) =>
		Math.max(0, Math.min(Math.round(share * tiles), spare()));
	const wetness = wetnessOf(sketch, shape, starts);
	if (wetness !== null) {
		flood(sketch, wetness, { count: count(shares.water), kept });
		buildBridges(
			sketch,
			shape === "twins" ? 1 + Math.ceil(sketch.frame.size.rows / 8) : 1,
		);
	}
	scatter(sketch, "water", { count: count(shares.lakes), kept });
	scatter(sketch, "mountain", { count: count(shares.mountains), kept });
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
