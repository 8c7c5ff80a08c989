/** The words of the replay of a finished game, in German. */
import type { OverReason } from "../../rules/ending.ts";
import type { ReplayWords } from "../en/replay.ts";
import { turnNumber } from "../turnNumber.ts";
import { plural } from "./grammar.ts";
import { menuItems } from "./menuItems.ts";

const ends: Readonly<Record<OverReason, string>> = {
	won: "Alle anderen sind ausgeschieden.",
	"turn-cap": "Die Partie erreichte ihre letzte mögliche Runde.",
	unattended: "Die Partie hielt an, weil niemand mehr da war.",
	resigned: "Die Partie endete, weil jemand aufgab.",
};

const turnsIn = (count: number) => plural(count, "Runde", "Runden");
const tilesIn = (count: number) => plural(count, "Feld", "Felder");
const pointsIn = (count: number) => plural(count, "Punkt", "Punkte");

export const replayWords: ReplayWords = {
	menuItems,
	title: "Wiederholung",
	titleAt: (turn) => `${turn} · Wiederholung · Hexmarch`,
	turnOf: (turn, inAll) => `Runde ${turnNumber(turn)} von ${inAll}`,
	after: (turns) => `Nach Runde ${turns}`,
	over: "Die Partie ist zu Ende",
	wins: (name) => `${name} gewinnt`,
	youWin: "Du gewinnst",
	nobodyWins: "Niemand ist übrig, also gewinnt niemand",
	isAhead: (name) => `${name} liegt vorn`,
	youAreAhead: "Du liegst vorn",
	ends,
	youGaveUp: "Du hast aufgegeben.",
	lastTurn: "Die letzte Runde ist gespielt.",
	wonByPoints: (points, turns) =>
		`${pointsIn(points)} nach ${plural(turns, "Runde", "Runden")}.`,
	wonByLand: (tiles, turn) =>
		`${tilesIn(tiles)} genügten in Runde ${turnNumber(turn)}.`,
	summary: (turns, players) => `${turnsIn(turns)}, ${players} Spieler`,
	loading: "Die Wiederholung wird geladen…",
	failed:
		"Die Runden dieser Partie ließen sich nicht laden. Unten steht, wie sie endete; lade die Seite neu, um es noch einmal zu versuchen.",
	damaged:
		"Die Aufzeichnung dieser Partie lässt sich nicht noch einmal abspielen. Unten steht, wie sie endete.",
	otherVersion:
		"Diese Partie wurde nach einer Fassung der Regeln gespielt, die diese Seite nicht kennt. Lade die Seite neu, um eine neuere zu bekommen.",

	chart: {
		slider: "Runde",
		leads: (name, tiles, percent) =>
			`${name} führt mit ${plural(tiles, "Feld", "Feldern")}, ${percent} der Karte`,
		follows: (name, tiles) => `${name} ${tilesIn(tiles)}`,
		points: (name, points) => `${name} ${pointsIn(points)}`,
		nobody: "niemand hat Land",
		needed: "Genug zum Gewinnen",
	},

	controls: {
		name: "Abspielen",
		play: "Abspielen",
		pause: "Pause",
		back: "Eine Runde zurück",
		forward: "Eine Runde weiter",
		first: "Zum Anfang",
		last: "Zum Ende",
		speed: "Tempo",
		speeds: (factor) => `${factor}×`,
	},
	orders: "Befehle zeigen",
	copy: "Link kopieren",
	copied: "Kopiert",
	notCopied:
		"Dein Browser hat diese Seite den Link nicht kopieren lassen. Kopiere ihn von hier:",
	copyHint: "Ein Link zu dieser Runde",
	embed: "Einbettungscode kopieren",
	analyse: "Analysieren",
	playOn: "Von hier weiterspielen",

	keys: {
		title: "Tasten",
		close: "Schließen",
		list: [
			["Leertaste", "Abspielen, Pause"],
			["← →", "Eine Runde zurück, weiter"],
			["Bild ↑ ↓", "Im Diagramm: zehn Runden weiter, zurück"],
			["Pos1, Ende", "Zum Anfang, zum Ende"],
			["+ −", "Schneller, langsamer"],
			["O", "Befehle zeigen oder verbergen"],
			["N", "Die Zahlen zeigen, solange sie gedrückt ist"],
			["0", "Ganzes Brett"],
			["← ↑ → ↓", "Auf dem Brett: über die Felder gehen"],
			["?", "Diese Tasten"],
		],
	},

	verify: "Diese Partie prüfen",
};
