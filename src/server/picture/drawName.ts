/** The site's mark and name on a raster, as in the header of its pages. */
import { COLORS } from "./colors.ts";
import { TITLE_GLYPHS } from "./glyphs.ts";
import { addText } from "./lettering.ts";
import { pathPolygons } from "./pathPolygons.ts";
import type { Raster } from "./Raster.ts";
import { addStroke } from "./strokes.ts";

const NAME = "Hexmarch";

/** The paths of the mark (Header.tsx), in a square of this side. */
const MARK_SIDE = 32;
const MARK = {
	side: "M13.8 17.8 17.1 23.6 13.8 29.4H7.1L3.8 23.6 7.1 17.8zM24.9 11.4 28.2 17.2 24.9 23H18.2L14.9 17.2z",
	free: "M13.8 2.6 17.1 8.4 13.8 14.2H7.1L3.8 8.4 7.1 2.6z",
	taken:
		"M13.8 15.4 17.1 21.2 13.8 27H7.1L3.8 21.2 7.1 15.4zM24.9 9 28.2 14.8 24.9 20.6H18.2L14.9 14.8 18.2 9z",
};
const MARK_LINE = 2;

/** How far the base line lies below the mark's top, and the gap between mark and name, as shares of the mark's side. */
const BASE = 0.74;
const GAP = 0.22;

/** `size`: the side of the mark, in pixels; the point is its upper left corner. */
export function drawName(
	raster: Raster,
	{
		x,
		y,
		size,
	}: { readonly x: number; readonly y: number; readonly size: number },
): void {
	const place = { x, y, scale: size / MARK_SIDE };
	const parts = [
		[MARK.side, COLORS["accent-side"], true],
		[MARK.free, COLORS.accent, false],
		[MARK.taken, COLORS.accent, true],
	] as const;
	for (const [path, color, isFilled] of parts) {
		for (const polygon of pathPolygons(path)) {
			addStroke(raster, polygon, MARK_LINE, place);
			if (isFilled) raster.add(polygon, place);
		}
		raster.paint(color);
	}
	addText(raster, NAME, {
		x: x + size * (1 + GAP),
		y: y + size * BASE,
		size: size * 0.86,
		glyphs: TITLE_GLYPHS,
	});
	raster.paint(COLORS.text);
}
