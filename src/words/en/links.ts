/** What links to pages say, on other sites and in messengers, in English. */
import { counted } from "./numbers.ts";

export const linkWords = {
	/** What a page is about, for whoever only sees a link to it. */
	about: {
		games:
			"Games that wait for players, and games in play to watch. Take a seat with one press, or create a game and share its link.",
		leaderboard: "The strongest players of Hexmarch by their rating.",
		profile: (name: string) =>
			`${name} on Hexmarch: ratings, results, and finished games to watch again.`,
	},
	freeSeats: (count: number) => counted(count, "free seat", "free seats"),
};

export type LinkWords = typeof linkWords;
