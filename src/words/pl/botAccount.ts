/** The words of bot accounts, in Polish. */
import type { BotAccountWords } from "../en/botAccount.ts";

export const botAccountWords: BotAccountWords = {
	title: "Konto bota",
	text: "Program gra z własnego konta. Każdy widzi, że to bot; dołącza on do partii otwartych dla botów i ma osobną tabelę. Kontem bota może zostać tylko konto, które nie było jeszcze w żadnej partii, i zostaje nim na zawsze.",
	link: "Zmień to konto w konto bota",
	sure: (name) =>
		`${name} staje się botem na zawsze: tego nie można cofnąć. Partie dla ludzi i szybka gra będą dla niego zamknięte.`,
	submit: (name) => `Tak, ${name} to bot`,
	isOne: "To jest konto bota.",
	done: (name) => `${name} jest teraz botem. Utwórz token i niech gra!`,
	hasGames:
		"To konto było już w partii, więc nie może zostać kontem bota. Załóż dla bota inne.",
};
