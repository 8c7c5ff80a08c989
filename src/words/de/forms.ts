/** The words of the forms that begin a game, in German. */
import type { FormsWords } from "../en/forms.ts";
import { fillChoices, strengths } from "./bots.ts";
import { mapChoices } from "./maps.ts";
import { counted, whole } from "./numbers.ts";

const MINUTE_S = 60;
const HOUR_S = 60 * MINUTE_S;
const DAY_S = 24 * HOUR_S;

const lasting = (seconds: number) => {
	if (seconds >= DAY_S) return counted(seconds / DAY_S, "Tag", "Tage");
	if (seconds >= HOUR_S) return counted(seconds / HOUR_S, "Stunde", "Stunden");
	return seconds % MINUTE_S === 0
		? counted(seconds / MINUTE_S, "Minute", "Minuten")
		: counted(seconds, "Sekunde", "Sekunden");
};

export const formsWords: FormsWords = {
	options: "Bots nach deinem Geschmack",
	optionsHint: "Ändere das Brett, die Bots oder die Regeln",
	playWithThese: "Mit diesen Einstellungen spielen",
	hasProblems: "Sieh dir das noch einmal an:",

	ruleset: {
		label: "Spiel",
		help: "Ein Marsch ist kurz: Er endet nach einer festen Zahl von Runden.",
		choices: {
			march: "Marsch: unser eigenes, mit absehbarem Ende",
			"turn-by-turn": "Klassisch: das ganze Spiel, bis zur halben Karte",
			"free-neighbor":
				"Frei: Felder neben den eigenen einnehmen, eine Runde je Sekunde",
			"free-full":
				"Frei überall: Felder an jedem Ort einnehmen, eine Runde je Sekunde",
		},
	},
	board: {
		label: "Brett",
		help: "Spalten mal Zeilen. Mehr Felder machen die Partie länger.",
		sizes: {
			"7x7": "Winzig, 7 × 7: ein kurzes Duell",
			"9x7": "Sehr klein, 9 × 7: ein Duell",
			"11x9": "Klein, 11 × 9",
			"17x9": "Mittel, 17 × 9",
			"25x20": "Groß, 25 × 20",
			"40x30": "Riesig, 40 × 30",
		},
		own: "Eine eigene Größe",
	},
	cols: { label: "Spalten" },
	rows: { label: "Zeilen" },
	range: (least, most) => `Von ${whole(least)} bis ${whole(most)}.`,
	map: {
		label: "Karte",
		help: "Für jede Partie neu gezeichnet, so gerecht wie möglich.",
		choices: mapChoices,
	},
	bots: {
		label: "Bots",
		help: "Wie viele gegen dich spielen.",
	},
	strength: {
		label: "Wie stark sie sind",
		help: "Gemischt gibt dir der Reihe nach einen jeder Stärke.",
		ladder: "Nach Stärke",
		characters: "Nach Charakter",
		choices: strengths,
	},
	botAccounts: {
		label: "Bots mit Konto",
		help: "Programme anderer Spieler, als Bots gekennzeichnet.",
		choices: { no: "Können nicht beitreten", yes: "Dürfen beitreten" },
	},
	end: {
		label: "Die Partie endet",
		help: "Ein Marsch endet nach einer Zahl von Runden, und die meisten Punkte gewinnen.",
		all: "Jedes Spiel",
		others: "Klassisches und freie Spiele",
		choices: {
			ruleset: "Wie im oben gewählten Spiel",
			"turn-limit": "Nach einer Zahl von Runden",
			"half-map": "Sobald jemand die halbe Karte hat",
			"full-map": "Sobald jemand die ganze Karte hat",
			endless: "Nie",
		},
	},
	turns: {
		label: "Runden",
		help: "Zählt nur, wenn die Partie nach einer Zahl von Runden endet.",
	},
	tempo: {
		label: "Tempo",
		help: "Wo Tempo zählt, ist der erste Befehl der stärkste und der letzte halb so stark.",
		choices: {
			ruleset: "Wie im oben gewählten Spiel",
			even: "Zählt nicht",
			speed: "Zählt",
		},
	},
	plans: {
		label: "Pläne",
		help: "Verdeckte Befehle bleiben bis zum Ende der Runde geheim.",
		choices: {
			ruleset: "Was zum Spiel passt",
			sealed: "Verdeckt",
			open: "Offen für alle",
		},
	},
	events: {
		label: "Blitze, Erdbeben und fallende Punkte",
		help: "Hin und wieder, sobald die Partie im Gange ist.",
		choices: { on: "An", off: "Aus" },
	},
	clock: {
		label: "Uhr",
		help: "Ohne Uhr endet eine Runde, wenn du sie beendest.",
		none: "Keine Uhr",
	},
	time: (seconds) => `${lasting(seconds)} je Runde`,

	access: {
		label: "Wer mitspielen kann",
		help: "In jedem Fall bekommst du einen Link zum Teilen.",
		choices: {
			public: "Alle, über die Liste der Partien oder den Link",
			link: "Nur wer den Link hat",
		},
	},
	seats: {
		label: "Spieler",
		range: (most, mostFree) =>
			`Dich eingerechnet. 2 bis ${whole(most)}, in den freien Spielen bis ${whole(mostFree)}. Auf kleine Bretter passen weniger.`,
	},
	fill: {
		label: "Leere Plätze",
		help: "Was mit Plätzen geschieht, die niemand genommen hat.",
		choices: fillChoices,
	},
	start: {
		label: "Die Partie beginnt",
		help: "Du kannst sie immer früher beginnen.",
		choices: {
			full: "Wenn sie voll ist, oder wenn ich es sage",
			"10": "Von selbst nach 10 Sekunden",
			"60": "Von selbst nach 1 Minute",
			"300": "Von selbst nach 5 Minuten",
		},
	},
	watch: {
		label: "Wer zuschauen kann",
		help: "Befehle sind vor Zuschauern so verborgen wie vor Spielern.",
		choices: { anyone: "Alle", players: "Nur die Spieler" },
	},
	pace: {
		label: "Tempo der Runden",
		help: "Eine Runde endet früher, wenn alle ihre beendet haben. Freie Spiele haben eine Runde je Sekunde.",
		live: "Live, alle am Tisch",
		correspondence: "Als Fernpartie, wann immer du Zeit hast",
	},

	problems: {
		unknown_choice: "Das steht nicht zur Wahl. Nimm etwas aus der Liste.",
		not_a_number: "Hier gehört eine ganze Zahl hin, zum Beispiel 5.",
		bad_board: "Gib ein Brett als Spalten x Zeilen ein, zum Beispiel 17x9.",
		cols_range: (least, most) =>
			`Ein Brett hat ${whole(least)} bis ${whole(most)} Spalten.`,
		rows_range: (least, most) =>
			`Ein Brett hat ${whole(least)} bis ${whole(most)} Zeilen.`,
		bots_range: (most) => `In diese Partie passen 1 bis ${whole(most)} Bots.`,
		bots_board: (most) =>
			most < 1
				? "Auf diesem Brett ist kein Platz für Bots. Wähle ein größeres."
				: `Auf diesem Brett ist Platz für höchstens ${counted(most, "Bot", "Bots")}. Wähle weniger oder ein größeres Brett.`,
		seats_range: (most) =>
			`In diese Partie passen 2 bis ${whole(most)} Spieler.`,
		seats_board: (most) =>
			`Auf diesem Brett ist Platz für höchstens ${whole(most)} Spieler. Wähle weniger oder ein größeres Brett.`,
		turns_range: (least, most) =>
			`Diese Partie dauert ${whole(least)} bis ${whole(most)} Runden.`,
		end_points:
			"Ein Marsch endet nach einer Zahl von Runden. Wähle das oder ein anderes Spiel.",
		pace_range:
			"Eine Runde dauert 5 Sekunden bis 3 Minuten oder 1 Stunde bis 3 Tage. Nimm etwas aus der Liste.",
	},
};
