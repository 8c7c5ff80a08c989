/** The settings of the played games. */

/** A short game by link, of persons and bots; a turn ends when all are ready. */
export const SHORT = {
	access: "link",
	ruleset: "march",
	board: "11x9",
	seats: "4",
	fill: "easy",
	pace: "5",
	events: "off",
	end: "turn-limit",
	turns: "8",
} as const;

/** A game that is abandoned long before its end. */
export const LONG = { ...SHORT, pace: "120", turns: "50" } as const;

/** The last turn of a short game. */
export const LAST_TURN = Number(SHORT.turns) - 1;

/** A game with turns of one second, which wait for no player. */
export const ONE_SECOND_TURNS = {
	access: "link",
	ruleset: "free-neighbor",
	board: "17x9",
	seats: "5",
	fill: "easy",
} as const;
