/** Everybody's land, turn by turn. */

/** How many tiles each seat had as a turn began (of the last one: at the end). */
export type LandRow = {
	readonly turn: number;
	readonly tiles: readonly number[];
};

/** By turn, the first one first; turns may be left out. */
export type LandHistory = readonly LandRow[];
