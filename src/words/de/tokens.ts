/** The words of API tokens, in German. */
import type { TokenWords } from "../en/tokens.ts";
import { whole } from "./numbers.ts";

export const tokenWords: TokenWords = {
	title: "API-Token",
	text: "Mit einem Token spielt ein Programm hier in deinem Namen. Es kann sich nicht anmelden und dein Konto weder ändern noch löschen.",
	api: "Was Programme hier können",
	none: "Du hast noch keine Token.",
	make: "Token erstellen",
	made: (day) => `Erstellt am ${day}`,
	used: (day) => `zuletzt benutzt am ${day}`,
	neverUsed: "noch nicht benutzt",
	ends: (day) => `gültig bis ${day}`,
	ended: (day) => `abgelaufen am ${day}`,
	endless: "unbefristet",
	revoke: "Widerrufen",
	revokeNamed: (name) => `${name} widerrufen`,
	help: "Token bleiben gültig, wenn du dich abmeldest oder dein Passwort änderst. Widerrufe, was du nicht brauchst oder nicht kennst.",
	revoked:
		"Das Token ist widerrufen: Programme, die es haben, kommen nicht mehr herein. Ein neues ersetzt es.",

	form: {
		title: "API-Token erstellen",
		nameHelp: "Wofür das Token ist. Nur du siehst es.",
		scopes: "Was es erlaubt",
		scope: {
			read: "Sehen, was nur du siehst: deine Partien, deine Plätze",
			play: "Partien erstellen, ihnen beitreten und sie spielen",
			bot: "Dieses Konto für immer zu dem eines Bots machen",
		},
		short: { read: "sehen", play: "spielen", bot: "Bot werden" },
		fairPlay:
			"Wenn ein Programm die Befehle wählt, spiel mit einem Bot-Konto. Mit jedem anderen Konto wählst du sie selbst.",
		end: "Wie lange es gilt",
		days: (days) => `${whole(days)} Tage`,
		year: "Ein Jahr",
		never: "Bis du es widerrufst",
		submit: "Token erstellen",
		back: "Zurück zu deinem Konto",
	},

	problems: {
		name_missing: "Gib einen Namen ein.",
		name_long: (most) =>
			`Der Name eines Tokens hat höchstens ${whole(most)} Zeichen.`,
		name_taken:
			"Du hast schon ein Token mit diesem Namen. Wähle einen anderen.",
		scopes_missing: "Wähle mindestens eines, was es erlaubt.",
		too_many: (most) => `Du hast ${whole(most)} Token. Widerrufe zuerst eines.`,
	},

	fresh: {
		title: "Dein neues Token",
		text: "Kopiere es jetzt: Wir bewahren es nicht auf und können es nicht noch einmal zeigen. Wer es hat, kann tun, was es erlaubt.",
		label: "Das Token",
		copy: "Kopieren",
		copied: "Kopiert",
		notCopied: "Kopiere dieses Token:",
		use: "Programme senden es mit jeder Anfrage:",
		done: "Ich habe es aufbewahrt",
	},
};
