/** The outlines of areas, as SVG path data. */
import { type Board, neighborTable, type TileIndex } from "../rules/hex.ts";
import { CORNERS, latticeCenter, latticeStep, type Point } from "./layout.ts";
import { closedPath } from "./pathData.ts";

export type Drawing = {
	/** A tile's corner radius, in the drawing's units. */
	readonly size: number;
	/** Steps in one unit to which numbers are rounded: 1 gives whole numbers, 100 hundredths. */
	readonly stepsPerUnit: number;
};

/**
 * The outline of an area, a loop for each part and for each hole, drawn
 * `depth` units inside its edge, so that two neighbours show two lines.
 */
export function outlinePath(
	board: Board,
	area: readonly TileIndex[],
	depth: number,
	{ size, stepsPerUnit }: Drawing,
): string {
	// Corners move farther than sides, as they lie at 60 degrees.
	const share = depth / size / (Math.sqrt(3) / 2);
	const step = latticeStep(size);
	return loopsOf(edgesOf(board, area, share))
		.map((loop) => {
			const points = loop.map(({ x, y }) => ({ x: x * step.x, y: y * step.y }));
			return closedPath(points, stepsPerUnit);
		})
		.join("");
}

/** A side of the outline, on the lattice: where it starts, moved inside, and the key of the corner where it ends. */
type Edge = { readonly inside: Point; readonly end: string };

function loopsOf(edges: Map<string, Edge>): Point[][] {
	const loops: Point[][] = [];
	while (edges.size > 0) {
		const [first] = edges.keys();
		const loop: Point[] = [];
		for (let at = first; edges.has(at); ) {
			const edge = edges.get(at) as Edge;
			edges.delete(at);
			loop.push(edge.inside);
			at = edge.end;
		}
		loops.push(loop);
	}
	return loops;
}

/** Every side of the area that touches something else, by the corner where it starts, clockwise. */
function edgesOf(
	board: Board,
	area: readonly TileIndex[],
	share: number,
): Map<string, Edge> {
	const inside = new Set<number>(area);
	const table = neighborTable(board);
	const edges = new Map<string, Edge>();
	for (const tile of area) {
		const isOpen = (side: number) => !inside.has(table[6 * tile + (side % 6)]);
		const center = latticeCenter(board, tile);
		for (let side = 0; side < 6; side++) {
			if (!isOpen(side)) continue;
			const start = plus(center, CORNERS[(side + 5) % 6]);
			const end = plus(center, CORNERS[side]);
			// At an inner corner the outline keeps off the tile outside instead.
			const moved = isOpen(side + 5)
				? between(start, center, share)
				: between(start, beyond(start, end, center), -share);
			edges.set(keyOf(start), { inside: moved, end: keyOf(end) });
		}
	}
	return edges;
}

/** The centre of the tile on the other side of an edge. */
function beyond(start: Point, end: Point, center: Point): Point {
	return { x: start.x + end.x - center.x, y: start.y + end.y - center.y };
}

function plus(a: Point, b: Point): Point {
	return { x: a.x + b.x, y: a.y + b.y };
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
