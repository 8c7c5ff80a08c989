/** Chooses the symmetry of a board, by which its start places are images of as few as possible. */
import { allTiles, OFF_BOARD } from "../hex.ts";
import type { Random } from "../random.ts";
import type { MapSpec } from "./shapes.ts";
import { type Symmetry, type SymmetryKind, symmetryOf } from "./symmetry.ts";

/** A hexagonal outline is used where it leaves at least this share of the rectangle, */
const LEAST_HEXAGON_SHARE = 0.4;
/** and at least this many tiles for each seat. */
const LEAST_TILES = 20;

export function chooseSymmetry(
	spec: MapSpec,
	seatCount: number,
	random: Random,
): Symmetry {
	for (const kind of turnsFor(spec, seatCount)) {
		const symmetry = symmetryOf(kind, spec);
		if (isRoomy(spec, symmetry, seatCount)) return symmetry;
	}
	return symmetryOf(flatKindFor(spec, seatCount, random), spec);
}

/** The turns around the centre that map so many seats on each other. Twin lands have none of them. */
function turnsFor({ shape }: MapSpec, seatCount: number): SymmetryKind[] {
	if (shape === "twins" || seatCount % 3 !== 0) return [];
	const kinds: SymmetryKind[] = ["thirds"];
	if (seatCount % 6 === 0) kinds.unshift("sixths");
	if (seatCount % 12 === 0) kinds.unshift("twelfths");
	return kinds;
}

function isRoomy(
	spec: MapSpec,
	symmetry: Symmetry,
	seatCount: number,
): boolean {
	const { cols, rows } = spec;
	const tiles = allTiles({ cols, rows }).filter((tile) =>
		symmetry.maps.every((map) => map[tile] !== OFF_BOARD),
	);
	return (
		tiles.length >= LEAST_HEXAGON_SHARE * cols * rows &&
		tiles.length >= LEAST_TILES * seatCount
	);
}

function flatKindFor(
	{ shape }: MapSpec,
	seatCount: number,
	random: Random,
): SymmetryKind {
	if (seatCount % 4 === 0) return "mirrors";
	if (seatCount % 2 === 0) return random.pick(["half-turn", "mirror"]);
	return shape === "twins" ? "flip" : "mirror";
}
