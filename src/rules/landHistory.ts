/** Everyone's land, and their points where these count, turn by turn. */
import { allSeats, landOf, type Position } from "./position.ts";

/** How many tiles each seat had when a turn began (for the last row: at the end). */
export type LandRow = {
	readonly turn: number;
	readonly tiles: readonly number[];
	/** Each seat's points; absent before anybody has scored, and where land alone counts. */
	readonly points?: readonly number[];
};

/** In order of turns; turns may be missing. */
export type LandHistory = readonly LandRow[];

/** The row of a position. */
export function landRowOf(position: Position): LandRow {
	const { turn, points } = position;
	return {
		turn,
		tiles: allSeats(position).map((seat) => landOf(position, seat)),
		...(points && { points }),
	};
}

/** The history of the points instead of the land. */
export function pointHistory(lands: LandHistory): LandHistory {
	return lands.map(({ turn, tiles, points }) => ({
		turn,
		tiles: points ?? tiles.map(() => 0),
	}));
}
