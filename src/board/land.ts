/** Each seat's land on a board, and the position of its sign. */
import {
	type Board,
	distance,
	neighborsOf,
	type TileIndex,
} from "../rules/hex.ts";
import type { Position } from "../rules/position.ts";
import { isTown } from "../rules/terrain.ts";
import { centerOf, type LaidBoard, type Point } from "./layout.ts";

/** The tiles of each seat that has any, row by row; free tiles are listed under `FREE`. */
export function landBySeat(
	owners: readonly number[],
): Map<number, TileIndex[]> {
	const land = new Map<number, TileIndex[]>();
	owners.forEach((owner, tile) => {
		const own = land.get(owner);
		if (own) own.push(tile as TileIndex);
		else land.set(owner, [tile as TileIndex]);
	});
	return land;
}

/** The tile of a seat's sign: the one nearest to the centre of the largest part of its land, where no town has its own sign; null without land. */
export function signTile(
	board: LaidBoard,
	land: readonly TileIndex[],
): TileIndex | null {
	const part = withoutTowns(board, largestPart(board, land));
	const middle = meanOf(part.map((tile) => centerOf(board, tile, 1)));
	let best: TileIndex | null = null;
	let least = Number.POSITIVE_INFINITY;
	for (const tile of part) {
		const { x, y } = centerOf(board, tile, 1);
		const far = (x - middle.x) ** 2 + (y - middle.y) ** 2;
		// Of equally near tiles the first, whatever the rounding errors say.
		if (far >= least - 1e-9) continue;
		best = tile;
		least = far;
	}
	return best;
}

/** The tiles without a town; all of them if each has one. */
function withoutTowns(
	board: Board,
	land: readonly TileIndex[],
): readonly TileIndex[] {
	const plain = land.filter((tile) => !isTown(board, tile));
	return plain.length > 0 ? plain : land;
}

function largestPart(board: Board, land: readonly TileIndex[]): TileIndex[] {
	const left = new Set(land);
	let largest: TileIndex[] = [];
	for (const tile of land) {
		if (!left.delete(tile)) continue;
		const part = [tile];
		for (const reached of part)
			for (const next of neighborsOf(board, reached))
				if (left.delete(next)) part.push(next);
		if (part.length > largest.length) largest = part;
	}
	return largest;
}

function meanOf(points: readonly Point[]): Point {
	const sum = { x: 0, y: 0 };
	for (const { x, y } of points) {
		sum.x += x;
		sum.y += y;
	}
	return { x: sum.x / points.length, y: sum.y / points.length };
}

/** A seat's nearest tile to a tile, where its order's arrow starts; null without land. */
export function nearestLand(
	{ board, owners }: Position,
	seat: number,
	tile: TileIndex,
): TileIndex | null {
	let best: TileIndex | null = null;
	let nearest = Number.POSITIVE_INFINITY;
	owners.forEach((owner, index) => {
		if (owner !== seat) return;
		const steps = distance(board, index as TileIndex, tile);
		if (steps >= nearest) return;
		best = index as TileIndex;
		nearest = steps;
	});
	return best;
}
