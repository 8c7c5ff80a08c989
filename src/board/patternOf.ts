/** Which pattern a seat has. */

/** The side of a pattern's cell, in the unit of patterns.ts. */
const CELL = 10;

/** Lines in a cell. */
const LINES = [
	"M0 10 10 0M-2 2 2-2M8 12l4-4",
	"M0 5h10",
	"M5 0v10",
	"M0 0l10 10M-2 8l4 4M8-2l4 4",
	"M0 5h10M5 0v10",
	"M0 0l10 10M10 0 0 10",
	"M2 5a3 3 0 1 0 6 0a3 3 0 1 0-6 0",
	"M0 3h10M0 8h5",
	"M0 10 5 0l5 10",
	"M4 5h2M5 4v2",
	"M0 2.5h10M0 7.5h10",
	"M2.5 0v10M7.5 0v10",
	"M0 5q2.5-5 5 0t5 0",
	"M2 2h6v6H2z",
	"M5 1v4M1 8h3M7 8h2",
] as const;

/** By how much the lines of each further round of seats are turned, so that no two directions meet. */
const TURN = 18;

export type Pattern = {
	/** The side of the cell that repeats. */
	readonly cell: number;
	/** Path data, within the cell. */
	readonly lines: string;
	/** In degrees. */
	readonly turn: number;
};

export function patternOf(seat: number): Pattern {
	return {
		cell: CELL,
		lines: LINES[seat % LINES.length],
		turn: TURN * Math.floor(seat / LINES.length),
	};
}
