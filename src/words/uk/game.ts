/** The words of the game page, in Ukrainian. */
import type { GameWords } from "../en/game.ts";
import { turnNumber } from "../turnNumber.ts";
import { begunAgain } from "./begunAgain.ts";
import { form, NB, number, plural } from "./grammar.ts";
import { ORDERS } from "./nouns.ts";
import { cannotBank } from "./orders.ts";
import { shownWords } from "./shown.ts";

const orders = (count: number) => plural(count, ...ORDERS);

export const gameWords: GameWords = {
	...shownWords,
	begunAgain: `${begunAgain}.`,

	status: {
		chooseStart: "Виберіть, де почати",
		othersStart: "Інші вибирають, де почати",
		giveOrders: "Плануйте накази",
		allGiven: "Усі накази віддано",
		allPlanned: "Усі накази заплановано",
		youAreReady: "Хід завершено",
		watching: "Ви дивитеся",
		dead: "Ви вибули",
		over: "Партію завершено",
		resolving: "Хід виконується",
		held: "За вас грає бот",
		lobby: "Чекаємо на гравців",
	},
	title: (moment, turn) => `${moment} · хід ${turnNumber(turn)} · Hexmarch`,
	titleYourTurn: (turn) => `Ваш хід ${turnNumber(turn)} · Hexmarch`,
	titleOver: "Партію завершено · Hexmarch",
	timeLeft: (seconds) =>
		seconds >= 86400
			? `${Math.floor(seconds / 86400)}${NB}дн. ${Math.floor((seconds % 86400) / 3600)}${NB}год`
			: seconds >= 3600
				? `${Math.floor(seconds / 3600)}${NB}год ${Math.floor((seconds % 3600) / 60)}${NB}хв`
				: seconds >= 60
					? `${Math.floor(seconds / 60)}${NB}хв ${Math.floor(seconds % 60)}${NB}с`
					: `${Math.ceil(seconds)}${NB}с`,
	timeLeftCalmly: (time) => `лишилося ${time}`,

	connection: {
		connecting: "З’єднання…",
		reconnecting: "Зв’язок втрачено. Відновлюємо…",
		refusedVersion: "Ця сторінка застаріла. Перезавантажте її, щоб продовжити.",
		refusedGame: "Цієї партії вже немає.",
		refusedWatcher: "Цю партію можуть бачити лише її гравці.",
		refusedCrowd:
			"Цю партію відкрито в надто багатьох вкладках. Цю вкладку зупинено.",
	},
	ordersKept:
		"Ваші накази збережено, їх буде зараховано, якщо вони надійдуть до кінця ходу.",
	reload: "Перезавантажити",

	bar: {
		name: "Ваші накази",
		ordersLeft: (left) => `Ще ${orders(left)}`,
		pips: (level, banked) =>
			`Зафарбовані: ${orders(level)} на хід за ваш рівень. Обведені: з відкладених очок (${number(banked)}); кожне ціле очко — ще один наказ.`,
		pipsByTowns: (base, perTown, most) =>
			`У вас ${orders(base)} на хід і ще ${number(perTown)} за кожне своє місто; щонайбільше ${number(most)}.`,
		planned: (count, all) => `План: ${count} з ${all}`,
		given: (count, all) => `Віддано ${count} з ${all}`,
		bank: "Відкласти",
		more: "Ще один",
		undo: "Скасувати",
		reopen: "Планувати далі",
		confirm: "Віддати",
		confirmMany: (count) => `Віддати ${count}`,
		start: "Почати тут",
		end: "Завершити хід",
		readyByLot: "Почати будь-де",
		waitingFor: (players) =>
			players === 0
				? "Хід завершено"
				: `Чекаємо: ${plural(players, "гравець", "гравці", "гравців")}`,
		cannotBank,
		bankHint: "Зберегти 0,8 наказу на пізніший хід, раз за хід",
		moreHint: "Запланувати ще один наказ на ту саму клітинку (також із Shift)",
		undoHint: "Скасувати останній запланований наказ",
		reopenHint: "Забрати накази назад і планувати далі",
		confirmHint: "Віддати заплановані накази зараз",
		startHint: "Почати з вибраної клітинки",
		endHint: "Віддати всі заплановані накази й завершити хід",
		readyByLotHint: "Почати з випадкової вільної клітинки",
		endAnyway: (left) =>
			`${form(left, { one: "Лишився", other: "Лишилося" })} ${orders(left)}. Усе одно завершити хід?`,
		sending: "Надсилаємо…",
	},

	watchers: (count) => `Дивиться: ${number(count)}`,
	held: {
		text: "За вас грає бот.",
		back: "Я знову тут",
	},
	talkButton: "Чат",
};
