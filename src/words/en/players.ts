/** The words of players' pages, of finished games and of ratings, in English. */
import type { OverReason } from "../../match/match.ts";
import { turnNumber } from "../turnNumber.ts";
import { counted, whole } from "./numbers.ts";

const MINUTE = 60 * 1000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const ORDINALS: Partial<Record<Intl.LDMLPluralRule, string>> = {
	one: "st",
	two: "nd",
	few: "rd",
};
const ordinals = new Intl.PluralRules("en", { type: "ordinal" });

const ordinal = (place: number) =>
	`${whole(place)}${ORDINALS[ordinals.select(place)] ?? "th"}`;

export const playersWords = {
	/** The age of an event from the last few days. */
	ago: (ms: number) => {
		if (ms < MINUTE) return "just now";
		if (ms < HOUR) return `${whole(Math.floor(ms / MINUTE))} min ago`;
		return ms < DAY
			? `${counted(Math.floor(ms / HOUR), "hour", "hours")} ago`
			: `${counted(Math.floor(ms / DAY), "day", "days")} ago`;
	},

	/** Of a name, beside the sign BOT. */
	botAccount: "bot’s account",

	rating: {
		families: { march: "March", classic: "Classic", free: "Free" },
		// Ratings have no thousands separator, as after a game.
		/** The margin of error of a rating, at 95% confidence. */
		give: (points: number) => `± ${points}`,
		/** Read aloud. */
		exactly: (points: number, give: number) =>
			`${points}, give or take ${give}`,
		range: (least: number, most: number) => `${least} to ${most}`,
		firstGuess: "a first guess",
		/** The same, after the number. */
		doubt: "?",
		games: (count: number) => counted(count, "rated game", "rated games"),
		byBots: "Only games against bots so far",
		graph: (
			{
				first,
				last,
				most,
				least,
			}: Record<"first" | "last" | "most" | "least", number>,
			from: string,
			to: string,
		) =>
			`From ${first} on ${from} to ${last} on ${to}, between ${least} and ${most}`,
		table: "The latest changes as a table",
		columns: { date: "Date", rating: "Rating", change: "Change" },
	},

	past: {
		won: (name: string) => `${name} won`,
		first: (name: string) => `${name} came first`,
		over: {
			won: "Over",
			"turn-cap": "Ended early",
			unattended: "Ended early, as nobody was playing",
			resigned: "Everybody gave up",
		} satisfies Record<OverReason, string>,
		place: (place: number, of: number) =>
			place === 1
				? `Won, 1st of ${whole(of)}`
				: `${ordinal(place)} of ${whole(of)}`,
		more: (persons: number) => `${whole(persons)} more`,
		bots: (count: number) => counted(count, "bot", "bots"),
		turns: (count: number) => counted(count, "turn", "turns"),
		points: (count: number) => counted(count, "point", "points"),
		older: "Older games",
		latest: "Back to the latest",
		/** Precedes a change of rating that is read aloud. */
		rating: "Rating",
		/** For games that are not listed for others. */
		onlyYou: "only you see this",
		onlyPlayers: "only its players see this",
		playedOn: (turn: number) => `played on from turn ${turnNumber(turn)}`,
	},

	/** On the page of the reader's own games. */
	ownPast: {
		title: "Finished games",
		empty:
			"You have not finished a game yet. Once you have, you can watch it again here.",
		all: "Your page, with all your games",
		everybodys: "Everybody’s finished games",
	},

	filters: {
		all: "All",
		ruleset: { label: "Mode" },
		company: { label: "Against", people: "People", bots: "Only bots" },
		outcome: { label: "Result", won: "Won", lost: "Not won" },
	},

	history: {
		title: "Finished games",
		lead: "Public games that are over, the latest first. Each of them can be watched again.",
		/** For readers who may have some. */
		leadOwn:
			"Public games that are over, and all of your own, the latest first. Each of them can be watched again.",
		empty: "No public game has ended yet. Play one, and it will be here.",
		emptyFiltered: "No game fits this choice.",
	},

	leaderboard: {
		title: "Leaderboard",
		lead: "Players rank by the rating they almost certainly have at least. It is below their rating as long as they have played little, so it pays to play on. Only games with other accounts count, and of those with the same player three in a week.",
		botsLead:
			"Bots with an account, ranked as people are, by their games with everybody: other bots and people. What people win or lose against them hardly moves their own rating.",
		kinds: "Who plays",
		people: "People",
		bots: "Bots",
		families: "Modes",
		columns: {
			rank: "Rank",
			player: "Player",
			/** What a player is almost certainly worth. */
			sure: "At least",
			rating: "Rating",
			range: "Range",
			games: "Games",
		},
		you: "you",
		empty:
			"Nobody is ranked here yet. Play a game with another account, and you will be the first.",
		more: "Further ranks",
		top: "Back to the top",
		own: {
			rank: (rank: number, points: number, give: number) =>
				`You are number ${whole(rank)}, with ${points} ± ${give}.`,
			far: (points: number, give: number) => `You have ${points} ± ${give}.`,
			guest: (points: number, give: number) =>
				`You have ${points} ± ${give}. With an account you get a rank too, and keep your games and your rating.`,
			byBots: (points: number, give: number) =>
				`You have ${points} ± ${give} from games against bots. Your first game with another account gives you a rank.`,
			register: "Create an account",
		},
	},

	profile: {
		since: (month: string) => `Here since ${month}`,
		account: "Your account",
		own: "Your page and your games",
		ratings: "Ratings",
		unrated: "No rated game yet.",
		unratedOwn:
			"No rated game yet. Play a game to its end, and your rating will be here.",
		games: "Games",
		onlyPublic: "Only public games are shown to others.",
		empty: "No finished game yet.",
		emptyPublic: "No public game yet.",
		record: "Record",
		publicRecord: "Record in public games",
		withPeople: "With people",
		withBots: "Against bots only",
		tally: (games: number, won: number) =>
			`${counted(games, "game", "games")}, ${whole(won)} won`,
		you: "Against you",
		meetings: (games: number, ahead: number) =>
			`${counted(games, "game", "games")} together, you came out ahead in ${whole(ahead)}`,
		opponents: "Most frequent opponents",
		columns: { name: "Player", games: "Games", ahead: "Ahead" },
		aheadHint: (name: string) => `Ahead: games in which ${name} placed better.`,
		leaderboard: "Leaderboard",
		notFound: {
			title: "No such player",
			heading: "Nobody plays under this name",
			text: "The name may be misspelt, or its account was deleted. Guests have no page of their own.",
			back: "See the leaderboard",
		},
	},
};

export type PlayersWords = typeof playersWords;
