/** The words of players' pages, of finished games and of ratings, in Ukrainian. */
import type { PlayersWords } from "../en/players.ts";
import { agoIn } from "../times.ts";
import { turnNumber } from "../turnNumber.ts";
import { BOTS, GAMES, TURNS } from "./nouns.ts";
import { counted, points, whole } from "./numbers.ts";

const MINUTE_MS = 60 * 1000;

const ago = /* @__PURE__ */ agoIn("uk");
const games = (count: number) => counted(count, ...GAMES);

export const playersWords: PlayersWords = {
	ago: (ms) => (ms < MINUTE_MS ? "щойно" : ago(ms)),

	botAccount: "акаунт бота",

	rating: {
		families: { march: "Марш", classic: "Класична", free: "Вільна" },
		give: (points) => `± ${points}`,
		exactly: (points, give) => `${points}, плюс-мінус ${give}`,
		range: (least, most) => `від ${least} до ${most}`,
		firstGuess: "перша оцінка",
		doubt: "?",
		games: (count) =>
			counted(
				count,
				"рейтингова партія",
				"рейтингові партії",
				"рейтингових партій",
			),
		byBots: "Поки лише партії проти ботів",
		graph: ({ first, last, most, least }, from, to) =>
			`${from}: ${first}, ${to}: ${last}, у межах від ${least} до ${most}`,
		table: "Останні зміни таблицею",
		columns: { date: "Дата", rating: "Рейтинг", change: "Зміна" },
	},

	past: {
		won: (name) => `Перемога: ${name}`,
		first: (name) => `Перше місце: ${name}`,
		over: {
			won: "Завершено",
			"turn-cap": "Завершено достроково",
			unattended: "Завершено достроково, бо ніхто не грав",
			resigned: "Усі здалися",
		},
		place: (place, of) =>
			place === 1
				? `Перемога, місце 1 з ${whole(of)}`
				: `Місце ${whole(place)} з ${whole(of)}`,
		more: (persons) => `ще ${whole(persons)}`,
		bots: (count) => counted(count, ...BOTS),
		turns: (count) => counted(count, ...TURNS),
		points,
		older: "Давніші партії",
		latest: "До найновіших",
		rating: "Рейтинг",
		onlyYou: "це бачите лише ви",
		onlyPlayers: "це бачать лише її гравці",
		playedOn: (turn) => `дограно з ходу ${turnNumber(turn)}`,
	},

	ownPast: {
		title: "Завершені партії",
		empty:
			"Ви ще не завершили жодної партії. Коли завершите, зможете переглянути її тут.",
		all: "Ваша сторінка з усіма вашими партіями",
		everybodys: "Завершені партії всіх гравців",
	},

	filters: {
		all: "Усі",
		ruleset: { label: "Режим" },
		company: { label: "Суперники", people: "Люди", bots: "Лише боти" },
		outcome: { label: "Результат", won: "Перемоги", lost: "Без перемоги" },
	},

	history: {
		title: "Завершені партії",
		lead: "Публічні завершені партії, спершу найновіші. Кожну можна переглянути.",
		leadOwn:
			"Публічні завершені партії та всі ваші, спершу найновіші. Кожну можна переглянути.",
		empty:
			"Жодна публічна партія ще не завершилася. Зіграйте, і вона буде тут.",
		emptyFiltered: "За цим вибором партій немає.",
	},

	leaderboard: {
		title: "Таблиця лідерів",
		lead: "Місце визначає рейтинг, який гравець майже напевно має щонайменше. Доки зіграно мало, він нижчий за сам рейтинг, тож грати далі варто. Зараховують лише партії з іншими акаунтами, а з тим самим гравцем — три на тиждень.",
		botsLead:
			"Боти з акаунтом, упорядковані, як і люди, за партіями з усіма: з іншими ботами й людьми. Перемоги й поразки людей у партіях із ботами майже не змінюють їхнього рейтингу.",
		kinds: "Хто грає",
		people: "Люди",
		bots: "Боти",
		families: "Режими",
		columns: {
			rank: "Місце",
			player: "Гравець",
			sure: "Щонайменше",
			rating: "Рейтинг",
			range: "Межі",
			games: "Партії",
		},
		you: "ви",
		empty:
			"Тут ще ніхто не має місця. Зіграйте партію з іншим акаунтом, і перше місце ваше.",
		more: "Наступні місця",
		top: "На початок",
		own: {
			rank: (rank, points, give) =>
				`Ваше місце ${whole(rank)}, рейтинг ${points} ± ${give}.`,
			far: (points, give) => `Ваш рейтинг ${points} ± ${give}.`,
			guest: (points, give) =>
				`Ваш рейтинг ${points} ± ${give}. З акаунтом ви матимете ще й місце та збережете партії й рейтинг.`,
			byBots: (points, give) =>
				`Ваш рейтинг ${points} ± ${give} з партій проти ботів. Місце дасть перша партія з іншим акаунтом.`,
			register: "Створити акаунт",
		},
	},

	profile: {
		since: (month) => `На сайті від: ${month}`,
		account: "Ваш акаунт",
		own: "Ваша сторінка й ваші партії",
		ratings: "Рейтинги",
		unrated: "Рейтингових партій ще немає.",
		unratedOwn:
			"Рейтингових партій ще немає. Дограйте партію до кінця, і ваш рейтинг буде тут.",
		games: "Партії",
		onlyPublic: "Іншим видно лише публічні партії.",
		empty: "Завершених партій ще немає.",
		emptyPublic: "Публічних партій ще немає.",
		record: "Підсумок",
		publicRecord: "Підсумок публічних партій",
		withPeople: "З людьми",
		withBots: "Лише проти ботів",
		tally: (count, won) => `${games(count)}, перемог: ${whole(won)}`,
		you: "Проти вас",
		meetings: (count, ahead) =>
			`Разом ${games(count)}, ви вище: ${whole(ahead)}`,
		opponents: "Найчастіші суперники",
		columns: { name: "Гравець", games: "Партії", ahead: "Вище" },
		aheadHint: (name) => `Вище: партії, у яких ${name} має вище місце.`,
		leaderboard: "Таблиця лідерів",
		notFound: {
			title: "Немає такого гравця",
			heading: "Під цим ім’ям ніхто не грає",
			text: "Можливо, в імені помилка або акаунт видалено. Гості не мають власної сторінки.",
			back: "До таблиці лідерів",
		},
	},
};
