/** What the script of a day's march says, in Ukrainian: how a try goes, and a result for others. */
import type { DayPlayWords } from "../en/dayPlay.ts";
import { MINUTES } from "./nouns.ts";
import { counted, signed, whole } from "./numbers.ts";

export const dayPlayWords: DayPlayWords = {
	signed,
	starting: "Готуємо марш…",
	failed: "Немає зв’язку. Нічого не почалося: спробуйте ще раз.",
	lost: "Немає зв’язку. Ваші ходи збережено тут: щоб продовжити, перезавантажте сторінку.",
	refused: {
		no_player:
			"Браузер не надіслав файлу cookie, тож зберегти спробу не вдалося. Дозвольте cookie для цього сайту й перезавантажте сторінку.",
		updated: "Гру щойно оновлено. Перезавантажте сторінку й грайте далі.",
		no_day: "Маршу цього дня немає.",
		no_try: "Ви ще не почали цього маршу.",
		too_late:
			"Ваша партія надійшла запізно: час спроби вийшов. Результату немає.",
		already_scored:
			"Ви вже маєте результат за цей день, тож цю партію не зараховано.",
		not_continued:
			"Ваша спроба продовжилася в іншому вікні. Перезавантажте сторінку, щоб грати далі звідти.",
		too_many: "Забагато за одну хвилину. Зачекайте хвилину й спробуйте знову.",
		other: "Сервер не зміг простежити цю партію, тож результату немає.",
	},
	left: (minutes) => `Залік: ще ${counted(minutes, ...MINUTES)}`,
	over: "Час спроби вийшов: ця партія без результату",
	unscored: "Без результату",
	sending: "Надсилаємо партію…",
	notSent:
		"Ваша партія ще не надійшла. Не закривайте сторінки: партію буде надіслано, щойно з’явиться зв’язок.",
	scored: (lead) => `Ваш результат: ${lead}`,
	notScored: (lead) => `${lead}, поза заліком`,
	toResult: "Ваше місце",
	toDay: "До сторінки дня",

	result: {
		copy: "Копіювати текстом",
		copied: "Скопійовано. Вставте, де захочете.",
		notCopied: "Браузер не дозволив копіювати. Ось текст:",
		picture: "Зберегти картинкою",
	},

	share: {
		title: (date) => `Hexmarch, марш дня, ${date}`,
		score: (lead, points, rival) =>
			`${lead} (${whole(points)} проти ${whole(rival)})`,
		caption: "Відрив від найкращого бота, хід за ходом",
	},
};
