/**
 * What a board looks like before anybody holds land, as paths: sea and shore, mountains, towns,
 * waves and grass. All of it is lit from the upper left. The
 * server's and the script's drawings both use it.
 */
import { allTiles, TERRAIN, type TileIndex } from "../rules/hex.ts";
import { townsOf } from "../rules/terrain.ts";
import { grainAt } from "./grain.ts";
import { hexPath, TILE_SIZE } from "./hexPath.ts";
import { centerOf, type LaidBoard } from "./layout.ts";
import { ridgesOn } from "./mountains.ts";
import { pair } from "./pathData.ts";
import { isFine, shorePath } from "./shore.ts";
import { CASTLE, TOWN } from "./towns.ts";

/** The class of a path, by which style sheets paint it, and its data, in units of `TILE_SIZE`. */
export type Stroke = readonly [brush: string, path: string];

export type Scenery = {
	/** The outline of all land, which each of `SHORE_BRUSHES` paints. */
	readonly shore: string;
	/** Whether `GRASS` grows on it. */
	readonly isFine: boolean;
	/** Painted over the land, one after the other. */
	readonly ground: readonly Stroke[];
	/** Painted over everyone's land. */
	readonly towns: readonly Stroke[];
	/** What shows the owner of each town, in the order of `townsOf`; painted last. */
	readonly roofs: readonly string[];
};

/** How the shore's outline is painted: lines and shoals in the sea, from afar to near, then the land with its height. */
export const SHORE_BRUSHES = [
	...["line", "shoal", "line near", "shoal near"],
	...["fall", "cliff", "rim", "earth"],
];

const DRAWING = { size: TILE_SIZE, stepsPerUnit: 1 };

const WAVE = "q1.5-1.8 3 0t3 0";

/** The share of water tiles that have a wave, and the width over which it is scattered. */
const WAVES = 0.3;
const SCATTER = 16;

/** Tufts of grass on a piece of land, which repeats all over it. */
export const GRASS = {
	width: 131,
	height: 113,
	path: [...["12 30", "70 47", "104 24"], ...["29 71", "92 94"]]
		.map((foot) => `M${foot}l-1-2m1 2v-3m0 3 1-2`)
		.join(""),
};

export function sceneryOf(board: LaidBoard): Scenery {
	const mountains = tilesWith(board, TERRAIN.mountain);
	const { back, front } = ridgesOn(
		mountains.map((tile) => centerOf(board, tile, TILE_SIZE)),
	);
	const waves = tilesWith(board, TERRAIN.water).map((tile) =>
		waveOn(board, tile),
	);
	const rocks = mountains.map((tile) => hexPath(board, tile, 0, DRAWING));
	return {
		shore: shorePath(board, DRAWING),
		isFine: isFine(board),
		ground: [
			["wave", waves.join("")],
			["rock", rocks.join("")],
			["peak lit", back.lit],
			["peak", back.shaded],
			["peak lit", front.lit],
			["peak", front.shaded],
		],
		...townScenery(board),
	};
}

function townScenery(board: LaidBoard): Pick<Scenery, "towns" | "roofs"> {
	const drawn = (part: keyof typeof TOWN) =>
		townsOf(board).map((tile) => {
			const isCastle = board.terrain?.[tile] === TERRAIN.start;
			const { x, y } = centerOf(board, tile, TILE_SIZE);
			const at = pair(Math.round(x * 10) / 10, Math.round(y * 10) / 10);
			return `M${at}${(isCastle ? CASTLE : TOWN)[part]}`;
		});
	return {
		towns: [
			["wall", drawn("walls").join("")],
			["dusk", drawn("shade").join("")],
		],
		roofs: drawn("roofs"),
	};
}

/** A wave somewhere on a tile, or none. */
function waveOn(board: LaidBoard, tile: TileIndex): string {
	const { x, y } = centerOf(board, tile, TILE_SIZE);
	if (grainAt(x, y, 7) > WAVES) return "";
	const [left, top] = [8, 9].map(
		(salt) => (grainAt(x, y, salt) - 0.5) * SCATTER,
	);
	return `M${pair(Math.round(x + left), Math.round(y + top))}${WAVE}`;
}

function tilesWith(board: LaidBoard, letter: string): TileIndex[] {
	return allTiles(board).filter(
		(tile) => (board.terrain?.[tile] ?? TERRAIN.plain) === letter,
	);
}
