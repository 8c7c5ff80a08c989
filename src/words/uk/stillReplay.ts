/** What is said of a finished game before its replay begins, in Ukrainian. */
import type { StillReplayWords } from "../en/stillReplay.ts";

export const stillReplayWords: StillReplayWords = {
	needsScript:
		"Щоб дивитися партію хід за ходом і перевірити її, цій сторінці потрібен JavaScript. Нижче — чим вона завершилася.",
	download: "Завантажити",
	downloadHint: "Уся партія у форматі JSON",
	newGame: "Нова партія",
	chart: {
		name: "Землі за ходами",
		after: "Після ходу",
		start: "Початок",
		table: "Землі за ходами, таблицею",
	},
};
