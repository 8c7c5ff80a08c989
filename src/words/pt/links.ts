/** What links to pages say, on other sites and in messengers, in Portuguese. */
import type { LinkWords } from "../en/links.ts";
import { counted } from "./numbers.ts";

export const linkWords: LinkWords = {
	about: {
		games:
			"Partidas que esperam jogadores, e partidas em jogo para assistir. Ocupe um lugar com um clique, ou crie uma partida e compartilhe o link.",
		leaderboard: "Os jogadores mais fortes do Hexmarch pelo rating.",
		profile: (name) =>
			`${name} no Hexmarch: ratings, resultados e partidas encerradas para rever.`,
	},
	freeSeats: (count) => counted(count, "lugar livre", "lugares livres"),
};
