/** The settings of a game in plain words, in Ukrainian. */
import type { SettingsWords } from "../en/settings.ts";
import { turnNumber } from "../turnNumber.ts";
import { fills } from "./bots.ts";
import { plural } from "./grammar.ts";
import { mapNames } from "./maps.ts";
import { DAYS, MINUTES, PLAYERS, TURNS, TURNS_OF } from "./nouns.ts";

const COUNTS = [
	"",
	"Один гравець",
	"Два гравці",
	"Три гравці",
	"Чотири гравці",
];

const players = (count: number) => COUNTS[count] ?? plural(count, ...PLAYERS);
const turnsIn = (count: number) => plural(count, ...TURNS);

export const settingsWords: SettingsWords = {
	needsScript:
		"Зайняти місце можна й без JavaScript, але грати без нього не вийде. Ця сторінка показує, хто тут був, коли ви її відкрили.",
	title: "Партія",
	all: "Усі налаштування",
	summary: {
		live: (turns, turn, minutes) =>
			`${turnsIn(turns)}, на кожен ${turn}: разом щонайбільше ${plural(minutes, ...MINUTES)}.`,
		slow: (turns, turn) => `${turnsIn(turns)}, на кожен із них ${turn}.`,
		turns: (turns) =>
			`${turnsIn(turns)} без годинника: кожен триває скільки завгодно.`,
		each: (turn) => `На хід ${turn}.`,
		players: (count, board) => `${players(count)}, поле ${board}.`,
		playersOn: {
			plain: (count) => `${players(count)} на рівнині.`,
			island: (count) => `${players(count)} на острові.`,
			ring: (count) => `${players(count)} навколо озера.`,
			twins: (count) =>
				`${players(count)} у двох краях, між якими мало переходів.`,
			archipelago: (count) => `${players(count)} на архіпелазі.`,
		},
		wins: {
			endless: () => "Партія триває, доки вам не набридне.",
			"turn-limit": () => "Перемагає той, у кого найбільше земель.",
			points: () => "Міста дають очки, перемагає той, у кого їх найбільше.",
			"full-map": () => "Перемагає той, хто має всю карту.",
			"half-map": () => "Перемагає той, хто має половину карти.",
			"falling-share": () =>
				"Перемагає певна частка карти, і щоходу вона меншає.",
		},
	},
	labels: {
		mode: "Гра",
		board: "Поле",
		map: "Карта",
		pace: "На хід",
		end: "Кінець",
		tempo: "Швидкість",
		plans: "Накази",
		events: "Випадок",
		access: "Хто може грати",
		fill: "На порожніх місцях",
		botAccounts: "Боти з акаунтом",
		watch: "Хто може дивитися",
	},
	modes: {
		march: "Марш: наша гра, з видимим кінцем",
		"turn-by-turn": "Класична: повна гра",
		"free-neighbor": "Вільна: клітинки поруч зі своїми, усі водночас",
		"free-full": "Вільна для всіх: клітинки будь-де, усі водночас",
	},
	board: (cols, rows) => `${cols} × ${rows} клітинок`,
	map: (shape, cols, rows) => `${mapNames[shape]}, ${cols} × ${rows} клітинок`,
	example: "Приклад: карту складають, коли партія починається.",
	exampleTitle: "Приклад карти",
	seconds: (count) => plural(count, "секунда", "секунди", "секунд"),
	minutes: (count) => plural(count, ...MINUTES),
	hours: (count) => plural(count, "година", "години", "годин"),
	days: (count) => plural(count, ...DAYS),
	noClock: "Доки всі його завершать",
	atMost: (time) => `щонайбільше ${time}`,
	ends: {
		endless: () => "Сама — ніколи",
		"turn-limit": ({ turn }) =>
			`Після ${plural(turnNumber(turn), ...TURNS_OF)}: перемагає, хто має найбільше земель`,
		points: ({ turns }) =>
			`Після ${plural(turns, ...TURNS_OF)}: перемагає, хто має найбільше очок`,
		"full-map": () => "Коли хтось має всю карту",
		"half-map": () => "Коли хтось має половину карти",
		"falling-share": ({ startPercent, fallsAfterTurn, percentPerTurn }) =>
			`Коли хтось має ${startPercent}% карти; після ходу ${turnNumber(fallsAfterTurn)} щоходу треба на ${percentPerTurn}% менше`,
	},
	tempo: {
		even: "Не важить: не поспішайте",
		speed: "Важить: перші накази найсильніші",
	},
	plans: {
		sealed: "Таємні до кінця ходу",
		open: "Усі бачать їх одразу",
	},
	events: {
		on: (turn) =>
			`Блискавки, землетруси й очки, що падають, від ходу ${turnNumber(turn)}`,
		off: "Спокій: ні блискавок, ні землетрусів",
	},
	access: {
		solo: "Лише ви",
		link: "Усі, хто має посилання",
		public: "Усі: партія у списку відкритих",
	},
	fills,
	botAccounts: "Можуть приєднатися",
	watch: { anyone: "Усі, хто має посилання", nobody: "Лише гравці" },
};
