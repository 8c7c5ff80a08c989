/** The words of the pages, in Ukrainian. */
import type { SiteWords } from "../en/site.ts";
import { turnNumber } from "../turnNumber.ts";
import { accountWords } from "./account.ts";
import { botAccountWords } from "./botAccount.ts";
import { botKinds } from "./bots.ts";
import { dayWords } from "./day.ts";
import { dumpWords } from "./dump.ts";
import { formsWords } from "./forms.ts";
import { gameListWords } from "./gameList.ts";
import { form, list, phrases, sentences } from "./grammar.ts";
import { learnWords } from "./learn.ts";
import { linkWords } from "./links.ts";
import { manualWords } from "./manual.ts";
import { GAMES, TILES, TURNS, TURNS_OF } from "./nouns.ts";
import { counted, exact, percent, points, signed, whole } from "./numbers.ts";
import { offlineWords } from "./offline.ts";
import { playersWords } from "./players.ts";
import { pushWords } from "./push.ts";
import { tokenWords } from "./tokens.ts";
import { waysInWords } from "./waysIn.ts";

const tiles = (count: number) => counted(count, ...TILES);

export const siteWords: SiteWords = {
	name: "Hexmarch",
	whole,
	phrases,
	sentences,
	exact,
	signed,
	percent,
	description:
		"Гра про завоювання на карті з шестикутників. Усі планують таємно, кожен хід відбувається водночас. Безкоштовно, у браузері, з друзями, незнайомцями чи ботами.",
	links: linkWords,
	day: dayWords,
	dump: dumpWords,
	skip: "До вмісту",
	notLoaded: "Частина сторінки не завантажилася. Пробуємо ще раз…",
	home: "Hexmarch, головна сторінка",
	howToPlay: "Як грати",
	api: "API для програм",
	licence: "Вільне програмне забезпечення за ліцензією MIT.",
	nav: {
		label: "Сторінки",
		games: "Партії",
		yourGames: "Ваші партії",
		yourGamesWait: (count) =>
			`Ваші партії: на вас ${form(count, { one: "чекає", few: "чекають", other: "чекає" })} ${whole(count)}`,
		createGame: "Створити партію",
		rules: "Правила",
	},
	display: "Вигляд",
	language: "Мова",
	theme: "Тема",
	themes: { auto: "Автоматична", light: "Світла", dark: "Темна" },
	contrast: "Контраст",
	contrasts: { normal: "Звичайний", high: "Високий, з візерунками" },
	playingAs: (name) => `Ви ${name}`,

	homePage: {
		title: "Hexmarch: гра про завоювання на шестикутниках",
		heading: "Марш, клітинка за клітинкою",
		lead: "Hexmarch — це гра про завоювання на карті з шестикутників, де всі планують таємно, а кожен хід відбувається водночас.",
		gameWaits: "На вас чекає партія",
		gamesWait: (count) =>
			`На вас ${form(count, { one: "чекає", few: "чекають", other: "чекає" })} ${counted(count, ...GAMES)}`,
		playNow: "Грати зараз",
		playNowHint: (minutes) =>
			`З людьми звідусіль, за десять секунд, щонайбільше ${counted(minutes, "хвилина", "хвилини", "хвилин")}. Порожні місця займуть боти.`,
		play: "Грати з ботами",
		oneClick: (bots, cols, rows) =>
			`Проти ${counted(bots, "бота", "ботів", "ботів")}, поле ${whole(cols)} × ${whole(rows)}. Без годинника й акаунта.`,
		lesson: "Вчитися граючи",
		lessonHint: "Ще не грали? Навчальна партія на півтори хвилини.",
		noLesson: "Ні, дякую",
		ways: "Інші способи грати",
		openGames: "Відкриті партії",
		howTitle: "Як грати, у п’яти малюнках",
		allRules: "Прочитати всі правила",
		demo: "Партія між ботами",
	},

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

	challenge: {
		title: "Хвилинку",
		heading: "Ви людина?",
		text: "Програми відкривають тут партії тисячами. Зачекайте, доки поле нижче підтвердить, що ви не одна з них, і продовжуйте. Добу ми більше не питатимемо.",
		script:
			"Без JavaScript ми цього не дізнаємося. Ви все одно можете приєднатися до партій зі списку або ввійти.",
		goOn: "Продовжити",
	},
	noCookie: {
		title: "Немає cookie",
		heading: "Браузер не надіслав cookie",
		text: "За cookie ми знаємо, де чиє місце. Без нього ви з кожним кліком були б кимось новим і не знайшли б своєї партії.",
		how: "Якщо браузер зберігає cookie, просто продовжуйте. Якщо знову побачите цю сторінку, спершу дозвольте cookie для цього сайту.",
		again: "Продовжити",
		back: "Головна",
	},
	sending: "Надсилаємо…",
	otherReader:
		"Ви ввійшли або вийшли в іншій вкладці, тож ця сторінка вже не ваша.",

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

	newGame: {
		title: "Створити партію",
		lead: "Ви займаєте перше місце й отримуєте посилання для друзів. Змінюйте, що хочете: для доброї партії все вже налаштовано.",
		who: "Хто грає",
		game: "У що граєте",
		finer: "Докладні правила",
		finerHint: "Кінець, плани, швидкість і події",
		create: "Створити партію",
	},

	join: {
		title: "Приєднатися до партії",
		label: "Приєднатися до партії друга",
		help: "Вставте посилання або лише код у його кінці.",
		join: "Приєднатися",
		wrong:
			"Це не посилання на партію й не її код. Можливо, його обрізано: попросіть повне посилання й вставте тут.",
	},

	refused: {
		title: "Не виконано",
		heading: "Не вдалося",
		toRematch: "До реваншу",
		back: "До партії",
		notOver: "Реванш зачекає, доки завершиться ця партія.",
		playOn: {
			not_over:
				"Ця партія ще триває. Коли вона завершиться, можна буде дограти з будь-якого її ходу.",
			no_turn:
				"У цій партії немає такого ходу, щоб дограти з нього. Виберіть інший.",
			no_land: "Того ходу цей гравець не має земель. Виберіть іншого.",
			too_long:
				"Так далеко в довгій партії дограти не можна. Виберіть раніший хід.",
		},
	},

	notWatchable: {
		title: "Закрита партія",
		heading: "Дивитися можуть лише гравці",
		text: "Цю партію створено тільки для її гравців.",
		canJoin: "Є вільне місце: займіть його, і ви один із гравців.",
		join: "Зайняти місце",
		otherGames: "До інших партій",
	},

	notFound: {
		title: "За краєм карти",
		heading: "За краєм карти",
		text: "За цією адресою нічого немає. Можливо, адресу партії обрізано під час копіювання: спробуйте повне посилання ще раз.",
		back: "На головну",
	},

	errors: {
		internal: {
			title: "Щось зламалося",
			heading: "У нас щось зламалося",
			text: "Ви тут ні до чого, і нічого з підтвердженого не втрачено. Спробуйте за мить ще раз.",
		},
		forbidden: {
			title: "Не звідси",
			heading: "Це надійшло з іншого сайту",
			text: "Задля вашої безпеки форми діють, лише коли їх надіслано з наших сторінок. Відкрийте сторінку тут і спробуйте знову.",
		},
		too_large: {
			title: "Забагато одразу",
			heading: "Це забагато одразу",
			text: "Надіслане більше за будь-яку нашу форму. Поверніться й спробуйте знову.",
		},
		too_many: {
			title: "Зашвидко",
			heading: "Забагато за одну хвилину",
			text: "Звідси надійшло так багато запитів за такий короткий час, що ми мусимо їх пригальмувати. Зачекайте хвилину й спробуйте знову: ваші партії тривають.",
		},
		too_many_today: {
			title: "Багато партій",
			heading: "Як на один день, партій забагато",
			text: "З вашої мережі сьогодні почато так багато партій, що нову можна почати аж завтра. Приєднуватися до партій можна, а ваші тривають.",
		},
		too_many_here: {
			title: "Багато партій",
			heading: "Багато партій звідси ще не завершено",
			text: "З вашої мережі відкрито або триває так багато партій, що зараз нової не почати. Приєднайтеся до якоїсь зі списку або спробуйте за кілька хвилин.",
		},
		too_many_open: {
			title: "Уже чекаєте",
			heading: "Ваші партії ще чекають на гравців",
			text: "Ви в кількох партіях, які ще не почалися. Почніть або покиньте одну з них, тоді створіть нову.",
		},
		too_many_games: {
			title: "Багато партій",
			heading: "Ви граєте в багатьох партіях",
			text: "Ви граєте в стількох партіях, що нової вже не почати. Спершу завершіть якісь із них.",
		},
		bad_request: {
			title: "Не зрозуміло",
			heading: "Ми цього не зрозуміли",
			text: "Ця сторінка не може надіслати такого. Поверніться, перезавантажте сторінку й спробуйте знову.",
		},
		away: {
			title: "Не зараз",
			heading: "Зараз ми не можемо цього знайти",
			text: "Наша база даних не відповідає. Партії тривають, нічого не втрачено. Спробуйте за хвилину.",
		},
		archive_away: {
			title: "Не зараз",
			heading: "Зараз ми не можемо цього знайти",
			text: "Архів завершених партій не відповідає. Поточні партії тривають, нічого не втрачено. Спробуйте за хвилину.",
		},
		updating: {
			title: "Оновлюється",
			heading: "Цю партію оновлюють",
			text: "До цієї партії надходить нова версія сайту. Нічого не втрачено: поверніться за хвилину.",
		},
		unreadable: {
			title: "Не відкривається",
			heading: "Цю партію не вдається відкрити",
			text: "Збережених даних цієї партії не вдається прочитати. Нічого не видалено. Проблема в нашому журналі, ми її розглянемо. Решти ваших партій це не стосується.",
		},
		not_a_form: {
			title: "Не форма",
			heading: "Це не наша форма",
			text: "Ця адреса приймає лише те, що надсилає форма сторінки. Скористайтеся формою на сторінці.",
		},
	},

	embed: { onSite: "на Hexmarch", live: "Наживо" },

	account: accountWords,
	waysIn: waysInWords,
	tokens: tokenWords,
	botAccount: botAccountWords,
	players: playersWords,
	form: formsWords,
	gameList: gameListWords,
	learn: learnWords,

	offline: offlineWords,
	manual: manualWords,
	push: pushWords,
};
