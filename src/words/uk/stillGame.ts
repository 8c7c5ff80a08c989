/** The words of a game as the server writes it: its board and its page, in Ukrainian. */
import type { StillGameWords } from "../en/stillGame.ts";
import { turnNumber } from "../turnNumber.ts";
import { botKinds } from "./bots.ts";
import { form, list } from "./grammar.ts";
import { TILES, TURNS, TURNS_OF } from "./nouns.ts";
import { counted, percent, points, whole } from "./numbers.ts";

const tiles = (count: number) => counted(count, ...TILES);

export const stillGameWords: StillGameWords = {
	board: {
		title: (cols, rows, turnsPlayed) =>
			`Карта ${whole(cols)} на ${whole(rows)} клітинок, ${
				turnsPlayed === 0
					? "перед першим ходом"
					: `після ${counted(turnsPlayed, ...TURNS_OF)}`
			}`,
		seat: (name, count, share) =>
			`${name} має ${counted(count, "клітинку", "клітинки", "клітинок")}, ${percent(share)} карти.`,
		free: (count) =>
			count === 0 ? "Вільних клітинок немає." : `Вільно: ${tiles(count)}.`,
	},

	gamePage: {
		title: (turn, inAll) =>
			`Хід ${whole(turnNumber(turn))}${inAll === null ? "" : ` з ${whole(inAll)}`}`,
		lobbyTitle: "Чекаємо на початок",
		phases: {
			waiting: "Новачки вибирають, де почати.",
			collecting: "Усі віддають накази.",
		},
		lobby: (taken, all) =>
			`Партія ще не почалася: зайнято ${whole(taken)} з ${counted(all, "місця", "місць", "місць")}.`,
		leads: (name, count, share) =>
			`${name} лідирує: ${tiles(count)}, ${percent(share)} карти.`,
		nobodyLeads: "Земель ще ні в кого немає.",
		leadsByPoints: (name, count) => `${name} лідирує: ${points(count)}.`,
		toWin: (count) => `Для перемоги потрібно: ${tiles(count)}.`,
		turnsLeft: (turns) =>
			turns === 1
				? "Останній хід: перемагає, хто має найбільше очок."
				: `${form(turns, { one: "Лишився", other: "Лишилося" })} ${counted(turns, ...TURNS)}: перемагає, хто має найбільше очок.`,
		needsScript:
			"Щоб грати, сторінці потрібен JavaScript, а його вимкнено або не завантажено. Карта нижче показує партію, якою вона була, коли ви відкрили сторінку.",
		reload: "Перезавантажити сторінку",
		playedOn: (turn, names) =>
			`Дограно з ходу ${whole(turnNumber(turn))} ${names.length === 0 ? "іншої партії" : `партії, у якій грали: ${list(names)}`}`,
		unrated: "На рейтинг не впливає.",
		seats: "Гравці",
		columns: {
			rank: "Місце",
			player: "Гравець",
			points: "Очки",
			level: "Рівень",
			land: "Землі",
			share: "Частка",
		},
		emptySeat: "Порожнє місце",
		you: "ви",
		bots: botKinds,
		absent: "ще не в грі",
		dead: "поза грою",
		resigned: "здано, далі грає бот",
		gaveUp: "гру здано",
	},
};
