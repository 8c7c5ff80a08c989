/** Text on a raster, in the letters of glyphs.ts. */
import { EM, type GlyphSet, TEXT_GLYPHS } from "./glyphs.ts";
import { pathPolygons } from "./pathPolygons.ts";
import type { Polygon, Raster } from "./Raster.ts";

export type Lettering = {
	/** The left end of the base line. */
	readonly x: number;
	readonly y: number;
	/** The letters' height, with what rises above and falls below. */
	readonly size: number;
	readonly glyphs?: GlyphSet;
};

/** For a character without a glyph. */
const UNKNOWN = "?";
const ELLIPSIS = "…";

/** The polygons of each glyph that has been drawn. */
const drawn = new WeakMap<GlyphSet, Map<number, readonly Polygon[]>>();

/** Adds a text to the shape that the raster paints next; returns where it ends. */
export function addText(
	raster: Raster,
	text: string,
	{ x, y, size, glyphs = TEXT_GLYPHS }: Lettering,
): number {
	const scale = size / EM;
	let at = x;
	for (const character of text) {
		const glyph = glyphOf(glyphs, character);
		for (const polygon of polygonsOf(glyphs, glyph))
			raster.add(polygon, { x: at, y, scale });
		at += glyphs.widths[glyph] * scale;
	}
	return at;
}

export function textWidth(
	text: string,
	size: number,
	glyphs: GlyphSet = TEXT_GLYPHS,
): number {
	let width = 0;
	for (const character of text)
		width += glyphs.widths[glyphOf(glyphs, character)];
	return (width * size) / EM;
}

/** The text, or as much of its beginning as fits, with an ellipsis. */
export function fitText(text: string, size: number, width: number): string {
	if (textWidth(text, size) <= width) return text;
	let kept = [...text];
	while (kept.length > 1 && textWidth(kept.join("") + ELLIPSIS, size) > width)
		kept = kept.slice(0, -1);
	return kept.join("").trimEnd() + ELLIPSIS;
}

function glyphOf({ characters }: GlyphSet, character: string): number {
	const index = characters.indexOf(character);
	return index < 0 ? characters.indexOf(UNKNOWN) : index;
}

function polygonsOf(glyphs: GlyphSet, index: number): readonly Polygon[] {
	const known = drawn.get(glyphs) ?? new Map<number, readonly Polygon[]>();
	drawn.set(glyphs, known);
	const polygons = known.get(index) ?? pathPolygons(glyphs.paths[index]);
	known.set(index, polygons);
	return polygons;
}
