/** The words of the pages, in English. */
import { turnNumber } from "../turnNumber.ts";
import { accountWords } from "./account.ts";
import { botAccountWords } from "./botAccount.ts";
import { botKinds } from "./bots.ts";
import { dayWords } from "./day.ts";
import { dumpWords } from "./dump.ts";
import { formsWords } from "./forms.ts";
import { gameListWords } from "./gameList.ts";
import { list, phrases, sentences } from "./grammar.ts";
import { learnWords } from "./learn.ts";
import { linkWords } from "./links.ts";
import { manualWords } from "./manual.ts";
import { exact, percent, signed, whole } from "./numbers.ts";
import { offlineWords } from "./offline.ts";
import { playersWords } from "./players.ts";
import { pushWords } from "./push.ts";
import { tokenWords } from "./tokens.ts";
import { waysInWords } from "./waysIn.ts";

const tiles = (count: number) =>
	count === 1 ? "1 tile" : `${whole(count)} tiles`;

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

	homePage: {
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
	},

	board: {
		title: (cols: number, rows: number, turnsPlayed: number) =>
			`Map of ${whole(cols)} by ${whole(rows)} tiles, ${
				turnsPlayed === 0
					? "before the first turn"
					: `after ${turnsPlayed === 1 ? "1 turn" : `${whole(turnsPlayed)} turns`}`
			}`,
		seat: (name: string, count: number, share: number) =>
			`${name} has ${tiles(count)}, ${percent(share)} of the map.`,
		free: (count: number) =>
			count === 0 ? "No tile is free." : `Free: ${tiles(count)}.`,
	},

	/** One of our forms arrived without any cookie. */
	challenge: {
		title: "One moment",
		heading: "Are you a person?",
		text: "Programs open games here by the thousand. Wait until the box below confirms that you are not one, then continue. We won’t ask you again for a day.",
		script:
			"Without JavaScript we cannot tell. You can still join the games in the list, or sign in.",
		goOn: "Continue",
	},
	noCookie: {
		title: "No cookie",
		heading: "Your browser sent no cookie",
		text: "A cookie is how we know whose seat is whose. Without one you would be somebody new with each click, and could not find your game again.",
		how: "If your browser keeps cookies, just continue. If you see this page again, allow cookies for this site first.",
		again: "Continue",
		back: "Home",
	},
	/** On a button, while its form is being sent. */
	sending: "Sending…",
	/** This page was requested by another reader, or by a signed-out one. */
	otherReader:
		"You have signed in or out in another tab, so this page is no longer yours.",

	gamePage: {
		title: (turn: number, inAll: number | null) =>
			`Turn ${whole(turnNumber(turn))}${inAll === null ? "" : ` of ${whole(inAll)}`}`,
		lobbyTitle: "Waiting to begin",
		phases: {
			waiting: "Newcomers choose where they start.",
			collecting: "Everyone is giving orders.",
		},
		lobby: (taken: number, all: number) =>
			`The game has not begun: ${whole(taken)} of ${whole(all)} seats are taken.`,
		leads: (name: string, count: number, share: number) =>
			`${name} leads with ${tiles(count)}, ${percent(share)} of the map.`,
		nobodyLeads: "Nobody holds any land yet.",
		leadsByPoints: (name: string, points: number) =>
			`${name} leads with ${points === 1 ? "1 point" : `${whole(points)} points`}.`,
		toWin: (count: number) => `It takes ${tiles(count)} to win.`,
		turnsLeft: (turns: number) =>
			turns === 1
				? "The last turn: most points win."
				: `${whole(turns)} turns left: most points win.`,
		needsScript:
			"To play, this page needs JavaScript, which is switched off or has not loaded. The map below shows the game when you opened the page.",
		reload: "Reload the page",
		/** Of a game that began in a turn of another one; its players by name, if they are known. */
		playedOn: (turn: number, names: readonly string[]) =>
			`Played on from turn ${whole(turnNumber(turn))} of ${names.length === 0 ? "another game" : `a game between ${list(names)}`}`,
		unrated: "It counts for no rating.",
		seats: "Players",
		columns: {
			rank: "Rank",
			player: "Player",
			points: "Points",
			level: "Level",
			land: "Land",
			share: "Share",
		},
		emptySeat: "Empty seat",
		you: "you",
		bots: botKinds,
		absent: "not in the game yet",
		dead: "out of the game",
		resigned: "gave up, a bot plays on",
		gaveUp: "gave up",
	},

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

	refused: {
		title: "Not done",
		heading: "That did not work",
		toRematch: "See the rematch",
		back: "Back to the game",
		notOver: "A rematch has to wait until this game is over.",
		/** Why a finished game can’t be played on from a turn. */
		playOn: {
			not_over:
				"This game is still being played. Once it is over, you can play on from any of its turns.",
			no_turn:
				"This game has no such turn to play on from. Choose another one.",
			no_land: "That player has no land in that turn. Choose another player.",
			too_long:
				"So far into a long game it can’t be played on. Choose an earlier turn.",
		},
	},

	notWatchable: {
		title: "A closed game",
		heading: "Only players may watch",
		text: "This game was created for its players alone.",
		canJoin: "A seat is free: take it, and you are one of them.",
		join: "Take a seat",
		otherGames: "See other games",
	},

	notFound: {
		title: "Off the map",
		heading: "Off the map",
		text: "There is nothing at this address. A game’s address may have been cut short when it was copied: try the whole link again.",
		back: "Back to the home page",
	},

	errors: {
		internal: {
			title: "Something broke",
			heading: "Something broke on our side",
			text: "It was not your doing, and nothing you had confirmed is lost. Try again in a moment.",
		},
		forbidden: {
			title: "Not from here",
			heading: "That came from another site",
			text: "For your safety, forms count only when they are sent from our own pages. Open the page here and try again.",
		},
		too_large: {
			title: "Too much at once",
			heading: "That was too much at once",
			text: "What was sent is larger than any of our forms. Go back and try again.",
		},
		too_many: {
			title: "Too fast",
			heading: "That was a lot in one minute",
			text: "So many requests came from here in so little time that we have to slow them down. Wait a minute, then try again: your games continue.",
		},
		too_many_today: {
			title: "A lot of games",
			heading: "That was a lot of games for one day",
			text: "So many games were begun from your network today that you can’t begin another before tomorrow. You can still join games, and yours continue.",
		},
		too_many_here: {
			title: "A lot of games",
			heading: "Many games from here are not over yet",
			text: "So many games from your network are open or in play that you can’t begin another right now. Join one of them in the list of games, or try again in a few minutes.",
		},
		too_many_open: {
			title: "Already waiting",
			heading: "Your games are still waiting for players",
			text: "You are in several games that have not begun yet. Begin or leave one of them, then create another.",
		},
		too_many_games: {
			title: "A lot of games",
			heading: "You are in a lot of games",
			text: "You are in so many games that you can’t begin another. Finish some of them first.",
		},
		bad_request: {
			title: "Not understood",
			heading: "We did not understand that",
			text: "What was sent is not something this page can send. Go back, reload the page, and try again.",
		},
		away: {
			title: "Not right now",
			heading: "We can’t look that up right now",
			text: "Our database is not responding. Games continue, and nothing is lost. Try again in a minute.",
		},
		archive_away: {
			title: "Not right now",
			heading: "We can’t look that up right now",
			text: "The archive of finished games is not responding. Games in play continue, and nothing is lost. Try again in a minute.",
		},
		updating: {
			title: "Being updated",
			heading: "This game is being updated",
			text: "A new version of the site is on its way to this game. Nothing is lost: come back in a minute.",
		},
		unreadable: {
			title: "Can’t be opened",
			heading: "This game can’t be opened",
			text: "The stored data of this game can’t be read. Nothing was deleted. The problem is in our log, and we will look at it. Your other games are not affected.",
		},
		not_a_form: {
			title: "Not a form",
			heading: "That is not one of our forms",
			text: "This address accepts only what a page’s form sends. Use the form on the page.",
		},
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
