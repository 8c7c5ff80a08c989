/** The words of bot accounts, in Italian. */
import type { BotAccountWords } from "../en/botAccount.ts";

export const botAccountWords: BotAccountWords = {
	title: "Account di bot",
	text: "Un programma gioca con un account proprio: tutti vedono che è un bot, entra nelle partite aperte ai bot e ha una sua classifica. Solo un account che non è mai stato in una partita può diventare di un bot, e lo resta per sempre.",
	link: "Farne l’account di un bot",
	sure: (name) =>
		`${name} diventa un bot e lo resta: non si può annullare. Le partite tra persone e il gioco immediato gli saranno chiusi.`,
	submit: (name) => `Sì, ${name} è un bot`,
	isOne: "Questo è l’account di un bot.",
	done: (name) => `${name} ora è un bot. Crea un token e fallo giocare.`,
	hasGames:
		"Questo account è già stato in una partita, quindi non può diventare di un bot. Registrane un altro per il tuo bot.",
};
