/** The names of bots in Ukrainian: of a bot by its kind, and of those that fill seats by their strength. */
import type * as English from "../en/bots.ts";

/** Beside a bot's name. */
export const botKinds: typeof English.botKinds = {
	wanderer: "бот, мандрівник",
	recruit: "бот, новобранець",
	gardener: "бот, легкий",
	captain: "бот, звичайний",
	general: "бот, складний",
	marshal: "бот, майстер",
	lancer: "бот, сміливий",
	mason: "бот, терплячий",
	merchant: "бот, жадібний",
	settler: "бот, поселенець",
	raider: "бот, нападник",
	hermit: "бот, відлюдник",
};

/** In the form of a game against bots: each with its temperament. */
export const strengths: typeof English.strengths = {
	recruit: "Новобранець: ще вчиться грати",
	easy: "Легкий: порається вдома й рідко атакує",
	normal: "Звичайний: бере те, що вигідно, і стежить за лідером",
	hard: "Складний: зважує безліч планів проти ваших",
	master: "Майстер: обмірковує кожен наказ",
	mixed: "Різні",
	bold: "Сміливий: атакує першим, мало захищається (як звичайний)",
	patient: "Терплячий: зміцнюється, перш ніж атакувати (як звичайний)",
	greedy: "Жадібний: хоче всі міста й вільні клітинки (як звичайний)",
};

/** In the form of a game for people. */
export const fillChoices: typeof English.fillChoices = {
	none: "Лишаються порожніми",
	recruit: "Новобранці, найслабші боти",
	easy: "Легкі боти",
	normal: "Звичайні боти",
	hard: "Складні боти",
	master: "Майстри, найсильніші боти",
	mixed: "Боти різної сили",
	bold: "Сміливі боти",
	patient: "Терплячі боти",
	greedy: "Жадібні боти",
};

/** In the list of what a game is set to. */
export const fills: typeof English.fills = {
	recruit: "Новобранці",
	easy: "Легкі боти",
	normal: "Звичайні боти",
	hard: "Складні боти",
	master: "Майстри",
	mixed: "Боти різної сили",
	bold: "Сміливі боти",
	patient: "Терплячі боти",
	greedy: "Жадібні боти",
	none: "Ніхто",
};

/** In the lobby: who gets the seats that are empty when play begins. */
export const emptySeatFills: typeof English.emptySeatFills = {
	recruit: "новобранець, якщо ніхто не прийде",
	easy: "легкий бот, якщо ніхто не прийде",
	normal: "звичайний бот, якщо ніхто не прийде",
	hard: "складний бот, якщо ніхто не прийде",
	master: "бот-майстер, якщо ніхто не прийде",
	mixed: "бот, якщо ніхто не прийде",
	bold: "сміливий бот, якщо ніхто не прийде",
	patient: "терплячий бот, якщо ніхто не прийде",
	greedy: "жадібний бот, якщо ніхто не прийде",
	none: "порожнє, якщо ніхто не прийде",
};
