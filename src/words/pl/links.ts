/** What links to pages say, on other sites and in messengers, in Polish. */
import type { LinkWords } from "../en/links.ts";
import { counted } from "./numbers.ts";

export const linkWords: LinkWords = {
	about: {
		games:
			"Partie, które czekają na graczy, i trwające, które można oglądać. Zajmij miejsce jednym kliknięciem albo utwórz partię i wyślij link do niej.",
		leaderboard: "Najlepsi gracze Hexmarch według rankingu.",
		profile: (name) =>
			`${name} w Hexmarch: rankingi, wyniki i zakończone partie do obejrzenia.`,
	},
	freeSeats: (count) =>
		counted(count, "wolne miejsce", "wolne miejsca", "wolnych miejsc"),
};
