/**
 * The board's geometry: flat-top hexes in columns, odd columns half a tile lower ("odd-q" of
 * https://www.redblobgames.com/grids/hexagons/). This file holds only topology;
 * src/board/layout.ts says where tiles lie in a drawing.
 */

declare const tileIndex: unique symbol;

/** A tile of a board: `row * cols + col`, so tiles count row by row from the top left. */
export type TileIndex = number & { readonly [tileIndex]: true };

/**
 * A board's shape, in tiles, and what its tiles are. `terrain` has a letter for each tile, row
 * by row (see terrain.ts); without it every tile is plain land.
 */
export type Board = {
	readonly cols: number;
	readonly rows: number;
	readonly terrain?: string | undefined;
};

export const SIDES = ["N", "NE", "SE", "S", "SW", "NW"] as const;
/** A side of a tile; the order of `SIDES` is clockwise from the top. */
export type Side = (typeof SIDES)[number];

/** Marks a neighbour that would lie off the board. */
export const OFF_BOARD = -1;

/** (column, row) steps to the neighbours N, NE, SE, S, SW, NW of an even and of an odd column. */
const NEIGHBOR_STEPS = [
	[
		[0, -1],
		[1, -1],
		[1, 0],
		[0, 1],
		[-1, 0],
		[-1, -1],
	],
	[
		[0, -1],
		[1, 0],
		[1, 1],
		[0, 1],
		[-1, 1],
		[-1, 0],
	],
] as const;

export function tileCount(board: Board): number {
	return board.cols * board.rows;
}

export function isOnBoard(board: Board, col: number, row: number): boolean {
	return col >= 0 && col < board.cols && row >= 0 && row < board.rows;
}

/** The tile at a column and row that are known to be on the board. */
export function tileAt(board: Board, col: number, row: number): TileIndex {
	return (row * board.cols + col) as TileIndex;
}

export function colOf(board: Board, tile: TileIndex): number {
	return tile % board.cols;
}

export function rowOf(board: Board, tile: TileIndex): number {
	return (tile - (tile % board.cols)) / board.cols;
}

/** Every tile, row by row. */
export function allTiles(board: Board): TileIndex[] {
	return Array.from(
		{ length: tileCount(board) },
		(_, tile) => tile as TileIndex,
	);
}

/** The letters of `Board.terrain`. */
export const TERRAIN = {
	plain: ".",
	town: "o",
	/** A place where a seat starts, around a town. */
	start: "@",
	water: "~",
	mountain: "^",
	/** Nothing at all: the board's outline goes around it. */
	nothing: "-",
} as const;

const LAND_LETTERS: string = TERRAIN.plain + TERRAIN.town + TERRAIN.start;

/** Whether a tile can be held; water and mountains can't. */
export function isLand({ terrain }: Board, tile: TileIndex): boolean {
	return terrain === undefined || LAND_LETTERS.includes(terrain[tile]);
}

/** How many boards' tables are cached; beyond that the cache is cleared. */
const MAX_CACHED_BOARDS = 32;
const neighborTables = new Map<string, Int32Array>();
const latestTables = new WeakMap<Board, Int32Array>();

/**
 * The neighbours of every tile, six entries per tile (N, NE, SE, S, SW, NW), `OFF_BOARD`
 * where there is none; those of `tile` start at index `6 * tile`. A tile that is not land is
 * nobody's neighbour, and has none.
 */
export function neighborTable(board: Board): Int32Array {
	const latest = latestTables.get(board);
	if (latest !== undefined) return latest;
	const shape = `${board.cols}x${board.rows} ${board.terrain ?? ""}`;
	const table = neighborTables.get(shape) ?? buildNeighborTable(board);
	if (neighborTables.size >= MAX_CACHED_BOARDS) neighborTables.clear();
	neighborTables.set(shape, table);
	latestTables.set(board, table);
	return table;
}

function buildNeighborTable(board: Board): Int32Array {
	const table = new Int32Array(6 * tileCount(board)).fill(OFF_BOARD);
	const isJoined = (col: number, row: number) =>
		isOnBoard(board, col, row) && isLand(board, tileAt(board, col, row));
	for (const tile of allTiles(board)) {
		if (!isLand(board, tile)) continue;
		const col = colOf(board, tile);
		const row = rowOf(board, tile);
		NEIGHBOR_STEPS[(col % 2) as 0 | 1].forEach(([right, down], side) => {
			if (isJoined(col + right, row + down))
				table[6 * tile + side] = tileAt(board, col + right, row + down);
		});
	}
	return table;
}

/** The neighbours of one tile that are on the board. */
export function neighborsOf(board: Board, tile: TileIndex): TileIndex[] {
	const table = neighborTable(board);
	return [...table.subarray(6 * tile, 6 * tile + 6)].filter(
		(neighbor) => neighbor !== OFF_BOARD,
	) as TileIndex[];
}

/** Steps from one tile to another. */
export function distance(board: Board, from: TileIndex, to: TileIndex): number {
	const fromCol = colOf(board, from);
	const toCol = colOf(board, to);
	return axialDistance(
		toCol - fromCol,
		rowOf(board, to) - (toCol >> 1) - (rowOf(board, from) - (fromCol >> 1)),
	);
}

function axialDistance(dq: number, dr: number): number {
	return (Math.abs(dq) + Math.abs(dr) + Math.abs(dq + dr)) / 2;
}

/** Calls `visit` for every tile at most `reach` steps from `center`, column by column, then by row. */
export function forEachWithin(
	board: Board,
	center: TileIndex,
	reach: number,
	visit: (tile: TileIndex, distance: number) => void,
): void {
	const centerCol = colOf(board, center);
	const centerR = rowOf(board, center) - (centerCol >> 1);
	const lastCol = Math.min(board.cols - 1, centerCol + reach);
	for (let col = Math.max(0, centerCol - reach); col <= lastCol; col++) {
		const dq = col - centerCol;
		const rowOffset = centerR + (col >> 1);
		const firstRow = Math.max(0, rowOffset + Math.max(-reach, -dq - reach));
		const lastRow = Math.min(
			board.rows - 1,
			rowOffset + Math.min(reach, -dq + reach),
		);
		for (let row = firstRow; row <= lastRow; row++)
			visit(tileAt(board, col, row), axialDistance(dq, row - rowOffset));
	}
}

/** The tiles less than `radius` steps from `center` (radius 1 is the centre alone), by column, then row. */
export function disc(
	board: Board,
	center: TileIndex,
	radius: number,
): TileIndex[] {
	const tiles: TileIndex[] = [];
	if (radius > 0)
		forEachWithin(board, center, Math.ceil(radius) - 1, (tile) => {
			tiles.push(tile);
		});
	return tiles;
}

/**
 * The outline of an area: each of its tiles that has a side not touching the area (the
 * board's edge counts as outside), with those sides; by column, then row.
 */
export function border(
	board: Board,
	area: Iterable<TileIndex>,
): { tile: TileIndex; sides: Side[] }[] {
	const inside = new Set<number>(area);
	const table = neighborTable(board);
	return ([...inside] as TileIndex[])
		.sort(
			(a, b) =>
				colOf(board, a) - colOf(board, b) || rowOf(board, a) - rowOf(board, b),
		)
		.map((tile) => ({
			tile,
			sides: SIDES.filter((_, side) => !inside.has(table[6 * tile + side])),
		}))
		.filter(({ sides }) => sides.length > 0);
}

/** A tile's display name: row letter and column number, `A-1` at the top left; row `Z` is followed by `AA`. */
export function labelOf(board: Board, tile: TileIndex): string {
	return `${rowLabel(rowOf(board, tile))}-${colOf(board, tile) + 1}`;
}

export function rowLabel(row: number): string {
	const letter = String.fromCharCode(65 + (row % 26));
	return row < 26 ? letter : rowLabel(Math.floor(row / 26) - 1) + letter;
}
