/** What is said of a finished game before its replay begins, in Italian. */
import type { StillReplayWords } from "../en/stillReplay.ts";

export const stillReplayWords: StillReplayWords = {
	needsScript:
		"Per guardare la partita turno per turno, e per verificarla, questa pagina ha bisogno di JavaScript. Qui sotto vedi com’è finita.",
	download: "Scarica",
	downloadHint: "Tutta la partita in JSON",
	newGame: "Nuova partita",
	chart: {
		name: "Territorio per turno",
		after: "Dopo il turno",
		start: "Inizio",
		table: "Territorio per turno, in tabella",
	},
};
