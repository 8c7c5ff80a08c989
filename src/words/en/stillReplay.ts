/** What is said of a finished game before its replay begins, in English. */
export const stillReplayWords = {
	needsScript:
		"To watch the game turn by turn, and to verify it, this page needs JavaScript. Below is how it ended.",
	download: "Download",
	downloadHint: "The whole game as JSON",
	newGame: "New game",
	chart: {
		name: "Land by turn",
		/** The columns of the table: how many turns had been played, and its first row. */
		after: "After turn",
		start: "Start",
		table: "Land by turn as a table",
	},
};

export type StillReplayWords = typeof stillReplayWords;
