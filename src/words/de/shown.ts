/** The words of a game that is shown, in play or in its replay, in German. */
import type { ShownWords } from "../en/shown.ts";
import { percents } from "../numbers.ts";
import { turnNumber } from "../turnNumber.ts";
import { boardWords } from "./board.ts";
import { NB, number, phrases, plural, sentences } from "./grammar.ts";

export const shownWords: ShownWords = {
	number,
	phrases,
	sentences,
	percent: (share) => `${percents(share)}${NB}%`,

	turn: (turn, inAll = null) =>
		inAll === null
			? `Runde ${turnNumber(turn)}`
			: `Runde ${turnNumber(turn)} von ${inAll}`,

	home: "Startseite",
	board: boardWords,

	seats: {
		name: "Spieler",
		you: "du",
		bot: "Bot",
		level: (level) => `Stufe ${level}`,
		levelShort: (level) => `S${level}`,
		land: (tiles) => plural(tiles, "Feld", "Felder"),
		towns: (count) => plural(count, "Stadt", "Städte"),
		orders: (count) => plural(count, "Befehl", "Befehle"),
		points: (count) => plural(count, "Punkt", "Punkte"),
		gain: (points) => `+${number(points)}`,
		scores: (points, gain) =>
			`${plural(points, "Punkt", "Punkte")}, ${number(gain)} mehr je Runde`,
		dead: "ausgeschieden",
		absent: "noch nicht auf dem Brett",
		protected: "geschützt",
		resigned: "aufgegeben, ein Bot spielt weiter",
		gaveUp: "aufgegeben",
		away: "nicht da",
		onHoliday: "hat frei",
		held: "nicht da, ein Bot spielt",
		ready: "Runde beendet",
	},

	log: {
		name: "Was geschah",
		empty: "Noch nichts zu erzählen.",
		open: "Verlauf",
		close: "Schließen",
	},

	menu: {
		name: "Menü",
		skip: "Überspringen",
	},

	deletedPlayer: "gelöschter Spieler",
};
