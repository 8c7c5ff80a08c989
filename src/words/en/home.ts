/** The words of the home page, in English. */
import { whole } from "./numbers.ts";

export const homeWords = {
	title: "Hexmarch: a game of conquest on hexagons",
	heading: "March, one tile at a time",
	lead: "Hexmarch is a game of conquest on a map of hexagons, where everyone plans in secret and every turn happens at once.",
	/** Above the reader's own games. */
	gameWaits: "Your game is waiting for you",
	gamesWait: (count: number) => `${whole(count)} games are waiting for you`,
	playNow: "Play now",
	playNowHint: (minutes: number) =>
		`With people from anywhere, within ten seconds, for ${whole(minutes)} minutes at most. Bots take the seats that stay empty.`,
	play: "Play bots",
	oneClick: (bots: number, cols: number, rows: number) =>
		`Against ${bots === 1 ? "1 bot" : `${whole(bots)} bots`} on ${whole(cols)} × ${whole(rows)} tiles. No clock, no account.`,
	lesson: "Learn by playing",
	lessonHint: "Never played? A guided first game, in a minute and a half.",
	noLesson: "No, thanks",
	ways: "More ways to play",
	openGames: "See open games",
	howTitle: "How to play, in five pictures",
	allRules: "Read all the rules",
	demo: "A game between bots",
};

export type HomeWords = typeof homeWords;
