/** The words of the analysis of a finished game, in Ukrainian. */
import type { AnalysisWords } from "../en/analysis.ts";
import { turnNumber } from "../turnNumber.ts";
import { does, list, plural, sentences } from "./grammar.ts";
import { GAMES, TILES, TILES_TAKEN } from "./nouns.ts";

const tilesWith = (tiles: number, towns: readonly string[]) => {
	if (towns.length === tiles) return list(towns);
	return towns.length === 0
		? plural(tiles, ...TILES_TAKEN)
		: `${plural(tiles, ...TILES_TAKEN)}, серед них ${list(towns)}`;
};

const played = (games: number) => plural(games, ...GAMES);

export const analysisWords: AnalysisWords = {
	title: "Аналіз",
	close: "Закрити аналіз",
	about:
		"Як часто кожен гравець перемагав би звідти, якби всі далі грали, як звичайний бот. Смуги показують похибку.",

	why: {
		classic:
			"Аналізувати можна лише марші. Боти майже ніколи не догравають класичної партії до кінця, тож не можуть сказати, хто б переміг.",
		free: "Аналізувати можна лише марші. Така гра не має власного кінця, тож ні про кого не скажеш, що він перемагає.",
		old: "Цей марш зіграно за старішими правилами, яких нинішні боти не вчили. Його не можна аналізувати.",
	},

	doing: {
		chances: "Дограємо з кожного ходу",
		decisive: "Придивляємося до вирішальних ходів",
		unused: "Пробуємо накази бота-майстра",
	},
	stop: "Зупинити",
	goOn: "Продовжити",
	stopped: "Зупинено. Усе знайдене лишається.",
	failed:
		"Аналіз зупинився через помилку. Закрийте його й відкрийте знову, щоб спробувати ще раз.",

	chart: {
		name: "Шанси на перемогу за ходами",
		table: "Шанси таблицею",
		turn: "Хід",
		cell: (chance, low, high) => `${chance}% (від ${low} до ${high})`,
	},

	decided: {
		sentences,
		title: "Вирішальні ходи",
		none: "Жоден хід не змінив шансів більше за похибку.",
		turn: (turn) => `Хід ${turnNumber(turn)}`,
		change: ({ name, isYou }, before, after) =>
			`${isYou ? "Ви" : name}: ${before}% → ${after}%`,
		took: (who, tiles, towns) =>
			`${does(who, "здобуває", "здобуваєте")} ${tilesWith(tiles, towns)}.`,
		lost: (who, tiles, towns) =>
			`${does(who, "втрачає", "втрачаєте")} ${tilesWith(tiles, towns)}.`,
		cutOff: (tiles) =>
			tiles === 1
				? "З них одну відрізано."
				: `З них відрізано ${plural(tiles, ...TILES)}.`,
		lagged: "Інші здобувають більше.",
		out: (who) => `${does(who, "вибуває", "вибуваєте")} після цього.`,
		quiet: (who) =>
			`${who.isYou ? "Ваші землі" : `Землі ${who.name}`} без змін; здобувають чи втрачають інші.`,
	},

	unused: {
		title: (who) =>
			who.isYou
				? "Ваш найкращий упущений шанс"
				: `Найкращий упущений шанс: ${who.name}`,
		player: "Гравець",
		find: "Пошукати",
		gain: (turn, before, after, error) =>
			`Хід ${turnNumber(turn)}: з наказами бота-майстра виграно було б ${after}% партій замість ${before}%. Це на ${after - before} зі ста більше, плюс-мінус ${error}.`,
		how: (games) =>
			`Кожен варіант дограно до кінця (${played(games)}) проти наказів, які інші віддали того ходу.`,
		none: (games) =>
			games === 0
				? "Бот-майстер жодного ходу не наказав би нічого іншого."
				: `Жодного ходу накази бота-майстра не давали б помітно більше перемог; дограно до кінця: ${played(games)}.`,
		show: "Показати на полі",
		hide: "Сховати",
		given: "віддані накази",
		better: "накази бота-майстра",
	},
};
