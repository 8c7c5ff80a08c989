/** The words of the options before a game, in English. */
import { numbersIn } from "../numbers.ts";

const { whole } = numbersIn("en");

export const enForm = {
	options: "Options",
	optionsHint: "Change the board, the bots or the rules",
	playWithThese: "Play with these options",
	hasProblems: "Something below needs another look:",

	ruleset: {
		label: "Game",
		help: "The march game is made to end within half an hour.",
		choices: {
			march: "March: our own, with an end in sight",
			"turn-by-turn": "Classic: the full game, to half of the map",
			"free-neighbor": "Free: take tiles beside your own, a turn a second",
			"free-full": "Free for all: take tiles anywhere, a turn a second",
		},
	},
	board: {
		label: "Board",
		help: "Columns by rows. More tiles make a longer game.",
		sizes: {
			"9x7": "Tiny, 9 × 7",
			"13x9": "Small, 13 × 9",
			"17x9": "Medium, 17 × 9",
			"25x20": "Large, 25 × 20",
		},
	},
	bots: {
		label: "Bots",
		help: "How many play against you.",
	},
	strength: {
		label: "How strong they are",
		help: "Mixed gives you one of each in turn.",
		choices: { easy: "Easy", normal: "Normal", hard: "Hard", mixed: "Mixed" },
	},
	end: {
		label: "The game ends",
		help: "In march, the share you need falls as the turns go by.",
		choices: {
			ruleset: "As the game above has it",
			"turn-limit": "After a number of turns",
			"half-map": "When somebody holds half of the map",
			"full-map": "When somebody holds all of the map",
			endless: "Never",
		},
	},
	turns: {
		label: "Turns",
		help: "Counts only if the game ends after a number of turns.",
	},
	tempo: {
		label: "Speed",
		help: "Where speed counts, the first order is the strongest and the last one half as strong.",
		choices: {
			ruleset: "As the game above has it",
			even: "Does not count",
			speed: "Counts",
		},
	},
	plans: {
		label: "Plans",
		help: "Sealed orders stay hidden until the turn ends.",
		choices: {
			ruleset: "As the game above has it",
			sealed: "Sealed",
			open: "Open to everyone",
		},
	},
	events: {
		label: "Lightning, earthquakes and finds",
		help: "Now and then, once the game is well under way.",
		choices: { on: "On", off: "Off" },
	},
	clock: {
		label: "Clock",
		help: "Without a clock, a turn ends when you are ready.",
		none: "No clock",
		seconds: (seconds: number) =>
			seconds < 60
				? `${whole(seconds)} seconds a turn`
				: seconds === 60
					? "1 minute a turn"
					: `${whole(seconds / 60)} minutes a turn`,
	},

	problems: {
		unknown_choice: "This is not one of the choices. Pick one from the list.",
		not_a_number: "This needs a whole number, such as 5.",
		bad_board: "Write a board as columns x rows, such as 17x9.",
		board_size: (cols: readonly number[], rows: readonly number[]) =>
			`A board has ${whole(cols[0])} to ${whole(cols[1])} columns and ${whole(rows[0])} to ${whole(rows[1])} rows.`,
		bots_range: (most: number) => `This game takes 1 to ${whole(most)} bots.`,
		bots_board: (most: number) =>
			most < 1
				? "This board has no room for bots. Choose a larger one."
				: `This board has room for ${whole(most)} bots at most. Take fewer, or a larger board.`,
		turns_range: (most: number) => `A game lasts 1 to ${whole(most)} turns.`,
		end_endless: "March always ends. Choose another end, or another game.",
	},
};
