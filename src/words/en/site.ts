/** The words of the pages, in English. */
import { accountWords } from "./account.ts";
import { botAccountWords } from "./botAccount.ts";
import { dayWords } from "./day.ts";
import { dumpWords } from "./dump.ts";
import { formsWords } from "./forms.ts";
import { gameListWords } from "./gameList.ts";
import { phrases, sentences } from "./grammar.ts";
import { homeWords } from "./home.ts";
import { learnWords } from "./learn.ts";
import { linkWords } from "./links.ts";
import { manualWords } from "./manual.ts";
import { noticeWords } from "./notices.ts";
import { exact, percent, signed, whole } from "./numbers.ts";
import { offlineWords } from "./offline.ts";
import { playersWords } from "./players.ts";
import { pushWords } from "./push.ts";
import { stillGameWords } from "./stillGame.ts";
import { tokenWords } from "./tokens.ts";
import { waysInWords } from "./waysIn.ts";

export const siteWords = {
	name: "Hexmarch",
	whole,
	phrases,
	sentences,
	exact,
	signed,
	percent,
	description:
		"A game of conquest on a map of hexagons. Everyone plans in secret, every turn happens at once. Free, in your browser, with friends, strangers or bots.",
	links: linkWords,
	day: dayWords,
	dump: dumpWords,
	skip: "Skip to the content",
	/** A script or a style sheet of the page failed to load. */
	notLoaded: "A part of this page has not loaded. Trying again…",
	home: "Hexmarch, the home page",
	howToPlay: "How to play",
	api: "API for programs",
	licence: "Free software under the MIT licence.",
	nav: {
		label: "Pages",
		games: "Games",
		yourGames: "Your games",
		/** The same link, where games wait; begins with the same words. */
		yourGamesWait: (count: number) =>
			`Your games: ${count === 1 ? "1 waits" : `${whole(count)} wait`} for you`,
		createGame: "Create a game",
		/** Replaces `howToPlay` where space is limited. */
		rules: "Rules",
	},
	display: "Display",
	language: "Language",
	theme: "Theme",
	themes: { auto: "Automatic", light: "Light", dark: "Dark" },
	contrast: "Contrast",
	contrasts: { normal: "Normal", high: "High, with patterns" },
	playingAs: (name: string) => `You are ${name}`,

	homePage: homeWords,
	...stillGameWords,
	...noticeWords,
	/** On a button, while its form is being sent. */
	sending: "Sending…",
	/** This page was requested by another reader, or by a signed-out one. */
	otherReader:
		"You have signed in or out in another tab, so this page is no longer yours.",

	newGame: {
		title: "Create a game",
		lead: "You take the first seat and get a link to share. Change what you like: everything is set for a good game.",
		who: "Who plays",
		game: "What you play",
		finer: "Detailed rules",
		finerHint: "The end, plans, speed and events",
		create: "Create the game",
	},

	join: {
		title: "Join a game",
		label: "Join a friend’s game",
		help: "Paste the link, or just the code at its end.",
		join: "Join",
		wrong:
			"This is not a game’s link or code. It may have been cut short: ask for the whole link, and paste it here.",
	},

	/** A game on other sites’ pages, in a frame. */
	embed: {
		/** The link to the same game, of which the reader is now elsewhere. */
		onSite: "on Hexmarch",
		live: "Live",
	},

	account: accountWords,
	waysIn: waysInWords,
	tokens: tokenWords,
	botAccount: botAccountWords,
	players: playersWords,
	form: formsWords,
	gameList: gameListWords,
	learn: learnWords,

	offline: offlineWords,
	manual: manualWords,
	push: pushWords,
};

export type SiteWords = typeof siteWords;
