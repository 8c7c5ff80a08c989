/**
 * Patterns distinguish the seats' land without colour, in the high-contrast setting. The
 * server writes them into a page once; the server's and the script's drawings both use them.
 */

/** A tile's corner radius in the unit of the patterns. */
export const PATTERN_TILE_SIZE = 20;

export function patternId(seat: number): string {
	return `pattern-${seat}`;
}

/** The fill of a seat's land. */
export function patternFill(seat: number): string {
	return `url(#${patternId(seat)})`;
}
