/** What is said of a finished game before its replay begins, in Spanish. */
import type { StillReplayWords } from "../en/stillReplay.ts";

export const stillReplayWords: StillReplayWords = {
	needsScript:
		"Para ver la partida turno a turno, y para verificarla, esta página necesita JavaScript. Abajo está cómo terminó.",
	download: "Descargar",
	downloadHint: "La partida entera en JSON",
	newGame: "Partida nueva",
	chart: {
		name: "Territorio por turnos",
		after: "Tras el turno",
		start: "Inicio",
		table: "Territorio por turnos, en tabla",
	},
};
