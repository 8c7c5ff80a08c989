/** The words of a game that is shown, in play or in its replay, in Polish. */
import type { ShownWords } from "../en/shown.ts";
import { percents } from "../numbers.ts";
import { turnNumber } from "../turnNumber.ts";
import { boardWords } from "./board.ts";
import {
	number,
	orders,
	phrases,
	points as pointsOf,
	sentences,
	tiles as tilesOf,
	towns,
} from "./grammar.ts";

export const shownWords: ShownWords = {
	number,
	phrases,
	sentences,
	percent: (share) => `${percents(share)}%`,

	turn: (turn, inAll = null) =>
		inAll === null
			? `Tura ${turnNumber(turn)}`
			: `Tura ${turnNumber(turn)} z ${inAll}`,

	home: "Strona główna",
	board: boardWords,

	seats: {
		name: "Gracze",
		you: "ty",
		bot: "bot",
		level: (level) => `poziom ${level}`,
		levelShort: (level) => `P${level}`,
		land: tilesOf,
		towns,
		orders,
		points: pointsOf,
		gain: (points) => `+${number(points)}`,
		scores: (points, gain) =>
			`${pointsOf(points)}, co turę o ${number(gain)} więcej`,
		dead: "poza grą",
		absent: "jeszcze nie na planszy",
		protected: "pod ochroną",
		resigned: "poddane, dalej gra bot",
		gaveUp: "poddane",
		away: "offline",
		onHoliday: "urlop",
		held: "offline, gra bot",
		ready: "tura zakończona",
	},

	log: {
		name: "Co się wydarzyło",
		empty: "Jeszcze nie ma o czym mówić.",
		open: "Dziennik",
		close: "Zamknij",
	},

	menu: {
		name: "Menu",
		skip: "Pomiń",
	},

	deletedPlayer: "usunięty gracz",
};
