/** The words of the page of games to download, in Ukrainian. */
import type { DumpWords } from "../en/dump.ts";
import { exact } from "./numbers.ts";

export const dumpWords: DumpWords = {
	title: "Партії для завантаження",
	lead: "Усі публічні партії за день в одному файлі, який з’являється наступного дня. Кожен рядок — запис однієї партії у форматі JSON; розпаковує gzip.",
	nameless:
		"У цих файлах немає імен людей. Ім’я є лише в записі самої партії та зникає разом з акаунтом.",
	licence: "Для будь-якого використання: Creative Commons CC0",
	index: "Цей список для програм",
	columns: { day: "День", games: "Партії", size: "Розмір" },
	size: (mb: number) => `${exact(mb)}\u00a0МБ`,
	empty: "Перший файл з’явиться наступного дня після першої публічної партії.",
};
