/** The words of bot accounts, in German. */
import type { BotAccountWords } from "../en/botAccount.ts";

export const botAccountWords: BotAccountWords = {
	title: "Bot-Konto",
	text: "Ein Programm spielt mit einem eigenen Konto: Alle sehen, dass es ein Bot ist, es tritt den Partien bei, die Bots zulassen, und hat eine eigene Rangliste. Nur ein Konto, das noch nie in einer Partie war, kann das eines Bots werden, und es bleibt es für immer.",
	link: "Zum Bot-Konto machen",
	sure: (name) =>
		`${name} wird ein Bot und bleibt einer: Das lässt sich nicht rückgängig machen. Partien unter Menschen und das schnelle Spiel sind dann geschlossen.`,
	submit: (name) => `Ja, ${name} ist ein Bot`,
	isOne: "Das ist das Konto eines Bots.",
	done: (name) =>
		`${name} ist jetzt ein Bot. Erstelle ein Token und lass ihn spielen.`,
	hasGames:
		"Dieses Konto war schon in einer Partie und kann darum kein Bot-Konto werden. Registriere ein anderes für deinen Bot.",
};
