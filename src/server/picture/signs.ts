/** The signs of seats, as in public/signs.svg; further seats repeat them. */
import { pathPolygons } from "./pathPolygons.ts";
import type { Polygon } from "./Raster.ts";

/** The side of the square in which each sign is drawn. */
export const SIGN_SIDE = 24;

export const SIGN_PATHS: readonly string[] = [
	"M5.5 12a6.5 6.5 0 1 1 13 0a6.5 6.5 0 1 1-13 0",
	"M12 4.5 20 18.5H4z",
	"M6 6h12v12H6z",
	"m12 3.5 7 8.5-7 8.5-7-8.5z",
	"M9.5 4h5v5.500H20v5h-5.500V20h-5v-5.500H4v-5h5.500z",
	"m12 3 2.5 6.5 7 .3-5.5 4.3 1.9 6.700L12 17l-5.9 3.800L8 14.1 2.5 9.800l7-.3z",
	"M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16m0 4.500a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7",
	"m7.5 4.5 4.5 4.5 4.5-4.5 3 3-4.5 4.5 4.5 4.5-3 3-4.5-4.5-4.5 4.5-3-3L9 12 4.5 7.500z",
	"M15.5 4a8.5 8.5 0 1 0 4.8 12A7 7 0 0 1 15.5 4",
	"m4 14 8-8.5 8 8.500v5.500l-8-8.5-8 8.500z",
	"M4.5 5h4v14h-4zM10 5h4v14h-4zM15.5 5h4v14h-4z",
	"M5 4h14l-5.5 8L19 20H5l5.5-8z",
	"M12 3c4 5.5 6.3 8.3 6.3 11.500a6.3 6.3 0 0 1-12.6 0C5.7 11.3 8 8.5 12 3",
	"M4 5h16v4.500H4zM4 14.500h16V19H4z",
	"M5 4h5v11h9v5H5z",
];

const drawn = new Map<number, readonly Polygon[]>();

export function signOf(seat: number): readonly Polygon[] {
	const index = seat % SIGN_PATHS.length;
	const known = drawn.get(index) ?? pathPolygons(SIGN_PATHS[index]);
	drawn.set(index, known);
	return known;
}
