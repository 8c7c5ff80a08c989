/** Games that are over soon. */

/** A game by link, of persons and bots, in which a turn takes as long as its players. */
export const BRIEF = {
	access: "link",
	ruleset: "march",
	board: "9x7",
	seats: "4",
	fill: "easy",
	pace: "5",
	events: "off",
	end: "turn-limit",
	turns: "7",
} as const;

/** One that is given up long before. */
export const LONG = { ...BRIEF, pace: "120", turns: "50" } as const;

/** The last turn of a brief game. */
export const LAST_TURN = Number(BRIEF.turns) - 1;

/** A turn a second, which waits for nobody. */
export const HASTY = {
	access: "link",
	ruleset: "free-neighbor",
	board: "17x9",
	seats: "5",
	fill: "easy",
} as const;
