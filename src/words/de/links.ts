/** What links to pages say, on other sites and in messengers, in German. */
import type { LinkWords } from "../en/links.ts";
import { counted } from "./numbers.ts";

export const linkWords: LinkWords = {
	about: {
		games:
			"Partien, die auf Spieler warten, und laufende zum Zuschauen. Nimm mit einem Klick Platz, oder leg eine Partie an und teile ihren Link.",
		leaderboard: "Die stärksten Spieler von Hexmarch nach ihrer Wertung.",
		profile: (name) =>
			`${name} auf Hexmarch: Wertungen, Ergebnisse und beendete Partien zum Nachsehen.`,
	},
	freeSeats: (count) => counted(count, "freier Platz", "freie Plätze"),
};
