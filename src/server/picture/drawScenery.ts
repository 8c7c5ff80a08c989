/** Sea, shore, mountains and towns on a raster: what terrain.css paints on the pages. */

import { TILE_SIZE } from "../../board/hexPath.ts";
import type { Scenery } from "../../board/scenery.ts";
import { shorePath } from "../../board/shore.ts";
import type { Board } from "../../rules/hex.ts";
import { FREE, type Position } from "../../rules/position.ts";
import { townsOf } from "../../rules/terrain.ts";
import { BLACK, COLORS, seatColor, WALL } from "./colors.ts";
import { pathPolygons } from "./pathPolygons.ts";
import type { Place, Polygon, Raster } from "./Raster.ts";
import { addStroke } from "./strokes.ts";

/** How a path is painted: its color, its opacity if it is not whole, and its outline's width in the path's units. */
type Brush = {
	readonly color: number;
	readonly opacity?: number;
	readonly ink?: number;
	/** Moved by so much, in the path's units. */
	readonly by?: readonly [x: number, y: number];
};

/** Lines and shoals in the sea: how far they lie outside the shore, from afar to near. */
const SHOALS: readonly (Brush & { readonly beyond: number })[] = [
	{ beyond: 12.5, color: COLORS.coast, opacity: 0.35 },
	{ beyond: 12, color: COLORS.shoal },
	{ beyond: 5.5, color: COLORS.coast, opacity: 0.75 },
	{ beyond: 4.8, color: COLORS.shallows },
];

/** The land with its height. */
const EARTH: readonly Brush[] = [
	{ color: BLACK, opacity: 0.3, by: [2.6, 4.6] },
	{ color: COLORS.cliff, by: [0.5, 2.2] },
	{ color: COLORS.rim },
	{ color: COLORS.land, by: [0.5, 0.7] },
];

/** By the class that style sheets know. */
const BRUSHES: Readonly<Record<string, Brush>> = {
	wave: { color: COLORS.coast, opacity: 0.35 },
	rock: { color: COLORS.rock },
	"peak lit": { color: COLORS.lit, ink: 0.7 },
	peak: { color: COLORS.shaded, ink: 0.7 },
	wall: { color: WALL, ink: 1.7 },
	dusk: { color: BLACK, opacity: 0.3 },
};

const ROOF_INK = 1.7;
const WAVE_WIDTH = 1;

const DRAWING = { size: TILE_SIZE, stepsPerUnit: 1 };

/** All that lies below everyone's land. */
export function drawGround(
	raster: Raster,
	board: Board,
	scenery: Scenery,
	place: Place,
): void {
	for (const shoal of SHOALS) {
		const path = shorePath(board, DRAWING, shoal.beyond);
		drawPath(raster, path, shoal, place);
	}
	for (const brush of EARTH) drawPath(raster, scenery.shore, brush, place);
	for (const [name, path] of scenery.ground)
		if (name === "wave") drawWaves(raster, path, place);
		else drawPath(raster, path, BRUSHES[name], place);
}

/** Towns over everyone's land. */
export function drawTowns(
	raster: Raster,
	{ board, owners }: Pick<Position, "board" | "owners">,
	{ towns, roofs }: Scenery,
	place: Place,
): void {
	for (const [name, path] of towns)
		drawPath(raster, path, BRUSHES[name], place);
	for (const [i, tile] of townsOf(board).entries()) {
		const owner = owners[tile];
		const color = owner === FREE ? COLORS.roof : seatColor(owner);
		drawPath(raster, roofs[i], { color, ink: ROOF_INK }, place);
	}
}

function drawPath(
	raster: Raster,
	path: string,
	{ color, opacity, ink, by: [right, down] = [0, 0] }: Brush,
	{ x, y, scale }: Place,
): void {
	const place = { x: x + right * scale, y: y + down * scale, scale };
	const polygons = pathPolygons(path);
	if (ink !== undefined) {
		for (const polygon of polygons) addStroke(raster, polygon, ink, place);
		raster.paint(COLORS.ink);
	}
	for (const polygon of polygons) raster.add(polygon, place);
	raster.paint(color, opacity);
}

/** Waves are open lines: each runs back the way that it came. */
function drawWaves(raster: Raster, path: string, place: Place): void {
	const { color, opacity } = BRUSHES.wave;
	for (const wave of pathPolygons(path))
		addStroke(raster, thereAndBack(wave), WAVE_WIDTH, place);
	raster.paint(color, opacity);
}

function thereAndBack(line: Polygon): Polygon {
	const back: number[] = [];
	for (let i = line.length - 4; i > 0; i -= 2) back.push(line[i], line[i + 1]);
	return [...Array.from(line), ...back];
}
