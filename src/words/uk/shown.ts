/** The words of a game that is shown, in play or in its replay, in Ukrainian. */
import type { ShownWords } from "../en/shown.ts";
import { percents } from "../numbers.ts";
import { turnNumber } from "../turnNumber.ts";
import { boardWords } from "./board.ts";
import { number, phrases, plural, sentences } from "./grammar.ts";
import { ORDERS, POINTS, TILES, TOWNS } from "./nouns.ts";

export const shownWords: ShownWords = {
	number,
	phrases,
	sentences,
	percent: (share) => `${percents(share)}%`,

	turn: (turn, inAll = null) =>
		inAll === null
			? `Хід ${turnNumber(turn)}`
			: `Хід ${turnNumber(turn)} з ${inAll}`,

	home: "Головна",
	board: boardWords,

	seats: {
		name: "Гравці",
		you: "ви",
		bot: "бот",
		level: (level) => `рівень ${level}`,
		levelShort: (level) => `Р${level}`,
		land: (tiles) => plural(tiles, ...TILES),
		towns: (count) => plural(count, ...TOWNS),
		orders: (count) => plural(count, ...ORDERS),
		points: (count) => plural(count, ...POINTS),
		gain: (points) => `+${number(points)}`,
		scores: (points, gain) =>
			`${plural(points, ...POINTS)}, ще ${number(gain)} за хід`,
		dead: "поза грою",
		absent: "ще не на полі",
		protected: "під захистом",
		resigned: "здано, далі грає бот",
		gaveUp: "гру здано",
		away: "не на зв’язку",
		onHoliday: "у відпустці",
		held: "не на зв’язку, грає бот",
		ready: "хід завершено",
	},

	log: {
		name: "Що сталося",
		empty: "Розповідати поки нічого.",
		open: "Журнал",
		close: "Закрити",
	},

	menu: {
		name: "Меню",
		skip: "Пропустити",
	},

	deletedPlayer: "видалений гравець",
};
