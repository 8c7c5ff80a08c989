/** The words of the lobby, in Ukrainian. */
import type { LobbyWords } from "../en/lobby.ts";
import { emptySeatFills } from "./bots.ts";
import { list, phrases, plural } from "./grammar.ts";
import { lobbyRefusals, refusedOther } from "./lobbyRefusals.ts";

const host =
	"Ви організатор. Поділіться посиланням і почніть, коли всі зберуться.";

export const lobbyWords: LobbyWords = {
	refusals: lobbyRefusals,
	phrases,
	refusedOther,
	title: "Чекаємо на гравців",
	titleIn: (taken, all) => `${taken} з ${all} уже тут · Hexmarch`,
	taken: (taken, all) =>
		`Зайнято ${taken} з ${plural(all, "місця", "місць", "місць")}`,
	beginsIn: (time) => `Почнеться за ${time}`,
	host,
	seated: (host) =>
		`Ви маєте місце. Партію починає ${host}, або вона почнеться сама, коли всі місця буде зайнято.`,
	invited: (host) =>
		`${host} запрошує вас грати. Займіть місце: акаунт не потрібен.`,
	empty: "Тут ще нікого немає. Хто займе місце першим, той організатор.",
	keptFor: (names) =>
		`Вільні місця тримають для гравців попередньої партії: ${list(names)}. Решта може дивитися.`,
	expected: "чекаємо",
	soon: "Ви маєте місце. Приготуйтеся.",
	beginsByItself: "Ви маєте місце. Партія почнеться сама.",
	full: "Усі місця зайнято. Лишайтеся, щоб дивитися.",
	tooFew: (needed) =>
		`${host} Щоб почати, треба ${plural(needed, "гравця", "гравці", "гравців")}.`,
	join: "Зайняти місце",
	leave: "Звільнити місце",
	begin: "Почати",
	seats: "Місця",
	you: "ви",
	isHost: "організатор",
	away: "не на зв’язку",
	free: "Вільне місце",
	fills: emptySeatFills,
	moreFree: (count) =>
		`Ще ${plural(count, "вільне місце", "вільні місця", "вільних місць")}`,
	remove: "Вилучити",
	removeSure: (name) =>
		`Вилучити ${name}? Повернутися в цю партію вже не вийде.`,
	removeYes: "Так, вилучити",
	link: "Запросіть інших за цим посиланням",
	copy: "Копіювати",
	copied: "Скопійовано",
	notCopied:
		"Браузер не дозволив сторінці скопіювати посилання. Скопіюйте його звідси:",
	share: "Поділитися",
	joined: (name) => `${name} займає місце`,
	left: (name) => `${name} виходить`,
	youAreHost: "Тепер організатор — ви",
	closed: {
		title: "Цю партію закрито",
		text: "На неї вже ніхто не чекав. Є інші партії, а ще можна відкрити свою.",
		openGames: "Відкриті партії",
		home: "Головна",
	},
};
