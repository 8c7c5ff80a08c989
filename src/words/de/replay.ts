/** The words of the replay of a finished game, in German. */
import type { OverReason } from "../../rules/ending.ts";
import type { Fault } from "../../rules/verify.ts";
import type { ReplayWords } from "../en/replay.ts";
import { turnNumber } from "../turnNumber.ts";
import { plural } from "./grammar.ts";
import { menuItems } from "./menuItems.ts";

const ends: Readonly<Record<OverReason, string>> = {
	won: "Alle anderen sind ausgeschieden.",
	"turn-cap": "Die Partie erreichte ihre letzte mögliche Runde.",
	unattended: "Die Partie hielt an, weil niemand mehr da war.",
	resigned: "Die Partie endete, weil der letzte Mensch aufgab.",
};

const faults: Readonly<Record<Fault["type"], string>> = {
	rules:
		"Die Aufzeichnung sagt nicht klar, nach welchen Regeln die Partie gespielt wurde.",
	map: "Das Brett ist nicht das, das der anfangs veröffentlichte Schlüssel ergibt.",
	key: "Der Schlüssel ist nicht der nächste der Kette, die anfangs veröffentlicht wurde.",
	origin: "Die Partie ging nicht von der Stellung aus weiter, die sie nennt.",
	order:
		"Es gibt einen Befehl oder einen Anfang, den die Regeln nicht erlauben.",
	late: "Die Partie war schon zu Ende.",
	hash: "Nach den Regeln führen die Befehle zu einer anderen Stellung als der aufgezeichneten.",
	final:
		"Nach den Regeln endet die Partie in einer anderen Stellung als der aufgezeichneten.",
	end: "Nach den Regeln endete die Partie nicht hier oder nicht auf diese Weise.",
	standings: "Nach den Regeln sind die Plätze andere.",
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
	nobodyWins: "Niemand ist übrig, also gewinnt niemand",
	isAhead: (name) => `${name} liegt vorn`,
	ends,
	lastTurn: "Die letzte Runde ist gespielt.",
	wonByPoints: (points, turns) =>
		`${pointsIn(points)} nach ${plural(turns, "Runde", "Runden")}.`,
	wonByLand: (tiles, turn) =>
		`${tilesIn(tiles)} genügten in Runde ${turnNumber(turn)}.`,
	summary: (turns, players) => `${turnsIn(turns)}, ${players} Spieler`,
	needsScript:
		"Um die Partie Runde für Runde anzusehen und zu prüfen, braucht diese Seite JavaScript. Unten steht, wie sie endete.",
	loading: "Die Wiederholung wird geladen…",
	failed:
		"Die Runden dieser Partie ließen sich nicht laden. Unten steht, wie sie endete; lade die Seite neu, um es noch einmal zu versuchen.",
	damaged:
		"Die Aufzeichnung dieser Partie lässt sich nicht noch einmal abspielen. Unten steht, wie sie endete.",
	otherVersion:
		"Diese Partie wurde nach einer Fassung der Regeln gespielt, die diese Seite nicht kennt. Lade die Seite neu, um eine neuere zu bekommen.",

	chart: {
		name: "Land nach Runden",
		slider: "Runde",
		after: "Nach Runde",
		start: "Anfang",
		leads: (name, tiles, percent) =>
			`${name} führt mit ${plural(tiles, "Feld", "Feldern")}, ${percent} der Karte`,
		follows: (name, tiles) => `${name} ${tilesIn(tiles)}`,
		points: (name, points) => `${name} ${pointsIn(points)}`,
		nobody: "niemand hat Land",
		needed: "Genug zum Gewinnen",
		table: "Land nach Runden als Tabelle",
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
	download: "Herunterladen",
	downloadHint: "Die ganze Partie als JSON",
	analyse: "Analysieren",
	playOn: "Von hier weiterspielen",
	newGame: "Neue Partie",

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

	proof: {
		title: "Diese Partie prüfen",
		why: "Vor der ersten Runde hat diese Partie das Ende einer Kette von Schlüsseln veröffentlicht; der Zufall nimmt, was er in jeder Runde tut, aus dem nächsten Schlüssel der Kette, sodass niemand, auch wir nicht, es wählen oder später ändern konnte. Dein Browser spielt nun alle Befehle nach denselben Regeln noch einmal und vergleicht die Ergebnisse mit dem, was nach jeder Runde aufgezeichnet wurde.",
		checking: (done, all) => `${done} von ${turnsIn(all)} geprüft`,
		holds: "Alles stimmt.",
		checks: {
			keys: (count) =>
				count === 1
					? "1 Schlüssel: Er führt auf den anfangs veröffentlichten zurück"
					: `${count} Schlüssel: Jeder führt auf den davor zurück, der erste auf den anfangs veröffentlichten`,
			orders: (orders, starts) =>
				`${plural(orders, "Befehl", "Befehle")} und ${plural(starts, "Anfang", "Anfänge")}: Die Regeln erlauben jeden davon`,
			origin: (turn, game) =>
				`Die ersten Runden (${turn}): aus Partie ${game}, deren damalige Stellung die ist, von der aus diese weiterging`,
			positions: (count) =>
				`${plural(count, "Stellung", "Stellungen")}: Jede gleicht der aufgezeichneten`,
			result: (name, turns) =>
				`Das Ergebnis: Die Partie war nach ${turnsIn(turns)} zu Ende, mit ${name} vorn`,
		},
		fails: (turn) => `Runde ${turnNumber(turn)} stimmt nicht.`,
		failsAtEnd: "Das Ende stimmt nicht.",
		faults,
		heldUntil: (turns) =>
			turns === 0
				? "Davor ließ sich nichts prüfen."
				: turns === 1
					? "Die 1 Runde davor stimmt."
					: `Die ${turns} Runden davor stimmen.`,
		show: (turn) => `Runde ${turnNumber(turn)} zeigen`,
		published: "Vor der ersten Runde veröffentlicht",
		finalHash: "Der Hash der letzten Stellung",
		byHand: "Lade die Partie herunter, und prüf sie ohne uns:",
		close: "Schließen",
	},
};
