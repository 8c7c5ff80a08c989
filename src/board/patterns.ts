/**
 * Patterns tell the seats' land apart without colour, in the high-contrast
 * setting. The server writes them into a page once; what server and script draw
 * there is filled with the same.
 */

/** A tile's corner radius in the unit of the patterns. */
export const PATTERN_TILE_SIZE = 20;

export function patternId(seat: number): string {
	return `pattern-${seat}`;
}

/** What land is filled with. */
export function patternFill(seat: number): string {
	return `url(#${patternId(seat)})`;
}
