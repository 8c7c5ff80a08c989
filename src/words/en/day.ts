/** The words of the day's march, its ranking and its past days, in English. */
import { mapNames } from "./maps.ts";
import { counted, whole } from "./numbers.ts";

export const dayWords = {
	title: "The day’s march",
	/** In the navigation, where space is limited. */
	short: "Daily",
	lead: (turns: number) =>
		`One small game a day, the same for everybody. See how far ahead of the bots you are after ${counted(turns, "turn", "turns")}.`,
	/** For links to the page of a day. */
	about: (date: string) =>
		`The march of ${date}: one small game, the same for everybody. How far ahead of the bots can you get?`,
	yourSeat: "You",

	facts: {
		label: "This march",
		map: "Map",
		maps: mapNames,
		players: "Players",
		length: "Length",
		turns: (turns: number, minutes: number) =>
			`${counted(turns, "turn", "turns")}, about ${counted(minutes, "minute", "minutes")}`,
	},

	/** What the reader can do now. */
	now: {
		play: "Play for a score",
		playHint: (minutes: number) =>
			`You have one try that counts. It begins with this press and has to be over ${counted(minutes, "minute", "minutes")} later. After it you may play again as often as you like.`,
		goOn: "Go on",
		goOnHint: (minutes: number) =>
			`Your try is under way. It counts if it is over within ${counted(minutes, "minute", "minutes")}.`,
		again: "Play again, without a score",
		missed:
			"Your try was not over in time, so it has no score. Tomorrow’s march is another chance.",
		past: "This day is over: its march can still be played, but for no score.",
		playPast: "Play this march",
		needsScript:
			"To play, this page needs JavaScript, which is switched off or has not loaded.",
		/** Until midnight by UTC. */
		next: (hours: number, minutes: number) =>
			hours === 0
				? `The next march comes in ${whole(minutes)} min.`
				: `The next march comes in ${whole(hours)} h ${whole(minutes)} min.`,
	},

	result: {
		label: "Your result",
		ahead: (points: number): string =>
			points === 1
				? "point ahead of the best bot"
				: "points ahead of the best bot",
		behind: (points: number): string =>
			points === 1 ? "point behind the best bot" : "points behind the best bot",
		level: "level with the best bot",
		details: (points: number, tiles: number) =>
			`${counted(points, "point", "points")} and ${counted(tiles, "tile", "tiles")} at the end`,
		rank: (rank: number, of: number) =>
			`Number ${whole(rank)} of ${counted(of, "account", "accounts")}`,
		guestRank: (rank: number, of: number) =>
			`Number ${whole(rank)} of ${counted(of, "guest", "guests")}`,
		register:
			"With an account you are ranked among accounts and keep your streak.",
		streak: (days: number) => `${counted(days, "day", "days")} in a row`,
		watch: "Watch your game",
	},

	ranking: {
		title: "Ranking",
		kinds: { accounts: "Accounts", guests: "Guests" },
		columns: {
			rank: "Rank",
			player: "Player",
			lead: "Lead",
			turns: "Turns",
			land: "Land",
			streak: "Days in a row",
		},
		you: "you",
		emptyToday:
			"Nobody has a score here yet. Play today’s march, and you will be the first.",
		empty: "Nobody had a score here on this day.",
		/** Beside the reader's own row, which is on another page. */
		own: "Your place",
		more: "Further ranks",
		top: "Back to the top",
		order:
			"The higher lead ranks first; of equal ones that with fewer turns, then with more land.",
	},

	best: {
		title: "The best game",
		yesterday: "Yesterday’s best game",
		text: (name: string, lead: string) => `${name}, with a lead of ${lead}`,
		watch: "Watch it",
		none: "Nobody played to the end on that day.",
		/** Its player has deleted the account. */
		nobody: "A player who is gone",
	},

	proof: {
		title: "The map is drawn by lot, nobody chooses it",
		text: "Each day has a key, and the key decides the map, the bots and all chance. The SHA-256 of a day’s key is the key of the day before, so that no key could be chosen once the first was published. What is published of a march the day before is a SHA-256 of everything in it.",
		commitment: "Published of this march the day before",
		tomorrow: "Published of tomorrow’s march",
		key: "Its key",
		/** Until the day is over. */
		noKey: "shown once the day is over",
		before: "The key of the day before",
		first: "Published before the first day",
		isNext: "The SHA-256 of its key is the key of the day before.",
	},

	past: {
		title: "Past days",
		lead: "The march of each day, its ranking and its best game. All of them can still be played, without a score.",
		empty: "This is the first day. Tomorrow today’s march will be here.",
		columns: { day: "Day", map: "Map", best: "Best lead", own: "Yours" },
		notPlayed: "not played",
		older: "Older days",
		latest: "Back to the latest",
		today: "Today’s march",
		before: "The day before",
		after: "The day after",
	},

	home: {
		title: "The day’s march",
		text: "One small game, the same for everybody today. One try counts.",
		done: (lead: string) => `Your result today: ${lead}`,
		underWay: "Your try is under way.",
		streak: (days: number) => `${counted(days, "day", "days")} in a row so far`,
		open: "Today’s march",
	},
};

export type DayWords = typeof dayWords;
