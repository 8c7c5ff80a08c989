/** The words of the day's march, its ranking and its past days, in Ukrainian. */
import type { DayWords } from "../en/day.ts";
import { form } from "./grammar.ts";
import { mapNames } from "./maps.ts";
import {
	DAYS,
	MINUTES,
	MINUTES_TAKEN,
	TILES,
	TURNS,
	TURNS_OF,
} from "./nouns.ts";
import { counted, points, whole } from "./numbers.ts";

const pointsWord = (count: number) =>
	form(count, { one: "очко", few: "очки", many: "очок", other: "очка" });
const inARow = (count: number) => `${counted(count, ...DAYS)} поспіль`;

export const dayWords: DayWords = {
	title: "Марш дня",
	short: "Марш дня",
	lead: (turns) =>
		`Одна маленька партія на день, для всіх однакова. Побачте, наскільки ви випередите ботів після ${counted(turns, ...TURNS_OF)}.`,
	about: (date) =>
		`Марш дня (${date}): одна маленька партія, для всіх однакова. Наскільки ви випередите ботів?`,
	yourSeat: "Ви",

	facts: {
		label: "Цей марш",
		map: "Карта",
		maps: mapNames,
		players: "Гравці",
		length: "Тривалість",
		turns: (turns, minutes) =>
			`${counted(turns, ...TURNS)}, десь ${counted(minutes, ...MINUTES)}`,
	},

	now: {
		play: "Грати на результат",
		playHint: (minutes) =>
			`У вас одна залікова спроба. Вона починається з цього натискання й має завершитися за ${counted(minutes, ...MINUTES_TAKEN)}. Потім можна грати знову скільки завгодно.`,
		goOn: "Продовжити",
		goOnHint: (minutes) =>
			`Ваша спроба триває. Її буде зараховано, якщо вона завершиться за ${counted(minutes, ...MINUTES_TAKEN)}.`,
		again: "Зіграти знову, без результату",
		missed:
			"Ваша спроба не завершилася вчасно, тож результату немає. Завтрашній марш — нова нагода.",
		past: "Цей день минув: марш ще можна зіграти, але без результату.",
		playPast: "Зіграти цей марш",
		needsScript:
			"Щоб грати, сторінці потрібен JavaScript, а його вимкнено або не завантажено.",
		next: (hours, minutes) =>
			hours === 0
				? `Наступний марш за ${whole(minutes)} хв.`
				: `Наступний марш за ${whole(hours)} год ${whole(minutes)} хв.`,
	},

	result: {
		label: "Ваш результат",
		ahead: (count) => `${pointsWord(count)} попереду найкращого бота`,
		behind: (count) => `${pointsWord(count)} позаду найкращого бота`,
		level: "нарівні з найкращим ботом",
		details: (count, tiles) =>
			`${points(count)} і ${counted(tiles, ...TILES)} наприкінці`,
		rank: (rank, of) =>
			`Місце ${whole(rank)} з ${counted(of, "акаунта", "акаунтів", "акаунтів")}`,
		guestRank: (rank, of) =>
			`Місце ${whole(rank)} з ${counted(of, "гостя", "гостей", "гостей")}`,
		register:
			"З акаунтом ви матимете місце серед акаунтів і збережете серію днів.",
		streak: inARow,
		watch: "Переглянути свою партію",
	},

	ranking: {
		title: "Таблиця результатів",
		kinds: { accounts: "Акаунти", guests: "Гості" },
		columns: {
			rank: "Місце",
			player: "Гравець",
			lead: "Відрив",
			turns: "Ходи",
			land: "Землі",
			streak: "Днів поспіль",
		},
		you: "ви",
		emptyToday:
			"Тут ще ні в кого немає результату. Зіграйте сьогоднішній марш, і перше місце ваше.",
		empty: "Цього дня тут ні в кого не було результату.",
		own: "Ваше місце",
		more: "Наступні місця",
		top: "На початок",
		order:
			"Вище той, у кого більший відрив; за рівного — у кого менше ходів, далі — у кого більше земель.",
	},

	best: {
		title: "Найкраща партія",
		yesterday: "Найкраща партія вчорашнього дня",
		text: (name, lead) => `${name}, відрив ${lead}`,
		watch: "Подивитися",
		none: "Того дня ніхто не дограв до кінця.",
		nobody: "Гравець, якого вже немає",
	},

	proof: {
		title: "Карту визначає жереб, її ніхто не вибирає",
		text: "Кожен день має ключ, а ключ визначає карту, ботів і весь випадок. SHA-256 ключа дня — це ключ попереднього дня, тож, відколи оприлюднено перший, жодного ключа вже не можна було вибрати. За день до маршу оприлюднюють SHA-256 усього, що в ньому є.",
		commitment: "Оприлюднено про цей марш напередодні",
		tomorrow: "Оприлюднено про завтрашній марш",
		key: "Його ключ",
		noKey: "з’явиться, коли день мине",
		before: "Ключ попереднього дня",
		first: "Оприлюднено до першого дня",
		isNext: "SHA-256 його ключа — це ключ попереднього дня.",
	},

	past: {
		title: "Минулі дні",
		lead: "Марш кожного дня, його таблиця й найкраща партія. Усі ще можна зіграти, без результату.",
		empty: "Це перший день. Завтра тут буде сьогоднішній марш.",
		columns: {
			day: "День",
			map: "Карта",
			best: "Найкращий відрив",
			own: "Ваш",
		},
		notPlayed: "не зіграно",
		older: "Давніші дні",
		latest: "До найновіших",
		today: "Сьогоднішній марш",
		before: "Попередній день",
		after: "Наступний день",
	},

	home: {
		title: "Марш дня",
		text: "Одна маленька партія, сьогодні для всіх однакова. Залікова спроба одна.",
		done: (lead) => `Ваш результат сьогодні: ${lead}`,
		underWay: "Ваша спроба триває.",
		streak: (days) => `Уже ${inARow(days)}`,
		open: "Сьогоднішній марш",
	},
};
