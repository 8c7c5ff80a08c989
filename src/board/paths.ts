/**
 * Tiles and outlines as SVG path data, in few bytes. Corners of hexes lie on a
 * lattice: a half of a tile's size to the right, a half of its height down.
 * There every corner has whole numbers, and every tile the same outline.
 */
import {
	allTiles,
	type Board,
	colOf,
	neighborTable,
	rowOf,
	type TileIndex,
} from "../rules/hex.ts";
import { centerOf, type Point } from "./layout.ts";

/** A tile's corner radius in the drawing's units; large, so that whole numbers are exact enough. */
export const SIZE = 40;

/** How far inside its edge an area's outline runs, as a share of a tile's size. */
const INSET = 0.14;

/** The drawing's units in one step of the lattice. */
export const LATTICE: Point = { x: SIZE / 2, y: (SIZE * Math.sqrt(3)) / 2 };

/** The corners of a tile and the centers of its neighbours, from its own center, in the order of layout.ts. */
const CORNERS = [
	[1, -1],
	[2, 0],
	[1, 1],
	[-1, 1],
	[-2, 0],
	[-1, -1],
] as const;
const NEIGHBORS = [
	[0, -2],
	[3, -1],
	[3, 1],
	[0, 2],
	[-3, 1],
	[-3, -1],
] as const;

/** On the lattice. */
function latticeCenter(board: Board, tile: TileIndex): Point {
	const col = colOf(board, tile);
	return { x: 3 * col + 2, y: 2 * rowOf(board, tile) + (col % 2) + 1 };
}

/** The tiles as one path, on the lattice; each begins as far from the one before as they lie apart. */
export function tilesPath(board: Board, tiles: readonly TileIndex[]): string {
	let before: Point = { x: 0, y: 0 };
	return tiles
		.map((tile) => {
			const { x, y } = latticeCenter(board, tile);
			const start = { x: x - 1, y: y - 1 };
			const move = pair(start.x - before.x, start.y - before.y);
			before = start;
			return `m${move}h2l1 1-1 1h-2l-1-1z`;
		})
		.join("");
}

/** A corner of an area's outline, pulled inside, in the drawing's units; and the edge's end on the lattice. */
type Edge = { readonly end: string; readonly inside: Point };

/** The outline of an area, drawn inside its edge, in the drawing's units: two neighbours show two lines. */
export function outlinePath(board: Board, area: readonly TileIndex[]): string {
	const edges = edgesOf(board, area);
	let path = "";
	while (edges.size > 0) {
		const [first] = edges.keys();
		const loop: Point[] = [];
		for (let at = first; edges.has(at); ) {
			const edge = edges.get(at) as Edge;
			edges.delete(at);
			loop.push(edge.inside);
			at = edge.end;
		}
		path += closedPath(loop);
	}
	return path;
}

/** Every side of the area that touches something else, by the corner it starts from, clockwise. */
function edgesOf(board: Board, area: readonly TileIndex[]): Map<string, Edge> {
	const inside = new Set<number>(area);
	const table = neighborTable(board);
	const edges = new Map<string, Edge>();
	for (const tile of area) {
		const center = latticeCenter(board, tile);
		for (let side = 0; side < 6; side++) {
			if (inside.has(table[6 * tile + side])) continue;
			const start = plus(center, CORNERS[(side + 5) % 6]);
			const end = plus(center, CORNERS[side]);
			const isTurn = !inside.has(table[6 * tile + ((side + 5) % 6)]);
			// At an inner corner the outline keeps off the tile outside instead.
			const pulled = isTurn
				? between(start, center, INSET_SHARE)
				: between(start, plus(center, NEIGHBORS[side]), -INSET_SHARE);
			edges.set(keyOf(start), { end: keyOf(end), inside: pulled });
		}
	}
	return edges;
}

/** Corners move farther than sides, as they lie at 60 degrees. */
const INSET_SHARE = INSET / (Math.sqrt(3) / 2);

function plus(
	{ x, y }: Point,
	[right, down]: readonly [number, number],
): Point {
	return { x: x + right, y: y + down };
}

function between(from: Point, to: Point, share: number): Point {
	return {
		x: from.x + (to.x - from.x) * share,
		y: from.y + (to.y - from.y) * share,
	};
}

function keyOf({ x, y }: Point): string {
	return `${x} ${y}`;
}

function closedPath(points: readonly Point[]): string {
	let before = { x: 0, y: 0 };
	const steps = points.map((point, i) => {
		const rounded = {
			x: Math.round(point.x * LATTICE.x),
			y: Math.round(point.y * LATTICE.y),
		};
		const step = pair(rounded.x - before.x, rounded.y - before.y);
		before = rounded;
		return i === 0 ? `M${pair(rounded.x, rounded.y)}l` : step;
	});
	return `${steps[0]}${steps.slice(1).join(" ").replaceAll(" -", "-")}z`;
}

/** A minus is separator enough. */
function pair(x: number, y: number): string {
	return y < 0 ? `${x}${y}` : `${x} ${y}`;
}

/** Where a seat's sign stands: the innermost tile of its largest area. */
export function heartOf(board: Board, area: readonly TileIndex[]): TileIndex {
	const largest = areasOf(board, area).reduce((most, next) =>
		next.length > most.length ? next : most,
	);
	const middle = meanOf(largest.map((tile) => centerOf(board, tile, 1)));
	const inside = new Set<number>(largest);
	const table = neighborTable(board);
	const unfitness = (tile: TileIndex) => {
		const sides = table.subarray(6 * tile, 6 * tile + 6);
		const open = sides.filter((neighbor) => !inside.has(neighbor)).length;
		const { x, y } = centerOf(board, tile, 1);
		return open + ((x - middle.x) ** 2 + (y - middle.y) ** 2) / 9;
	};
	return largest.reduce((best, tile) =>
		unfitness(tile) < unfitness(best) ? tile : best,
	);
}

function meanOf(points: readonly Point[]): Point {
	const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }));
	return { x: sum.x / points.length, y: sum.y / points.length };
}

/** The parts of an area that hang together. */
function areasOf(board: Board, area: readonly TileIndex[]): TileIndex[][] {
	const left = new Set<number>(area);
	const table = neighborTable(board);
	const areas: TileIndex[][] = [];
	for (const tile of area) {
		if (!left.delete(tile)) continue;
		const part = [tile];
		for (const reached of part)
			for (const next of table.subarray(6 * reached, 6 * reached + 6))
				if (left.delete(next)) part.push(next as TileIndex);
		areas.push(part);
	}
	return areas;
}

/** The tiles of each seat that has any. */
export function landBySeat(
	board: Board,
	owners: readonly number[],
): Map<number, TileIndex[]> {
	const land = new Map<number, TileIndex[]>();
	for (const tile of allTiles(board)) {
		const owner = owners[tile];
		const own = land.get(owner);
		if (own) own.push(tile);
		else land.set(owner, [tile]);
	}
	return land;
}
