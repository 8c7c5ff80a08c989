/** What the script of a day's march says, in German. */
import type { DayPlayWords } from "../en/dayPlay.ts";
import { counted, signed, whole } from "./numbers.ts";

export const dayPlayWords: DayPlayWords = {
	signed,
	starting: "Der Marsch wird vorbereitet…",
	failed:
		"Es gibt keine Verbindung. Nichts hat begonnen: Versuch es noch einmal.",
	lost: "Es gibt keine Verbindung. Deine Runden bleiben hier erhalten: Lade die Seite neu, um weiterzuspielen.",
	refused: {
		no_player:
			"Dein Browser hat kein Cookie geschickt, darum ließ sich dein Versuch nicht festhalten. Erlaube Cookies für diese Website, dann lade die Seite neu.",
		updated:
			"Das Spiel wurde gerade erneuert. Lade die Seite neu, dann spiel weiter.",
		no_day: "Für diesen Tag gibt es keinen Marsch.",
		no_try: "Du hast diesen Marsch noch nicht begonnen.",
		too_late:
			"Deine Partie kam zu spät: Die Zeit deines Versuchs war um. Sie hat kein Ergebnis.",
		already_scored:
			"Du hast für diesen Tag schon ein Ergebnis, darum zählt diese Partie nicht.",
		not_continued:
			"Dein Versuch ging in einem anderen Fenster weiter. Lade die Seite neu, um dort fortzufahren.",
		too_many:
			"Das war viel in einer Minute. Warte eine Minute, dann versuch es noch einmal.",
		other:
			"Der Server konnte dieser Partie nicht folgen, darum hat sie kein Ergebnis.",
	},
	left: (minutes) => `Zählt noch ${counted(minutes, "Minute", "Minuten")}`,
	over: "Die Zeit deines Versuchs ist um: Diese Partie hat kein Ergebnis",
	unscored: "Ohne Ergebnis",
	sending: "Deine Partie wird gesendet…",
	notSent:
		"Deine Partie ist noch nicht angekommen. Lass diese Seite offen: Sie wird gesendet, sobald es eine Verbindung gibt.",
	scored: (lead) => `Dein Ergebnis: ${lead}`,
	notScored: (lead) => `${lead}, ohne Ergebnis`,
	toResult: "Deinen Rang ansehen",
	toDay: "Zurück zum Tag",

	result: {
		copy: "Als Text kopieren",
		copied: "Kopiert. Füge es ein, wo du magst.",
		notCopied:
			"Dein Browser hat das Kopieren nicht erlaubt. Hier ist der Text:",
		picture: "Als Bild speichern",
	},

	share: {
		title: (date) => `Hexmarch, der Marsch vom ${date}`,
		score: (lead, points, rival) =>
			`${lead} (${whole(points)} zu ${whole(rival)})`,
		caption: "Vorsprung vor dem besten Bot, Runde für Runde",
	},
};
