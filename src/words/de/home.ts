/** The words of the home page, in German. */
import type { HomeWords } from "../en/home.ts";
import { counted, whole } from "./numbers.ts";

export const homeWords: HomeWords = {
	title: "Hexmarch: ein Eroberungsspiel auf Sechsecken",
	heading: "Marschier, Feld für Feld",
	lead: "Hexmarch ist ein Eroberungsspiel auf einer Karte aus Sechsecken, in dem alle im Geheimen planen und jede Runde auf einmal geschieht.",
	gameWaits: "Deine Partie wartet auf dich",
	gamesWait: (count) => `${whole(count)} Partien warten auf dich`,
	playNow: "Jetzt spielen",
	playNowHint: (minutes) =>
		`Mit Menschen von überall, in höchstens zehn Sekunden, für höchstens ${whole(minutes)} Minuten. Bots nehmen die Plätze, die leer bleiben.`,
	play: "Gegen Bots spielen",
	oneClick: (bots, cols, rows) =>
		`Gegen ${counted(bots, "Bot", "Bots")} auf ${whole(cols)} × ${whole(rows)} Feldern. Ohne Uhr, ohne Konto.`,
	lesson: "Spielend lernen",
	lessonHint:
		"Noch nie gespielt? Eine geführte erste Partie, in anderthalb Minuten.",
	noLesson: "Nein, danke",
	ways: "Weitere Arten zu spielen",
	openGames: "Offene Partien ansehen",
	howTitle: "So spielt man, in fünf Bildern",
	allRules: "Alle Regeln lesen",
	demo: "Eine Partie zwischen Bots",
};
