/** The words of what works without a network, in Ukrainian. */
import type { OfflineWords } from "../en/offline.ts";
import { turnNumber } from "../turnNumber.ts";
import { list } from "./grammar.ts";
import { whole } from "./numbers.ts";

export const offlineWords: OfflineWords = {
	title: "Без мережі",
	heading: "Ви без мережі",
	lead: "Можна грати з ботами, пройти навчальну партію й дивитися те, що збережено на пристрої. Партії з людьми, списки й акаунт повернуться разом із мережею.",
	playHint:
		"Проти 3 ботів, без годинника. Зберігається на пристрої, без рейтингу.",
	needsNetwork: {
		heading: "Цій сторінці потрібна мережа",
		text: "Ви без мережі. Сторінка відкриється сама, коли мережа повернеться.",
		again: "Спробувати знову",
		whatWorks: "Що працює без мережі",
	},
	back: "Ви знову в мережі.",
	goOn: "Продовжити",
	games: {
		title: "Партії на цьому пристрої",
		note: "Їх збережено лише тут, без рейтингу.",
		none: "Поки нічого. Тут з’являться партії, які ви почнете без мережі.",
		against: (names) => `Суперники: ${list(names)}`,
		turn: (turn, turns) =>
			turns === null
				? `Хід ${whole(turnNumber(turn))}`
				: `Хід ${whole(turnNumber(turn))} з ${whole(turns)}`,
		over: "Завершено",
		playOn: "Грати далі",
		watch: "Дивитися",
		remove: "Видалити",
		reallyRemove: "Справді видалити?",
	},
	replays: "Повтори, які ви бачили",
	kept: "Збережено на цьому пристрої, без рейтингу",
	notKept:
		"На пристрої немає місця, щоб зберегти партію. Вона завершиться, коли ви підете зі сторінки.",
	opening: "Партія відкривається.",
	needsScript: "Ця партія працює на JavaScript, а його вимкнено.",
	missing: {
		title: "Немає партії",
		heading: "Цієї партії немає на пристрої",
		text: "Партія, почата без мережі, лишається на тому пристрої, де почалася, доки ви її не видалите.",
	},
	newer: {
		heading: "Цій партії потрібна інша версія",
		text: "Сторінка не може прочитати збереженої партії. Відкрийте її знову, коли будете в мережі.",
	},
	home: "Головна",
	you: "Ви",
};
