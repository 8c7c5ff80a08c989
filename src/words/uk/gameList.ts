/** The words of the lists of games, in Ukrainian; the browser has them too. */
import type { GameListWords } from "../en/gameList.ts";
import { spanIn } from "../times.ts";
import { turnNumber } from "../turnNumber.ts";
import { form, list, phrases } from "./grammar.ts";
import { mapNames } from "./maps.ts";
import { BOTS, GAMES } from "./nouns.ts";
import { counted, whole } from "./numbers.ts";

const span = /* @__PURE__ */ spanIn("uk");

const persons = (count: number) => counted(count, "людина", "людини", "людей");

export const gameListWords: GameListWords = {
	title: "Партії",
	heading: "Знайти партію",
	people: (online, playing) =>
		online < 2 && playing === 0
			? "Зараз тут більше нікого немає."
			: `Тут ${persons(online)}, ${playing === 0 ? "ніхто не грає" : `${form(playing, { few: "грають", other: "грає" })} ${whole(playing)}`}.`,
	playNow: "Грати зараз",
	playNowHint: "Почнеться за десять секунд.",
	create: "Створити партію",
	regions: {
		label: "Регіони",
		americas: "Америка",
		europe: "Європа й Африка",
		asia: "Азія й Океанія",
	},
	games: (count) => counted(count, ...GAMES),
	unavailable:
		"Список цього регіону зараз недоступний. Грати все одно можна: натисніть «Грати зараз» або спробуйте трохи згодом.",
	open: {
		title: "Відкриті партії",
		empty:
			"Зараз жодна партія не чекає на гравців. Натисніть «Грати зараз», щоб відкрити свою; доки хтось прийде, компанію складуть боти.",
	},
	running: {
		title: "Тривають",
		empty: "У цьому регіоні зараз ніхто не грає.",
	},
	live: {
		on: "Наживо",
		lost: "Зв’язок втрачено. Пробуємо знову…",
		stale:
			"Цей список не оновлюється. Перезавантажте сторінку, щоб побачити поточний.",
	},

	line: {
		phrases,
		rulesets: {
			march: "Марш",
			"turn-by-turn": "Класична",
			"free-neighbor": "Вільна",
			"free-full": "Вільна для всіх",
		},
		hosted: (name) => `Партія ${name}`,
		hostless: "Партія без організатора",
		led: (name) => `${name} попереду`,
		ledByNobody: "Лише боти",
		board: (cols, rows) => `${whole(cols)} × ${whole(rows)} клітинок`,
		map: (shape, cols, rows) =>
			`${mapNames[shape]} ${whole(cols)} × ${whole(rows)}`,
		pace: (ms) => `${span(ms)} на хід`,
		noClock: "без годинника",
		speed: "швидкість важить",
		openPlans: "відкриті плани",
		openToBots: "відкрита для ботів",
		taken: (taken, seats) =>
			`Зайнято ${whole(taken)} з ${counted(seats, "місця", "місць", "місць")}`,
		botsFill: "решта — боти",
		players: (people, bots) =>
			phrases([persons(people), ...(bots > 0 ? [counted(bots, ...BOTS)] : [])]),
		watching: (count) => `дивиться ${whole(count)}`,
		turn: (turn) => `Хід ${whole(turnNumber(turn))}`,
		beginsIn: (ms) => `Почнеться за ${span(ms)}`,
		beginning: "Починається…",
		beginsWhenFull: "Почнеться, коли зберуться всі",
		join: "Приєднатися",
		watch: "Дивитися",
		gone: "Завершено",
	},

	own: {
		title: "Ваші партії",
		heading: "Ваші партії",
		waiting: (count) =>
			count === 0
				? "Жодна з них на вас не чекає."
				: `${form(count, { one: "На вас чекає", few: "На вас чекають", other: "На вас чекає" })} ${counted(count, ...GAMES)}.`,
		against: (names, more) =>
			more === 0 ? list(names) : `${names.join(", ")} і ще ${whole(more)}`,
		all: (count) => `Показати всі партії (${whole(count)})`,
		alone: "Ще більше нікого",
		yourTurn: "Ваш хід",
		others: "Чекаємо на інших",
		notBegun: "Ще не почалася",
		left: (ms) => `лишилося ${span(ms)}`,
		play: "Грати",
		look: "Глянути",
		empty: "Ви не граєте в жодній партії. Один клік — і граєте.",
		more: "До списку партій",
		lost: "Не вдалося оновити список. Буде ще одна спроба.",
	},
};
