/** The words of API tokens, in Italian. */
import type { TokenWords } from "../en/tokens.ts";
import { whole } from "./numbers.ts";

export const tokenWords: TokenWords = {
	title: "Token API",
	text: "Con un token, un programma gioca qui a tuo nome. Non può accedere, né modificare o eliminare il tuo account.",
	api: "Che cosa possono fare qui i programmi",
	none: "Non hai ancora token.",
	make: "Crea un token",
	made: (day) => `Creato il ${day}`,
	used: (day) => `usato l’ultima volta il ${day}`,
	neverUsed: "non ancora usato",
	ends: (day) => `valido fino al ${day}`,
	ended: (day) => `scaduto il ${day}`,
	endless: "senza scadenza",
	revoke: "Revoca",
	revokeNamed: (name) => `Revoca ${name}`,
	help: "I token restano validi quando esci o cambi password. Revoca quelli che non ti servono o che non conosci.",
	revoked:
		"Il token è revocato: i programmi che lo hanno non entrano più. Creane un altro per sostituirlo.",

	form: {
		title: "Crea un token API",
		nameHelp: "A che cosa serve il token. Lo vedi solo tu.",
		scopes: "Che cosa permette",
		scope: {
			read: "Vedere ciò che vedi solo tu: le tue partite, i tuoi posti",
			play: "Creare partite, unirsi e giocarle",
			bot: "Fare di questo account quello di un bot, per sempre",
		},
		short: { read: "vedere", play: "giocare", bot: "diventare un bot" },
		fairPlay:
			"Se è un programma a scegliere gli ordini, gioca con un account di bot. Con ogni altro account, scegli tu.",
		end: "Per quanto tempo vale",
		days: (days) => `${whole(days)} giorni`,
		year: "Un anno",
		never: "Finché non lo revochi",
		submit: "Crea il token",
		back: "Torna al tuo account",
	},

	problems: {
		name_missing: "Inserisci un nome.",
		name_long: (most) =>
			`Il nome di un token ha al massimo ${whole(most)} caratteri.`,
		name_taken: "Hai già un token con questo nome. Scegline un altro.",
		scopes_missing: "Scegli almeno una cosa che permette.",
		too_many: (most) => `Hai ${whole(most)} token. Prima revocane uno.`,
	},

	fresh: {
		title: "Il tuo nuovo token",
		text: "Copialo adesso: non lo conserviamo, quindi non potremo mostrarlo di nuovo. Chi lo ha può fare ciò che permette.",
		label: "Il token",
		copy: "Copia",
		copied: "Copiato",
		notCopied: "Copia questo token:",
		use: "I programmi lo inviano con ogni richiesta:",
		done: "L’ho conservato",
	},
};
