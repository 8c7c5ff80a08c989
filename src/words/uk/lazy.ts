/** The words of those parts of the game page that are loaded on first use, in Ukrainian. */
import type { OverReason } from "../../match/match.ts";
import type { Phrase } from "../../match/quickChat.ts";
import type { LazyWords } from "../en/lazy.ts";
import type { Speech } from "../eventText.ts";
import { turnNumber } from "../turnNumber.ts";
import { events } from "./events.ts";
import { does, form, list, plural } from "./grammar.ts";
import { refusedOther } from "./lobbyRefusals.ts";
import { menuItems } from "./menuItems.ts";
import { noteWords } from "./notes.ts";
import {
	GAMES,
	ORDERS,
	POINTS,
	TILES,
	TILES_TAKEN,
	TURNS_OF,
} from "./nouns.ts";
import { orderKeys } from "./orderHelp.ts";
import { ownPartWords } from "./ownPart.ts";
import { preferences } from "./preferences.ts";
import { refusals } from "./refusals.ts";
import { slowWords } from "./slow.ts";
import { standingWords } from "./standing.ts";
import { story } from "./story.ts";

const signed = (value: number) => (value < 0 ? `\u2212${-value}` : `+${value}`);

const said = (text: string): Speech => ({ type: "words", text });

const done = (text: string, verb: string, yours: string): Speech => ({
	type: "gesture",
	text,
	tell: (who) => does(who, verb, yours),
});

const phrases: Readonly<Record<Phrase, Speech>> = {
	hello: said("Привіт!"),
	goodLuck: said("Хай щастить!"),
	wellPlayed: said("Гарно зіграно!"),
	thanks: said("Дякую!"),
	sorry: said("Перепрошую!"),
	peace: said("Мир?"),
	leader: said("Стежте за лідером!"),
	goOn: said("Граємо далі?"),
	goodGame: said("Гарна партія!"),
	again: said("Ще раз?"),
	wave: done("Помахати", "махає рукою", "махаєте рукою"),
	bow: done("Вклонитися", "вклоняється", "вклоняєтеся"),
	laugh: done("Засміятися", "сміється", "смієтеся"),
	gasp: done("Ахнути", "ахкає", "ахкаєте"),
	cheer: done("Порадіти", "радіє", "радієте"),
	sigh: done("Зітхнути", "зітхає", "зітхаєте"),
};

const overReasons: Record<OverReason, string> = {
	won: "Усі інші вибули.",
	"turn-cap": "Останній хід зіграно.",
	unattended: "Партію зупинено, бо в ній нікого не лишилося.",
	resigned: "Партію завершено: хтось здався.",
};

export const lazyWords: LazyWords = {
	events,
	notes: noteWords,
	overReasons,
	youGaveUp: "Ви здалися.",
	story,
	ownPart: ownPartWords,
	preferences,
	refusals,
	refusedOther,
	menuItems,
	standing: standingWords,
	slow: slowWords,

	dead: {
		leave: "Інші грають далі. Можете йти: партія однаково зарахується.",
		toResult: "Показати результат",
		allAsk:
			"Результат з’явиться одразу, щойно його попросять усі, хто вибув і досі дивиться.",
	},
	watching: "Ви дивитеся цю партію.",
	takeOver: {
		offer: "Вступити в гру",
		text: "У перші ходи можна зайняти місце бота, який лідирує. Усе, що він має, стане вашим, і далі граєте ви.",
		yes: "Зайняти місце бота",
	},
	leave: "Нова партія",
	otherGames: (count) =>
		count === 1
			? "На вас чекає ще одна партія"
			: `На вас ${form(count, { few: "чекають", other: "чекає" })} ще ${plural(count, ...GAMES)}`,

	talk: {
		name: "Сказати щось",
		phrases,
		line: ({ name, isYou }, text) => `${isYou ? "Ви" : name}: «${text}»`,
		mute: "Заглушити",
		muteHint: (name) => `Заглушити: ${name}`,
	},

	hints: {
		close: "Закрити підказку",
		lesson: "Перша партія? Спробуйте навчальну, на півтори хвилини.",
		lessonLink: "Вчитися граючи",
		attacked: (gain) =>
			`Ваші землі атаковано. Наказ на свою клітинку захищає її: ${signed(gain)}.`,
		cutOff:
			"Клітинки, відрізані від решти ваших земель, пропадають. Для певності з’єднайте землі у двох місцях.",
		town: (tile, points, orders) =>
			`До міста ${tile} рукою подати. Місто дає ${plural(points, ...POINTS)} і ще ${plural(orders, ...ORDERS)} на хід.`,
		townPays: (tile, points, taken) =>
			`До міста ${tile} рукою подати. Місто дає ${plural(points, ...POINTS)} на хід, а захоплене в іншого гравця — ще ${taken} одразу.`,
		level: (level) =>
			`Рівень ${level}: тепер у вас ${plural(level, ...ORDERS)} на хід, а ваші атаки дістають на ${plural(level, ...TILES_TAKEN)}.`,
	},

	result: {
		wonByPoints: (points, turns) =>
			`${plural(points, ...POINTS)} після ${plural(turns, ...TURNS_OF)}.`,
		wonByLand: (tiles, turn) =>
			`Вистачило земель: ${plural(tiles, ...TILES)}, хід ${turnNumber(turn)}.`,
		title: "Партію завершено",
		winner: (who) => (who.isYou ? "Ви перемогли!" : `${who.name} перемагає`),
		yourPlace: (place, of) => `Ваше місце: ${place} з ${of}`,
		ranking: "Місця",
		rated: (points, change, isFirstGuess) =>
			`${points}${isFirstGuess ? "?" : ""} (${signed(change)})`,
		yourRating: (rated) => `Ваш рейтинг: ${rated}`,
		start: "Початок",
		after: (turns) => `Після ходу ${turns}`,
		chart: "Землі за ходами",
		table: "Землі за ходами, таблицею",
		pointChart: "Очки за ходами",
		pointTable: "Очки за ходами, таблицею",
		again: "Зіграти ще",
		rematch: "Реванш",
		joinRematch: "Прийняти реванш",
		watchRematch: "До реваншу",
		wantRematch: (names) =>
			`${list(names)} ${names.length === 1 ? "хоче" : "хочуть"} реваншу.`,
		youWantRematch: "Ви запропонували реванш.",
		newGame: "Нова партія",
		replay: "Дивитися повтор",
		back: "До поля",
	},

	keys: {
		title: "Клавіші",
		close: "Закрити",
		together: [
			["← ↑ → ↓", "Рух клітинками"],
			["Home, End", "Перша й остання клітинка рядка"],
			["Enter", "Запланувати наказ; ще раз — скасувати"],
			["A, Shift + Enter", "Запланувати ще один на ту саму клітинку"],
			...Object.values(orderKeys),
			[
				"U, Backspace",
				"Скасувати останній запланований наказ або завершення ходу",
			],
			["E", "Завершити хід: віддати всі заплановані накази"],
			["N", "Показувати числа, поки натиснуто"],
			["+ − 0", "Збільшити, зменшити, усе поле"],
			["Пробіл, Escape", "Пропустити показ ходу; закрити картку"],
			["S", "Як швидко показувати хід"],
			["M", "Увімкнути або вимкнути звук"],
			["?", "Ці клавіші"],
		],
		list: [
			["← ↑ → ↓", "Рух клітинками"],
			["Home, End", "Перша й остання клітинка рядка"],
			["Enter", "Запланувати наказ; ще раз — віддати"],
			["C", "Віддати всі заплановані накази"],
			...Object.values(orderKeys),
			["U, Backspace", "Скасувати останній запланований наказ"],
			["E", "Завершити хід"],
			["N", "Показувати числа, поки натиснуто"],
			["+ − 0", "Збільшити, зменшити, усе поле"],
			["Пробіл, Escape", "Пропустити показ ходу; закрити картку"],
			["S", "Як швидко показувати хід"],
			["M", "Увімкнути або вимкнути звук"],
			["?", "Ці клавіші"],
		],
	},
};
