/** The words of those parts of the game page that are loaded on first use, in German. */
import type { OverReason } from "../../match/match.ts";
import type { Phrase } from "../../match/quickChat.ts";
import type { LazyWords } from "../en/lazy.ts";
import type { Speech } from "../eventText.ts";
import { turnNumber } from "../turnNumber.ts";
import { events } from "./events.ts";
import { does, list, plural } from "./grammar.ts";
import { refusedOther } from "./lobbyRefusals.ts";
import { menuItems } from "./menuItems.ts";
import { noteWords } from "./notes.ts";
import { orderKeys } from "./orderHelp.ts";
import { ownPartWords } from "./ownPart.ts";
import { preferences } from "./preferences.ts";
import { refusals } from "./refusals.ts";
import { slowWords } from "./slow.ts";
import { standingWords } from "./standing.ts";
import { story } from "./story.ts";

const signed = (value: number) => (value < 0 ? `\u2212${-value}` : `+${value}`);

const said = (text: string): Speech => ({ type: "words", text });

const done = (text: string, verb: string, yours: string): Speech => ({
	type: "gesture",
	text,
	tell: (who) => does(who, verb, yours),
});

const phrases: Readonly<Record<Phrase, Speech>> = {
	hello: said("Hallo!"),
	goodLuck: said("Viel Glück!"),
	wellPlayed: said("Gut gespielt!"),
	thanks: said("Danke!"),
	sorry: said("Tut mir leid!"),
	peace: said("Frieden?"),
	leader: said("Achtung auf den Ersten!"),
	goOn: said("Spielen wir weiter?"),
	goodGame: said("Schöne Partie!"),
	again: said("Noch einmal?"),
	wave: done("Winken", "winkt", "winkst"),
	bow: done("Verbeugen", "verbeugt sich", "verbeugst dich"),
	laugh: done("Lachen", "lacht", "lachst"),
	gasp: done("Staunen", "staunt", "staunst"),
	cheer: done("Jubeln", "jubelt", "jubelst"),
	sigh: done("Seufzen", "seufzt", "seufzt"),
};

const overReasons: Record<OverReason, string> = {
	won: "Alle anderen sind ausgeschieden.",
	"turn-cap": "Die letzte Runde ist gespielt.",
	unattended: "Die Partie hielt an, weil niemand mehr da war.",
	resigned: "Die Partie endete, weil jemand aufgab.",
};

export const lazyWords: LazyWords = {
	events,
	notes: noteWords,
	overReasons,
	youGaveUp: "Du hast aufgegeben.",
	story,
	ownPart: ownPartWords,
	preferences,
	refusals,
	refusedOther,
	menuItems,
	standing: standingWords,
	slow: slowWords,

	dead: {
		leave:
			"Die anderen spielen weiter. Du kannst gehen: Die Partie zählt trotzdem.",
		toResult: "Ergebnis zeigen",
		allAsk:
			"Das Ergebnis kommt sofort, wenn alle, die ausgeschieden sind und noch zusehen, darum gebeten haben.",
	},
	watching: "Du siehst bei dieser Partie zu.",
	takeOver: {
		offer: "Mitspielen",
		text: "In den ersten Runden kannst du den Platz des führenden Bots übernehmen. Alles, was er hat, wird deins, und du spielst von dort weiter.",
		yes: "Platz des Bots nehmen",
	},
	leave: "Neue Partie",
	otherGames: (count) =>
		count === 1
			? "Eine andere Partie wartet auf dich"
			: `${count} andere Partien warten auf dich`,

	talk: {
		name: "Etwas sagen",
		phrases,
		line: ({ name, isYou }, text) => `${isYou ? "Du" : name}: „${text}“`,
		mute: "Stummschalten",
		muteHint: (name) => `${name} stummschalten`,
	},

	hints: {
		close: "Hinweis schließen",
		lesson: "Deine erste Partie? Spiel die geführte, anderthalb Minuten.",
		lessonLink: "Spielend lernen",
		attacked: (gain) =>
			`Dein Land wurde angegriffen. Ein Befehl auf ein eigenes Feld verteidigt es: ${signed(gain)}.`,
		cutOff:
			"Felder, die vom Rest deines Landes abgeschnitten sind, gehen verloren. Verbinde es an zwei Stellen, dann ist es sicher.",
		town: (tile, points, orders) =>
			`Die Stadt ${tile} ist in Reichweite. Eine Stadt bringt ${plural(points, "Punkt", "Punkte")} und ${plural(orders, "Befehl", "Befehle")} mehr je Runde.`,
		townPays: (tile, points, taken) =>
			`Die Stadt ${tile} ist in Reichweite. Eine Stadt bringt ${plural(points, "Punkt", "Punkte")} je Runde und sofort ${taken} mehr, wenn du sie einem anderen Spieler abnimmst.`,
		level: (level) =>
			`Stufe ${level}: Du hast jetzt ${level} Befehle je Runde, und deine Angriffe reichen ${level} Felder weit.`,
	},

	result: {
		wonByPoints: (points, turns) => `${points} Punkte nach ${turns} Runden.`,
		wonByLand: (tiles, turn) =>
			`${tiles} Felder genügten in Runde ${turnNumber(turn)}.`,
		title: "Die Partie ist zu Ende",
		winner: (who) => (who.isYou ? "Du gewinnst!" : `${who.name} gewinnt`),
		yourPlace: (place, of) => `Du wirst ${place}. von ${of}`,
		ranking: "Rangfolge",
		rated: (points, change, isFirstGuess) =>
			`${points}${isFirstGuess ? "?" : ""} (${signed(change)})`,
		yourRating: (rated) => `Deine Wertung: ${rated}`,
		start: "Anfang",
		after: (turns) => `Nach Runde ${turns}`,
		chart: "Land nach Runden",
		table: "Land nach Runden als Tabelle",
		pointChart: "Punkte nach Runden",
		pointTable: "Punkte nach Runden als Tabelle",
		again: "Noch einmal spielen",
		rematch: "Revanche",
		joinRematch: "Zur Revanche",
		watchRematch: "Revanche ansehen",
		wantRematch: (names) =>
			`${list(names)} ${names.length === 1 ? "will" : "wollen"} eine Revanche.`,
		youWantRematch: "Du hast um eine Revanche gebeten.",
		newGame: "Neue Partie",
		replay: "Wiederholung ansehen",
		back: "Brett ansehen",
	},

	keys: {
		title: "Tasten",
		close: "Schließen",
		together: [
			["← ↑ → ↓", "Über die Felder gehen"],
			["Pos1, Ende", "Erstes und letztes Feld der Zeile"],
			["Eingabe", "Einen Befehl planen; noch einmal nimmt ihn zurück"],
			["A, Umschalt + Eingabe", "Einen mehr auf dasselbe Feld planen"],
			...Object.values(orderKeys),
			[
				"U, Rücktaste",
				"Den zuletzt geplanten Befehl oder das Ende der Runde zurücknehmen",
			],
			["E", "Runde beenden: alle geplanten Befehle geben"],
			["N", "Die Zahlen zeigen, solange sie gedrückt ist"],
			["+ − 0", "Näher, weiter, ganzes Brett"],
			["Leertaste, Esc", "Ablauf der Runde überspringen; Karte schließen"],
			["S", "Wie schnell eine Runde abläuft"],
			["M", "Ton an oder aus"],
			["?", "Diese Tasten"],
		],
		list: [
			["← ↑ → ↓", "Über die Felder gehen"],
			["Pos1, Ende", "Erstes und letztes Feld der Zeile"],
			["Eingabe", "Einen Befehl planen; noch einmal gibt ihn"],
			["C", "Alle geplanten Befehle geben"],
			...Object.values(orderKeys),
			["U, Rücktaste", "Den zuletzt geplanten Befehl zurücknehmen"],
			["E", "Runde beenden"],
			["N", "Die Zahlen zeigen, solange sie gedrückt ist"],
			["+ − 0", "Näher, weiter, ganzes Brett"],
			["Leertaste, Esc", "Ablauf der Runde überspringen; Karte schließen"],
			["S", "Wie schnell eine Runde abläuft"],
			["M", "Ton an oder aus"],
			["?", "Diese Tasten"],
		],
	},
};
