/** The words of the replay of a finished game, in Ukrainian. */
import type { OverReason } from "../../rules/ending.ts";
import type { ReplayWords } from "../en/replay.ts";
import { turnNumber } from "../turnNumber.ts";
import { plural } from "./grammar.ts";
import { menuItems } from "./menuItems.ts";
import { PLAYERS, POINTS, TILES, TURNS, TURNS_OF } from "./nouns.ts";

const ends: Readonly<Record<OverReason, string>> = {
	won: "Усі інші вибули.",
	"turn-cap": "Партія дійшла до останнього можливого ходу.",
	unattended: "Партію зупинено, бо в ній нікого не лишилося.",
	resigned: "Партію завершено: хтось здався.",
};

export const replayWords: ReplayWords = {
	menuItems,
	title: "Повтор",
	titleAt: (turn) => `${turn} · повтор · Hexmarch`,
	turnOf: (turn, inAll) => `Хід ${turnNumber(turn)} з ${inAll}`,
	after: (turns) => `Після ходу ${turns}`,
	over: "Партію завершено",
	wins: (name) => `${name} перемагає`,
	youWin: "Ви перемогли",
	nobodyWins: "Нікого не лишилося, тож ніхто не переміг",
	isAhead: (name) => `${name} попереду`,
	youAreAhead: "Ви попереду",
	ends,
	youGaveUp: "Ви здалися.",
	lastTurn: "Останній хід зіграно.",
	wonByPoints: (points, turns) =>
		`${plural(points, ...POINTS)} після ${plural(turns, ...TURNS_OF)}.`,
	wonByLand: (tiles, turn) =>
		`Вистачило земель: ${plural(tiles, ...TILES)}, хід ${turnNumber(turn)}.`,
	summary: (turns, players) =>
		`${plural(turns, ...TURNS)}, ${plural(players, ...PLAYERS)}`,
	loading: "Завантажуємо повтор…",
	failed:
		"Не вдалося завантажити ходи цієї партії. Нижче — чим вона завершилася; щоб спробувати знову, перезавантажте сторінку.",
	damaged:
		"Запис цієї партії не можна відтворити. Нижче — чим вона завершилася.",
	otherVersion:
		"Цю партію зіграно за версією правил, якої ця сторінка не знає. Перезавантажте сторінку, щоб отримати новішу.",

	chart: {
		slider: "Хід",
		leads: (name, tiles, percent) =>
			`${name} лідирує: ${plural(tiles, ...TILES)}, ${percent} карти`,
		follows: (name, tiles) => `${name}: ${plural(tiles, ...TILES)}`,
		points: (name, points) => `${name}: ${plural(points, ...POINTS)}`,
		nobody: "ні в кого немає земель",
		needed: "Досить для перемоги",
	},

	controls: {
		name: "Відтворення",
		play: "Відтворити",
		pause: "Пауза",
		back: "На хід назад",
		forward: "На хід уперед",
		first: "На початок",
		last: "У кінець",
		speed: "Швидкість",
		speeds: (factor) => `${factor}×`,
	},
	orders: "Показати накази",
	copy: "Копіювати посилання",
	copied: "Скопійовано",
	notCopied:
		"Браузер не дозволив сторінці скопіювати посилання. Скопіюйте його звідси:",
	copyHint: "Посилання на цей хід",
	embed: "Скопіювати код для вбудовування",
	analyse: "Аналіз",
	playOn: "Дограти звідси",

	keys: {
		title: "Клавіші",
		close: "Закрити",
		list: [
			["Пробіл", "Відтворити, пауза"],
			["← →", "На хід назад, уперед"],
			["Page ↑ ↓", "На графіку: на десять ходів уперед, назад"],
			["Home, End", "На початок, у кінець"],
			["+ −", "Швидше, повільніше"],
			["O", "Показати або сховати накази"],
			["N", "Показувати числа, поки натиснуто"],
			["0", "Усе поле"],
			["← ↑ → ↓", "На полі: рух клітинками"],
			["?", "Ці клавіші"],
		],
	},

	verify: "Перевірити цю партію",
};
