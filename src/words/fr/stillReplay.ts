/** What is said of a finished game before its replay begins, in French. */
import type { StillReplayWords } from "../en/stillReplay.ts";

export const stillReplayWords: StillReplayWords = {
	needsScript:
		"Pour revoir la partie tour par tour, et pour la vérifier, cette page a besoin de JavaScript. Voici comment elle a fini.",
	download: "Télécharger",
	downloadHint: "Toute la partie en JSON",
	newGame: "Nouvelle partie",
	chart: {
		name: "Terres par tour",
		after: "Après le tour",
		start: "Début",
		table: "Terres par tour, en tableau",
	},
};
