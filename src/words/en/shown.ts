/** The words of a game that is shown, in play or in its replay, in English. */
import { percents } from "../numbers.ts";
import { turnNumber } from "../turnNumber.ts";
import { boardWords } from "./board.ts";
import { number, phrases, plural, sentences } from "./grammar.ts";

export const shownWords = {
	number,
	phrases,
	sentences,
	percent: (share: number) => `${percents(share)}%`,

	/** `inAll`: how many turns the game has; null if their number is not set. */
	turn: (turn: number, inAll: number | null = null) =>
		inAll === null
			? `Turn ${turnNumber(turn)}`
			: `Turn ${turnNumber(turn)} of ${inAll}`,

	home: "Home",
	board: boardWords,

	seats: {
		name: "Players",
		you: "you",
		bot: "bot",
		level: (level: number) => `level ${level}`,
		levelShort: (level: number) => `L${level}`,
		land: (tiles: number) => plural(tiles, "tile"),
		towns: (count: number) => plural(count, "town"),
		/** How many orders a turn a seat has. */
		orders: (count: number) => plural(count, "order"),
		points: (count: number) => plural(count, "point"),
		/** What a seat scores a turn. */
		gain: (points: number) => `+${number(points)}`,
		/** The same in words, after the points that it has. */
		scores: (points: number, gain: number) =>
			`${plural(points, "point")}, ${number(gain)} more a turn`,
		dead: "out",
		absent: "not on the board yet",
		protected: "protected",
		resigned: "gave up, a bot plays on",
		gaveUp: "gave up",
		away: "away",
		onHoliday: "on holiday",
		held: "away, a bot plays",
		ready: "turn ended",
	},

	log: {
		name: "What happened",
		empty: "Nothing to tell yet.",
		open: "Log",
		close: "Close",
	},

	menu: {
		name: "Menu",
		skip: "Skip",
	},

	deletedPlayer: "deleted player",
};

/** What every page of a game says; a language is complete if it has this type. */
export type ShownWords = typeof shownWords;
