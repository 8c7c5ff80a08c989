/** The symmetries of a board, found from where its tiles lie in a drawing. */
import {
	type Board,
	colOf,
	rowOf,
	TERRAIN,
	type TileIndex,
	tileCount,
} from "../../src/rules/hex.ts";

type Point = readonly [x: number, y: number];

type Motion = (point: Point) => Point;

/** Motions around the middle of a board. */
export const MOTIONS = {
	mirror: ([x, y]) => [-x, y],
	flip: ([x, y]) => [x, -y],
	"half turn": turn(180),
	"third of a turn": turn(120),
	"sixth of a turn": turn(60),
} as const satisfies Record<string, Motion>;

export type MotionName = keyof typeof MOTIONS;

function turn(degrees: number): Motion {
	const angle = (degrees * Math.PI) / 180;
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	return ([x, y]) => [cos * x - sin * y, sin * x + cos * y];
}

/** The tile onto which a motion moves each tile of the outline; null if the board is then another one. */
export function imagesUnder(
	board: Board,
	name: MotionName,
): Map<TileIndex, TileIndex> | null {
	const tiles = [...new Array(tileCount(board)).keys()].filter(
		(tile) => board.terrain?.[tile] !== TERRAIN.nothing,
	) as TileIndex[];
	const points = tiles.map((tile): Point => pointOf(board, tile));
	const [middleX, middleY] = [0, 1].map(
		(axis) =>
			points.reduce((sum, point) => sum + point[axis], 0) / points.length,
	);
	const centred = points.map(([x, y]): Point => [x - middleX, y - middleY]);
	const tileAt = new Map(
		centred.map((point, i) => [pointKey(point), tiles[i]]),
	);
	const images = new Map<TileIndex, TileIndex>();
	for (const [i, tile] of tiles.entries()) {
		const image = tileAt.get(pointKey(MOTIONS[name](centred[i])));
		if (image === undefined) return null;
		if (board.terrain?.[image] !== board.terrain?.[tile]) return null;
		images.set(tile, image);
	}
	return images;
}

/** The middle of a tile, in heights of a tile. */
function pointOf(board: Board, tile: TileIndex): Point {
	const col = colOf(board, tile);
	return [(col * Math.sqrt(3)) / 2, rowOf(board, tile) + (col % 2) / 2];
}

function pointKey([x, y]: Point): string {
	return `${Math.round(100 * x)} ${Math.round(100 * y)}`;
}
