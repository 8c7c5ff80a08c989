/** Everyone's land, turn by turn. */

/** How many tiles each seat had when a turn began (for the last row: at the end). */
export type LandRow = {
	readonly turn: number;
	readonly tiles: readonly number[];
};

/** In order of turns; turns may be missing. */
export type LandHistory = readonly LandRow[];
