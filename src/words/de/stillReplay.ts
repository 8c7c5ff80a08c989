/** What is said of a finished game before its replay begins, in German. */
import type { StillReplayWords } from "../en/stillReplay.ts";

export const stillReplayWords: StillReplayWords = {
	needsScript:
		"Um die Partie Runde für Runde anzusehen und zu prüfen, braucht diese Seite JavaScript. Unten steht, wie sie endete.",
	download: "Herunterladen",
	downloadHint: "Die ganze Partie als JSON",
	newGame: "Neue Partie",
	chart: {
		name: "Land nach Runden",
		after: "Nach Runde",
		start: "Anfang",
		table: "Land nach Runden als Tabelle",
	},
};
