/** What lies on a board: land, towns, and the places where seats start. */
import {
	allTiles,
	type Board,
	isLand,
	TERRAIN,
	type TileIndex,
	tileCount,
} from "./hex.ts";

/** The tiles of a board by what they are, row by row. */
type Features = {
	readonly land: readonly TileIndex[];
	readonly towns: readonly TileIndex[];
	readonly starts: readonly TileIndex[];
};

const features = new WeakMap<Board, Features>();

function featuresOf(board: Board): Features {
	const known = features.get(board);
	if (known !== undefined) return known;
	const land = allTiles(board).filter((tile) => isLand(board, tile));
	const is = (tile: TileIndex, ...letters: string[]) =>
		letters.includes(board.terrain?.[tile] ?? TERRAIN.plain);
	const found = {
		land,
		towns: land.filter((tile) => is(tile, TERRAIN.town, TERRAIN.start)),
		starts: land.filter((tile) => is(tile, TERRAIN.start)),
	};
	features.set(board, found);
	return found;
}

/** The tiles that can be held. */
export function landTiles(board: Board): readonly TileIndex[] {
	return featuresOf(board).land;
}

export function landCount(board: Board): number {
	return board.terrain === undefined
		? tileCount(board)
		: featuresOf(board).land.length;
}

/** The towns, with those at the start places. */
export function townsOf(board: Board): readonly TileIndex[] {
	return featuresOf(board).towns;
}

export function isTown({ terrain }: Board, tile: TileIndex): boolean {
	const letter = terrain?.[tile];
	return letter === TERRAIN.town || letter === TERRAIN.start;
}

/** The places where seats start, if the board has any. */
export function startsOf(board: Board): readonly TileIndex[] {
	return featuresOf(board).starts;
}

const LETTERS: readonly string[] = Object.values(TERRAIN);

/** Whether a text is the terrain of a board of this size. */
export function isTerrain(
	{ cols, rows }: Pick<Board, "cols" | "rows">,
	text: string,
): boolean {
	return (
		text.length === cols * rows &&
		[...text].every((letter) => LETTERS.includes(letter))
	);
}
