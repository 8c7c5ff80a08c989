/** The reader's settings of play, in Ukrainian. */
import type { PreferenceWords } from "../en/preferences.ts";

export const preferences: PreferenceWords = {
	title: "Налаштування",
	close: "Готово",
	speed: "Показ ходу",
	speeds: { 1: "звичайний", 2: "удвічі швидший", 0: "миттєвий" },
	speedIs: (speed) => `Показ ходу: ${speed}`,
	sound: "Звуки",
	volume: "Гучність",
	vibration: "Вібрувати, коли мій хід і коли я втрачаю клітинку",
	pressTwice: "Віддавати наказ подвійним натисканням на клітинку",
	ask: "Звук?",
	yes: "Увімкнути",
	no: "Ні",
	soundOn: "Звук увімкнено",
	soundOff: "Звук вимкнено",
};
