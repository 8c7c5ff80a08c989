/** The words of a game as the server writes it: its board and its page, in German. */
import type { StillGameWords } from "../en/stillGame.ts";
import { turnNumber } from "../turnNumber.ts";
import { botKinds } from "./bots.ts";
import { list } from "./grammar.ts";
import { counted, percent, whole } from "./numbers.ts";

const tiles = (count: number) => counted(count, "Feld", "Felder");
/** After a preposition. */
const withTiles = (count: number) => counted(count, "Feld", "Feldern");

export const stillGameWords: StillGameWords = {
	board: {
		title: (cols, rows, turnsPlayed) =>
			`Karte aus ${whole(cols)} mal ${whole(rows)} Feldern, ${
				turnsPlayed === 0
					? "vor der ersten Runde"
					: `nach ${counted(turnsPlayed, "Runde", "Runden")}`
			}`,
		seat: (name, count, share) =>
			`${name} hat ${tiles(count)}, ${percent(share)} der Karte.`,
		free: (count) =>
			count === 0 ? "Kein Feld ist frei." : `Frei: ${tiles(count)}.`,
	},

	gamePage: {
		title: (turn, inAll) =>
			`Runde ${whole(turnNumber(turn))}${inAll === null ? "" : ` von ${whole(inAll)}`}`,
		lobbyTitle: "Warten auf den Beginn",
		phases: {
			waiting: "Neue Spieler wählen, wo sie beginnen.",
			collecting: "Alle geben Befehle.",
		},
		lobby: (taken, all) =>
			`Die Partie hat noch nicht begonnen: ${whole(taken)} von ${counted(all, "Platz", "Plätzen")} besetzt.`,
		leads: (name, count, share) =>
			`${name} führt mit ${withTiles(count)}, ${percent(share)} der Karte.`,
		nobodyLeads: "Noch hat niemand Land.",
		leadsByPoints: (name, points) =>
			`${name} führt mit ${counted(points, "Punkt", "Punkten")}.`,
		toWin: (count) => `Zum Sieg braucht es ${tiles(count)}.`,
		turnsLeft: (turns) =>
			turns === 1
				? "Die letzte Runde: Die meisten Punkte gewinnen."
				: `Noch ${whole(turns)} Runden: Die meisten Punkte gewinnen.`,
		playedOn: (turn, names) =>
			`Weitergespielt ab Runde ${whole(turnNumber(turn))} ${names.length === 0 ? "einer anderen Partie" : `einer Partie zwischen ${list(names)}`}`,
		unrated: "Sie zählt für keine Wertung.",
		needsScript:
			"Zum Spielen braucht diese Seite JavaScript, das ausgeschaltet oder nicht geladen ist. Die Karte unten zeigt die Partie, wie sie war, als du die Seite geöffnet hast.",
		reload: "Seite neu laden",
		seats: "Spieler",
		columns: {
			rank: "Rang",
			player: "Spieler",
			points: "Punkte",
			level: "Stufe",
			land: "Land",
			share: "Anteil",
		},
		emptySeat: "Leerer Platz",
		you: "du",
		bots: botKinds,
		absent: "noch nicht im Spiel",
		dead: "ausgeschieden",
		resigned: "aufgegeben, ein Bot spielt weiter",
		gaveUp: "aufgegeben",
	},
};
