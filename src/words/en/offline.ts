/** The words of what works without a network, in English. */
import { turnNumber } from "../turnNumber.ts";
import { list } from "./grammar.ts";
import { whole } from "./numbers.ts";

export const offlineWords = {
	title: "Offline",
	heading: "You are offline",
	lead: "You can play bots, take the guided first game and watch what this device keeps. Games with people, lists and your account come back with the network.",
	/** Below the button that begins a game against bots. */
	playHint: "Against 3 bots, without a clock. Kept on this device, unrated.",
	/** In place of a page that is not on the device. */
	needsNetwork: {
		heading: "This page needs the network",
		text: "You are offline. The page opens by itself once the network is back.",
		again: "Try again",
		whatWorks: "What works offline",
	},
	/** The network is back. */
	back: "You are online again.",
	goOn: "Go on",
	games: {
		title: "Games on this device",
		note: "They are kept here only, and unrated.",
		/** Nothing is kept. */
		none: "Nothing yet. Games that you begin offline appear here.",
		against: (names: readonly string[]) => `Against ${list(names)}`,
		turn: (turn: number, turns: number | null) =>
			turns === null
				? `Turn ${whole(turnNumber(turn))}`
				: `Turn ${whole(turnNumber(turn))} of ${whole(turns)}`,
		over: "Finished",
		playOn: "Play on",
		watch: "Watch",
		remove: "Delete",
		/** The second press on the same button deletes. */
		reallyRemove: "Really delete?",
	},
	/** The day’s march that was begun last. */
	day: {
		title: "The day’s march",
		goOn: "Go on",
		goOnNote: "Your try still counts. Its score is sent once you are online.",
		again: "Play again, without a score",
	},
	replays: "Replays that you have seen",
	kept: "Kept on this device, unrated",
	notKept:
		"This device has no room to keep the game. It ends when you leave the page.",
	opening: "The game is being opened.",
	needsScript: "This game is played by JavaScript, which is switched off.",
	missing: {
		title: "No game",
		heading: "This game is not on this device",
		text: "A game begun offline stays on the device where it began, until you delete it.",
	},
	newer: {
		heading: "This game needs another version",
		text: "This page can’t read how the game was kept. Open it again once you are online.",
	},
	home: "Home",
	/** The name of the person who plays. */
	you: "You",
};

export type OfflineWords = typeof offlineWords;
