/** What is said of a finished game before its replay begins, in Polish. */
import type { StillReplayWords } from "../en/stillReplay.ts";

export const stillReplayWords: StillReplayWords = {
	needsScript:
		"Aby obejrzeć partię tura po turze i ją sprawdzić, ta strona potrzebuje JavaScriptu. Poniżej widać, jak się skończyła.",
	download: "Pobierz",
	downloadHint: "Cała partia jako JSON",
	newGame: "Nowa partia",
	chart: {
		name: "Ziemie w kolejnych turach",
		after: "Po turze",
		start: "Początek",
		table: "Ziemie w kolejnych turach w tabeli",
	},
};
