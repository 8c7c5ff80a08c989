/** What links to pages say, on other sites and in messengers, in Italian. */
import type { LinkWords } from "../en/links.ts";
import { counted } from "./numbers.ts";

export const linkWords: LinkWords = {
	about: {
		games:
			"Partite che aspettano giocatori, e partite in corso da guardare. Prendi un posto con un clic, o crea una partita e condividi il link.",
		leaderboard: "I giocatori più forti di Hexmarch, per punteggio.",
		profile: (name) =>
			`${name} su Hexmarch: punteggi, risultati e partite finite da riguardare.`,
	},
	freeSeats: (count) => counted(count, "posto libero", "posti liberi"),
};
