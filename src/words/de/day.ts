/** The words of the day's march, its ranking and its past days, in German. */
import type { DayWords } from "../en/day.ts";
import { mapNames } from "./maps.ts";
import { counted, whole } from "./numbers.ts";

const rounds = (count: number) => counted(count, "Runde", "Runden");
const minutesOf = (count: number) => counted(count, "Minute", "Minuten");

export const dayWords: DayWords = {
	title: "Der Marsch des Tages",
	short: "Des Tages",
	lead: (turns) =>
		`Eine kleine Partie am Tag, dieselbe für alle. Sieh, wie weit du nach ${rounds(turns)} vor den Bots liegst.`,
	about: (date) =>
		`Der Marsch vom ${date}: eine kleine Partie, dieselbe für alle. Wie weit kommst du den Bots voraus?`,
	yourSeat: "Du",

	facts: {
		label: "Dieser Marsch",
		map: "Karte",
		maps: mapNames,
		players: "Spieler",
		length: "Dauer",
		turns: (turns, minutes) => `${rounds(turns)}, etwa ${minutesOf(minutes)}`,
	},

	now: {
		play: "Um ein Ergebnis spielen",
		playHint: (minutes) =>
			`Du hast einen Versuch, der zählt. Er beginnt mit diesem Druck und muss ${minutesOf(minutes)} später zu Ende sein. Danach kannst du noch einmal spielen, so oft du willst.`,
		goOn: "Weiter",
		goOnHint: (minutes) =>
			`Dein Versuch läuft. Er zählt, wenn er in ${minutesOf(minutes)} zu Ende ist.`,
		again: "Noch einmal spielen, ohne Ergebnis",
		missed:
			"Dein Versuch war nicht rechtzeitig zu Ende, darum hat er kein Ergebnis. Der Marsch von morgen ist eine neue Gelegenheit.",
		past: "Dieser Tag ist vorbei: Sein Marsch lässt sich noch spielen, aber ohne Ergebnis.",
		playPast: "Diesen Marsch spielen",
		needsScript:
			"Zum Spielen braucht diese Seite JavaScript, das ausgeschaltet oder nicht geladen ist.",
		next: (hours, minutes) =>
			hours === 0
				? `Der nächste Marsch kommt in ${whole(minutes)} Min.`
				: `Der nächste Marsch kommt in ${whole(hours)} Std. ${whole(minutes)} Min.`,
	},

	result: {
		label: "Dein Ergebnis",
		ahead: (points) =>
			points === 1 ? "Punkt vor dem besten Bot" : "Punkte vor dem besten Bot",
		behind: (points) =>
			points === 1
				? "Punkt hinter dem besten Bot"
				: "Punkte hinter dem besten Bot",
		level: "gleichauf mit dem besten Bot",
		details: (points, tiles) =>
			`${counted(points, "Punkt", "Punkte")} und ${counted(tiles, "Feld", "Felder")} am Ende`,
		rank: (rank, of) =>
			`Rang ${whole(rank)} von ${counted(of, "Konto", "Konten")}`,
		guestRank: (rank, of) =>
			`Rang ${whole(rank)} von ${counted(of, "Gast", "Gästen")}`,
		register:
			"Mit einem Konto stehst du unter den Konten und behältst deine Serie.",
		streak: (days) => `${counted(days, "Tag", "Tage")} in Folge`,
		watch: "Deine Partie ansehen",
	},

	ranking: {
		title: "Rangliste",
		kinds: { accounts: "Konten", guests: "Gäste" },
		columns: {
			rank: "Rang",
			player: "Spieler",
			lead: "Vorsprung",
			turns: "Runden",
			land: "Land",
			streak: "Tage in Folge",
		},
		you: "du",
		emptyToday:
			"Hier hat noch niemand ein Ergebnis. Spiel den Marsch von heute, und das erste ist deins.",
		empty: "An diesem Tag hatte hier niemand ein Ergebnis.",
		own: "Dein Rang",
		more: "Weitere Ränge",
		top: "Zurück nach oben",
		order:
			"Der größere Vorsprung liegt vorn; bei gleichem der mit weniger Runden, dann der mit mehr Land.",
	},

	best: {
		title: "Die beste Partie",
		yesterday: "Die beste Partie von gestern",
		text: (name, lead) => `${name}, mit einem Vorsprung von ${lead}`,
		watch: "Ansehen",
		none: "An diesem Tag hat niemand bis zum Ende gespielt.",
		nobody: "Jemand, der nicht mehr da ist",
	},

	proof: {
		title: "Die Karte ist ausgelost, niemand sucht sie aus",
		text: "Jeder Tag hat einen Schlüssel, und der Schlüssel bestimmt die Karte, die Bots und allen Zufall. Der SHA-256 vom Schlüssel eines Tages ist der Schlüssel des Tages davor, sodass kein Schlüssel mehr zu wählen war, sobald der erste veröffentlicht war. Von einem Marsch wird am Tag davor ein SHA-256 von allem darin veröffentlicht.",
		commitment: "Am Tag davor von diesem Marsch veröffentlicht",
		tomorrow: "Vom Marsch von morgen veröffentlicht",
		key: "Sein Schlüssel",
		noKey: "wird gezeigt, wenn der Tag vorbei ist",
		before: "Der Schlüssel des Tages davor",
		first: "Vor dem ersten Tag veröffentlicht",
		isNext: "Der SHA-256 seines Schlüssels ist der Schlüssel des Tages davor.",
	},

	past: {
		title: "Vergangene Tage",
		lead: "Der Marsch jedes Tages, seine Rangliste und seine beste Partie. Alle lassen sich noch spielen, ohne Ergebnis.",
		empty: "Das ist der erste Tag. Morgen steht hier der Marsch von heute.",
		columns: {
			day: "Tag",
			map: "Karte",
			best: "Bester Vorsprung",
			own: "Deiner",
		},
		notPlayed: "nicht gespielt",
		older: "Ältere Tage",
		latest: "Zurück zu den neuesten",
		today: "Der Marsch von heute",
		before: "Der Tag davor",
		after: "Der Tag danach",
	},

	home: {
		title: "Der Marsch des Tages",
		text: "Eine kleine Partie, heute dieselbe für alle. Ein Versuch zählt.",
		done: (lead) => `Dein Ergebnis heute: ${lead}`,
		underWay: "Dein Versuch läuft.",
		streak: (days) => `bisher ${counted(days, "Tag", "Tage")} in Folge`,
		open: "Der Marsch von heute",
	},
};
