/** What is said of a finished game before its replay begins, in Portuguese. */
import type { StillReplayWords } from "../en/stillReplay.ts";

export const stillReplayWords: StillReplayWords = {
	needsScript:
		"Para ver a partida turno a turno, e para verificá-la, esta página precisa de JavaScript. Abaixo está como ela acabou.",
	download: "Baixar",
	downloadHint: "A partida inteira em JSON",
	newGame: "Nova partida",
	chart: {
		name: "Território por turno",
		after: "Após o turno",
		start: "Início",
		table: "Território por turno, em tabela",
	},
};
