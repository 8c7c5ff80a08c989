/** What links to pages say, on other sites and in messengers, in French. */
import type { LinkWords } from "../en/links.ts";
import { counted } from "./numbers.ts";

export const linkWords: LinkWords = {
	about: {
		games:
			"Les parties qui attendent des joueurs, et celles en cours, à regarder. Prenez place d’un clic, ou créez une partie et partagez son lien.",
		leaderboard: "Les joueurs les plus forts de Hexmarch, selon leur cote.",
		profile: (name) =>
			`${name} sur Hexmarch : cotes, résultats, et parties terminées à revoir.`,
	},
	freeSeats: (count) => counted(count, "place libre", "places libres"),
};
