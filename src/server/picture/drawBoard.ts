/** A board with its land on a raster: the same map as on the site's pages, in its dark theme. */
import { TILE_SIZE } from "../../board/hexPath.ts";
import { landBySeat, signTile } from "../../board/land.ts";
import {
	centerOf,
	cornersOf,
	extentOf,
	type Point,
} from "../../board/layout.ts";
import { outlinePath } from "../../board/outlines.ts";
import { sceneryOf } from "../../board/scenery.ts";
import { opacityOf } from "../../board/shade.ts";
import type { Board, TileIndex } from "../../rules/hex.ts";
import { FREE, freeTiles, type Position } from "../../rules/position.ts";
import { COLORS, mixed, seatColor } from "./colors.ts";
import { drawGround, drawTowns } from "./drawScenery.ts";
import type { Frame, Place, Polygon, Raster } from "./Raster.ts";
import { SIGN_SIDE, signOf } from "./signs.ts";
import { addStroke } from "./strokes.ts";

export type ShownPosition = Pick<Position, "board" | "owners" | "strengths"> & {
	/** Of a tile, by the game's rules. */
	readonly maxStrength: number;
};

/** As in BoardLand.tsx, for tiles of TILE_SIZE. */
const OUTLINE_DEPTH = 2.8;
const OUTLINE_WIDTH = 2.75;
const SIGN_SIZE = 22;
const HALO = 2.5;

/** The number of shades that show strengths. */
const SHADES = 12;

/** Half the line between tiles, in pixels. */
const GAP = 0.6;

export function drawBoard(
	raster: Raster,
	position: ShownPosition,
	frame: Frame,
): void {
	const { board } = position;
	const place = placeIn(board, frame);
	const scenery = sceneryOf(board);
	drawGround(raster, board, scenery, place);
	drawTiles(raster, board, place, {
		tiles: freeTiles(position),
		line: COLORS.grid,
		colorOf: () => COLORS.land,
	});
	const seats = [...landBySeat(position.owners)].filter(
		([seat]) => seat !== FREE,
	);
	for (const [seat, tiles] of seats) {
		drawTiles(raster, board, place, {
			tiles,
			line: COLORS["tile-line"],
			colorOf: (tile) => shadeOf(position, seat, tile),
		});
		drawOutline(raster, board, place, { seat, tiles });
	}
	drawTowns(raster, position, scenery, place);
	for (const [seat, tiles] of seats)
		drawSign(raster, board, place, { seat, tiles });
}

/** As large as fits, in the middle. */
function placeIn(board: Board, { x, y, width, height }: Frame): Place {
	const extent = extentOf(board, TILE_SIZE);
	const scale = Math.min(width / extent.x, height / extent.y);
	return {
		x: x + (width - extent.x * scale) / 2,
		y: y + (height - extent.y * scale) / 2,
		scale,
	};
}

function shadeOf(
	{ strengths, maxStrength }: ShownPosition,
	seat: number,
	tile: TileIndex,
): number {
	const shade = Math.round((strengths[tile] / maxStrength) * SHADES) / SHADES;
	return mixed(COLORS.land, seatColor(seat), opacityOf(shade));
}

type Tiles = {
	readonly tiles: readonly TileIndex[];
	/** The colour between them. */
	readonly line: number;
	readonly colorOf: (tile: TileIndex) => number;
};

function drawTiles(
	raster: Raster,
	board: Board,
	place: Place,
	{ tiles, line, colorOf }: Tiles,
): void {
	const byColor = new Map<number, TileIndex[]>();
	for (const tile of tiles) {
		raster.add(hexOf(board, tile, -GAP / place.scale), place);
		const color = colorOf(tile);
		const alike = byColor.get(color);
		if (alike) alike.push(tile);
		else byColor.set(color, [tile]);
	}
	raster.paint(line);
	for (const [color, alike] of byColor) {
		for (const tile of alike)
			raster.add(hexOf(board, tile, GAP / place.scale), place);
		raster.paint(color);
	}
}

/** `inset`: how far its corners lie inside the tile's. */
function hexOf(board: Board, tile: TileIndex, inset: number): Polygon {
	const center = centerOf(board, tile, TILE_SIZE);
	const share = 1 - inset / TILE_SIZE;
	return cornersOf(board, tile, TILE_SIZE).flatMap(({ x, y }) => [
		center.x + (x - center.x) * share,
		center.y + (y - center.y) * share,
	]);
}

type Land = { readonly seat: number; readonly tiles: readonly TileIndex[] };

/** The outline of land: what lies between a line near its edge and one farther inside. */
function drawOutline(
	raster: Raster,
	board: Board,
	place: Place,
	{ seat, tiles }: Land,
): void {
	const ring = (depth: number, add: (points: readonly Point[]) => void) =>
		outlinePath(board, tiles, depth, UNUSED, (points) => {
			add(points);
			return "";
		});
	const half = OUTLINE_WIDTH / 2;
	ring(OUTLINE_DEPTH - half, (points) => raster.add(flat(points), place));
	ring(OUTLINE_DEPTH + half, (points) =>
		raster.add(flat(points.toReversed()), place),
	);
	raster.paint(seatColor(seat));
}

/** Nothing is rounded, as no path is written. */
const UNUSED = { size: TILE_SIZE, stepsPerUnit: 1 };

function flat(points: readonly Point[]): Polygon {
	return points.flatMap(({ x, y }) => [x, y]);
}

function drawSign(
	raster: Raster,
	board: Board,
	place: Place,
	{ seat, tiles }: Land,
): void {
	const tile = signTile(board, tiles);
	if (tile === null) return;
	const { x, y } = centerOf(board, tile, TILE_SIZE);
	addSign(raster, seat, {
		x: place.x + x * place.scale,
		y: place.y + y * place.scale,
		size: SIGN_SIZE * place.scale,
	});
}

/** A seat's sign with a halo, around a point of the raster; `size`: its side in pixels. */
export function addSign(
	raster: Raster,
	seat: number,
	{ x, y, size }: Point & { readonly size: number },
): void {
	const place = { x: x - size / 2, y: y - size / 2, scale: size / SIGN_SIDE };
	for (const polygon of signOf(seat)) addStroke(raster, polygon, HALO, place);
	raster.paint(COLORS.halo);
	for (const polygon of signOf(seat)) raster.add(polygon, place);
	raster.paint(COLORS.text);
}
