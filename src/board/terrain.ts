/**
 * What lies on a board besides plain land, as paths: water as one shape with a coast line,
 * mountains and towns as signs. The server's and the script's drawings both use them.
 */
import { allTiles, type Board, TERRAIN, type TileIndex } from "../rules/hex.ts";
import { townsOf } from "../rules/terrain.ts";
import { centerOf, cornersOf, type LaidBoard } from "./layout.ts";
import { outlinePath } from "./outlines.ts";
import { closedPath, pair, roundedPath } from "./pathData.ts";

/** A tile's corner radius in the unit of the paths. */
export const TERRAIN_SIZE = 20;

const DRAWING = { size: TERRAIN_SIZE, stepsPerUnit: 2 };

/** How far the lines along a coast lie in the water, from the shore out. */
const COAST_DEPTHS = [2.6, 6.2];

/** The inset of the line around a town's tile. */
const TOWN_INSET = 3.4;

/** Signs, each drawn from the centre of its tile. */
const TOWER =
	"m-6.5 1v-10.5h3v2.6h2v-2.6h3v2.6h2v-2.6h3v10.5h-4.5v-3a2 2 0 0 0-4 0v3z";
const PEAKS = "m-13 8 8.5-15.5 5 9 3.2-5 9.3 11.5z";
const SLOPES =
	"m-4.5-7.5 1.2 6-2 2.5 2.6 3.5-1 3.5h8l-3.8-6.5zm8.2 4 .6 4.2-1.5 3.2 1.4 4.1h8.8z";

export type TerrainPaths = {
	readonly water: string;
	/** Lines along the coast, from the shore out. */
	readonly coasts: readonly string[];
	/** The mountains' tiles, their signs, and the signs' shaded sides. */
	readonly mountains: readonly TileIndex[];
	readonly peaks: string;
	readonly slopes: string;
	/** A line around each town's tile, and its sign. */
	readonly walls: string;
	readonly towers: string;
};

/** The paths of a board's terrain; null if all of it is plain land. */
export function terrainPaths(board: LaidBoard): TerrainPaths | null {
	if (board.terrain === undefined) return null;
	const mountains = tilesWith(board, TERRAIN.mountain);
	const towns = townsOf(board);
	const signs = (tiles: readonly TileIndex[], sign: string) =>
		tiles.map((tile) => signOn(board, tile, sign)).join("");
	const hexes = (tiles: readonly TileIndex[], inset: number) =>
		tiles.map((tile) => hexPath(board, tile, inset, DRAWING)).join("");
	return {
		...waterPaths(board),
		mountains,
		peaks: signs(mountains, PEAKS),
		slopes: signs(mountains, SLOPES),
		walls: hexes(towns, TOWN_INSET),
		towers: signs(towns, TOWER),
	};
}

/** A tile's hex path; `inset`: how far its corners lie inside the tile's, in the drawing's units. */
export function hexPath(
	board: LaidBoard,
	tile: TileIndex,
	inset: number,
	{ size, stepsPerUnit }: typeof DRAWING,
): string {
	const center = centerOf(board, tile, size);
	const share = 1 - inset / size;
	const corners = cornersOf(board, tile, size).map(({ x, y }) => ({
		x: center.x + (x - center.x) * share,
		y: center.y + (y - center.y) * share,
	}));
	return closedPath(corners, stepsPerUnit);
}

/** Outlines go around land, so the water is outlined on a board on which it is the only land. */
function waterPaths(board: LaidBoard): Pick<TerrainPaths, "water" | "coasts"> {
	const water = tilesWith(board, TERRAIN.water);
	const isWater = new Set(water);
	const terrain = allTiles(board)
		.map((tile) => (isWater.has(tile) ? TERRAIN.plain : TERRAIN.nothing))
		.join("");
	const lake = { ...board, terrain };
	return {
		water: outlinePath(lake, water, 0.3, DRAWING),
		coasts: COAST_DEPTHS.map((depth) =>
			outlinePath(lake, water, depth, DRAWING, roundedPath),
		),
	};
}

function tilesWith(board: Board, letter: string): TileIndex[] {
	return allTiles(board).filter((tile) => board.terrain?.[tile] === letter);
}

function signOn(board: LaidBoard, tile: TileIndex, sign: string): string {
	const { x, y } = centerOf(board, tile, TERRAIN_SIZE);
	return `M${pair(x, Math.round(y * 10) / 10)}${sign}`;
}
