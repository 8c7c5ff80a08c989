/** The words of the forms that begin a game, in Ukrainian. */
import type { FormsWords } from "../en/forms.ts";
import { fillChoices, strengths } from "./bots.ts";
import { mapChoices } from "./maps.ts";
import { BOTS, DAYS, MINUTES } from "./nouns.ts";
import { counted, whole } from "./numbers.ts";

const MINUTE_S = 60;
const HOUR_S = 60 * MINUTE_S;
const DAY_S = 24 * HOUR_S;

export const formsWords: FormsWords = {
	options: "Боти на ваш смак",
	optionsHint: "Змінити поле, ботів або правила",
	playWithThese: "Грати з цими налаштуваннями",
	hasProblems: "Дещо нижче треба виправити:",

	ruleset: {
		label: "Гра",
		help: "Марш короткий: він завершується після заданої кількості ходів.",
		choices: {
			march: "Марш: наша гра, з видимим кінцем",
			"turn-by-turn": "Класична: повна гра, до половини карти",
			"free-neighbor": "Вільна: клітинки поруч зі своїми, хід щосекунди",
			"free-full": "Вільна для всіх: клітинки будь-де, хід щосекунди",
		},
	},
	board: {
		label: "Поле",
		help: "Стовпці на рядки. Більше клітинок — довша партія.",
		sizes: {
			"7x7": "Крихітне, 7 × 7: коротка дуель",
			"9x7": "Дуже мале, 9 × 7: дуель",
			"11x9": "Мале, 11 × 9",
			"17x9": "Середнє, 17 × 9",
			"25x20": "Велике, 25 × 20",
			"40x30": "Величезне, 40 × 30",
		},
		own: "Власний розмір",
	},
	cols: { label: "Стовпці" },
	rows: { label: "Рядки" },
	range: (least, most) => `Від ${whole(least)} до ${whole(most)}.`,
	map: {
		label: "Карта",
		help: "Для кожної партії нова, якомога чесніша для всіх.",
		choices: mapChoices,
	},
	bots: {
		label: "Боти",
		help: "Скільки їх грає проти вас.",
	},
	strength: {
		label: "Яка їхня сила",
		help: "«Різні» — по черзі боти кожної сили.",
		ladder: "За силою",
		characters: "За вдачею",
		choices: strengths,
	},
	end: {
		label: "Кінець партії",
		help: "Марш завершується після певної кількості ходів, перемагає той, у кого найбільше очок.",
		all: "Будь-яка гра",
		others: "Класична й вільні ігри",
		choices: {
			ruleset: "Як у вибраній вище грі",
			"turn-limit": "Після певної кількості ходів",
			"half-map": "Коли хтось має половину карти",
			"full-map": "Коли хтось має всю карту",
			endless: "Ніколи",
		},
	},
	turns: {
		label: "Ходи",
		help: "Важить лише тоді, коли партія завершується після певної кількості ходів.",
	},
	tempo: {
		label: "Швидкість",
		help: "Де швидкість важить, перший наказ найсильніший, а останній удвічі слабший.",
		choices: {
			ruleset: "Як у вибраній вище грі",
			even: "Не важить",
			speed: "Важить",
		},
	},
	plans: {
		label: "Плани",
		help: "Таємні накази приховано до кінця ходу.",
		choices: {
			ruleset: "Як краще для гри",
			sealed: "Таємні",
			open: "Відкриті для всіх",
		},
	},
	events: {
		label: "Блискавки, землетруси й очки, що падають",
		help: "Час від часу, коли партія вже в розпалі.",
		choices: { on: "Увімкнено", off: "Вимкнено" },
	},
	clock: {
		label: "Годинник",
		help: "Без годинника хід завершуєте ви.",
		none: "Без годинника",
	},
	time: (seconds) => {
		if (seconds >= DAY_S) return `${counted(seconds / DAY_S, ...DAYS)} на хід`;
		if (seconds >= HOUR_S)
			return `${counted(seconds / HOUR_S, "година", "години", "годин")} на хід`;
		return seconds % MINUTE_S === 0
			? `${counted(seconds / MINUTE_S, ...MINUTES)} на хід`
			: `${counted(seconds, "секунда", "секунди", "секунд")} на хід`;
	},

	access: {
		label: "Хто може приєднатися",
		help: "У кожному разі ви отримаєте посилання.",
		choices: {
			public: "Усі: зі списку партій або за посиланням",
			link: "Лише ті, хто має посилання",
		},
	},
	seats: {
		label: "Гравці",
		range: (most, mostFree) =>
			`Разом із вами. Від 2 до ${whole(most)}, у вільних іграх до ${whole(mostFree)}. На малих полях менше.`,
	},
	fill: {
		label: "Порожні місця",
		help: "Що буде з місцями, яких ніхто не зайняв.",
		choices: fillChoices,
	},
	start: {
		label: "Початок партії",
		help: "Почати раніше можна завжди.",
		choices: {
			full: "Коли всі місця зайнято або коли я скажу",
			"10": "Автоматично за 10 секунд",
			"60": "Автоматично за 1 хвилину",
			"300": "Автоматично за 5 хвилин",
		},
	},
	watch: {
		label: "Хто може дивитися",
		help: "Від глядачів накази приховано так само, як від гравців.",
		choices: { anyone: "Усі", players: "Лише гравці" },
	},
	pace: {
		label: "Темп",
		help: "Хід завершується раніше, якщо всі його завершили. У вільних іграх хід щосекунди.",
		live: "Наживо, усі за столом",
		correspondence: "За листуванням, коли маєте час",
	},

	problems: {
		unknown_choice: "Такого варіанта немає. Виберіть зі списку.",
		not_a_number: "Тут потрібне ціле число, наприклад 5.",
		bad_board: "Введіть поле як стовпці x рядки, наприклад 17x9.",
		cols_range: (least, most) =>
			`Стовпців на полі від ${whole(least)} до ${whole(most)}.`,
		rows_range: (least, most) =>
			`Рядків на полі від ${whole(least)} до ${whole(most)}.`,
		bots_range: (most) => `У цій грі від 1 до ${whole(most)} ботів.`,
		bots_board: (most) =>
			most < 1
				? "На цьому полі немає місця для ботів. Виберіть більше."
				: `На цьому полі вміститься щонайбільше ${counted(most, ...BOTS)}. Виберіть менше ботів або більше поле.`,
		seats_range: (most) => `У цій грі від 2 до ${whole(most)} гравців.`,
		seats_board: (most) =>
			`На цьому полі вміститься щонайбільше ${counted(most, "гравець", "гравці", "гравців")}. Виберіть менше гравців або більше поле.`,
		turns_range: (least, most) =>
			`Ця гра триває від ${whole(least)} до ${counted(most, "ходу", "ходів", "ходів")}.`,
		end_points:
			"Марш завершується після певної кількості ходів. Виберіть це або іншу гру.",
		pace_range:
			"Хід триває від 5 секунд до 3 хвилин або від 1 години до 3 днів. Виберіть зі списку.",
	},
};
