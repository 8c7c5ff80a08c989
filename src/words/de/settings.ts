/** The settings of a game in plain words, in German. */
import type { SettingsWords } from "../en/settings.ts";
import { turnNumber } from "../turnNumber.ts";
import { fills } from "./bots.ts";
import { NB, plural } from "./grammar.ts";
import { mapNames } from "./maps.ts";

const COUNTS = [
	"",
	"Ein Spieler",
	"Zwei Spieler",
	"Drei Spieler",
	"Vier Spieler",
];

const players = (count: number) => COUNTS[count] ?? `${count} Spieler`;

export const settingsWords: SettingsWords = {
	needsScript:
		"Du kannst ohne JavaScript Platz nehmen, aber zum Spielen brauchst du es. Diese Seite zeigt, wer hier war, als du sie geöffnet hast.",
	title: "Die Partie",
	all: "Alle Einstellungen",
	summary: {
		live: (turns, turn, minutes) =>
			`${plural(turns, "Runde", "Runden")} zu je ${turn}: höchstens ${plural(minutes, "Minute", "Minuten")}.`,
		slow: (turns, turn) =>
			`${plural(turns, "Runde", "Runden")}, für jede davon hast du ${turn}.`,
		turns: (turns) =>
			`${plural(turns, "Runde", "Runden")} ohne Uhr: Jede dauert, so lange du willst.`,
		each: (turn) => `Eine Runde dauert ${turn}.`,
		players: (count, board) => `${players(count)} auf ${board}.`,
		playersOn: {
			plain: (count) => `${players(count)} auf offener Ebene.`,
			island: (count) => `${players(count)} auf einer Insel.`,
			ring: (count) => `${players(count)} um einen See.`,
			twins: (count) =>
				`${players(count)} in zwei Ländern mit wenigen Übergängen.`,
			archipelago: (count) => `${players(count)} auf einem Archipel.`,
		},
		wins: {
			endless: () => "Es geht weiter, bis du genug hast.",
			"turn-limit": () => "Das meiste Land gewinnt.",
			points: () => "Städte zahlen Punkte, und die meisten Punkte gewinnen.",
			"full-map": () => "Wer die ganze Karte hat, gewinnt.",
			"half-map": () => "Wer die halbe Karte hat, gewinnt.",
			"falling-share": () =>
				"Ein Teil der Karte gewinnt, und er schrumpft Runde um Runde.",
		},
	},
	labels: {
		mode: "Spiel",
		board: "Brett",
		map: "Karte",
		pace: "Eine Runde",
		end: "Sie endet",
		tempo: "Tempo",
		plans: "Befehle",
		events: "Zufall",
		access: "Wer mitspielen darf",
		fill: "Auf leeren Plätzen",
		botAccounts: "Bots mit Konto",
		watch: "Wer zuschauen darf",
	},
	modes: {
		march: "Marsch: unser eigenes, mit absehbarem Ende",
		"turn-by-turn": "Klassisch: das ganze Spiel",
		"free-neighbor": "Frei: Felder neben den eigenen einnehmen, alle zugleich",
		"free-full": "Frei überall: Felder an jedem Ort einnehmen, alle zugleich",
	},
	board: (cols, rows) => `${cols} × ${rows} Felder`,
	map: (shape, cols, rows) => `${mapNames[shape]}, ${cols} × ${rows} Felder`,
	example: "Ein Beispiel: Die Karte wird gezeichnet, wenn die Partie beginnt.",
	exampleTitle: "Ein Beispiel der Karte",
	seconds: (count) => plural(count, "Sekunde", "Sekunden"),
	minutes: (count) => plural(count, "Minute", "Minuten"),
	hours: (count) => plural(count, "Stunde", "Stunden"),
	days: (count) => plural(count, "Tag", "Tage"),
	noClock: "Bis alle sie beendet haben",
	atMost: (time) => `höchstens ${time}`,
	ends: {
		endless: () => "Nie von selbst",
		"turn-limit": ({ turn }) =>
			turn === 0
				? "Nach einer Runde: Das meiste Land gewinnt"
				: `Nach ${turnNumber(turn)} Runden: Das meiste Land gewinnt`,
		points: ({ turns }) => `Nach ${turns} Runden: Die meisten Punkte gewinnen`,
		"full-map": () => "Sobald jemand die ganze Karte hat",
		"half-map": () => "Sobald jemand die halbe Karte hat",
		"falling-share": ({ startPercent, fallsAfterTurn, percentPerTurn }) =>
			`Sobald jemand ${startPercent}${NB}% der Karte hat; nach Runde ${turnNumber(fallsAfterTurn)} braucht es jede Runde ${percentPerTurn}${NB}% weniger`,
	},
	tempo: {
		even: "Zählt nicht: Lass dir Zeit",
		speed: "Zählt: Die ersten Befehle sind die stärksten",
	},
	plans: {
		sealed: "Verdeckt, bis die Runde endet",
		open: "Für alle sichtbar, sobald sie gegeben sind",
	},
	events: {
		on: (turn) =>
			`Blitze, Erdbeben und fallende Punkte ab Runde ${turnNumber(turn)}`,
		off: "Ruhig: keine Blitze, keine Erdbeben",
	},
	access: {
		solo: "Du allein",
		link: "Alle mit dem Link",
		public: "Alle: Sie steht in der Liste der offenen Partien",
	},
	fills,
	botAccounts: "Dürfen beitreten",
	watch: { anyone: "Alle mit dem Link", nobody: "Nur die Spieler" },
};
