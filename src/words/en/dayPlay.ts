/** What the script of a day's march says, in English: how a try goes, and a result for others. */
import { counted, signed, whole } from "./numbers.ts";

export const dayPlayWords = {
	/** A lead, with its sign. */
	signed,
	/** While the page waits for the server. */
	starting: "Getting the march ready…",
	failed: "There is no connection. Nothing has begun: try again.",
	/** The try has begun before; its turns are kept. */
	lost: "There is no connection. Your turns are kept here: reload the page to go on.",
	/** A press on the button, or on this page's link, goes on. */
	refused: {
		no_player:
			"Your browser sent no cookie, so your try could not be kept. Allow cookies for this site, then reload the page.",
		updated: "The game has just been updated. Reload the page, then go on.",
		no_day: "There is no march of this day.",
		no_try: "You have not begun this march yet.",
		too_late:
			"Your game came too late: the time of your try was over. It has no score.",
		already_scored:
			"You already have a score for this day, so this game does not count.",
		not_continued:
			"Your try went on in another window. Reload the page to go on from there.",
		too_many: "That was a lot in one minute. Wait a minute, then try again.",
		/** A game that the rules refuse; it can't come from this page. */
		other: "The server could not follow this game, so it has no score.",
	},
	/** Over the board. */
	left: (minutes: number) =>
		`Counts for ${counted(minutes, "more minute", "more minutes")}`,
	over: "The time of your try is over: this game has no score",
	unscored: "Without a score",
	sending: "Sending your game…",
	notSent:
		"Your game has not arrived yet. Keep this page open: it is sent as soon as there is a connection.",
	scored: (lead: string) => `Your score: ${lead}`,
	/** A game that does not count. */
	notScored: (lead: string) => `${lead}, without a score`,
	toResult: "See your place",
	toDay: "Back to the day",

	result: {
		copy: "Copy as text",
		copied: "Copied. Paste it wherever you like.",
		notCopied: "Your browser did not allow copying. Here is the text:",
		picture: "Save as a picture",
	},

	/** A result for others: it gives nothing of the game away. */
	share: {
		title: (date: string) => `Hexmarch, the march of ${date}`,
		/** `lead` has its sign. */
		score: (lead: string, points: number, rival: number) =>
			`${lead} (${whole(points)} to ${whole(rival)})`,
		/** In a picture, below the chart. */
		caption: "Lead over the best bot, turn by turn",
	},
};

export type DayPlayWords = typeof dayPlayWords;
