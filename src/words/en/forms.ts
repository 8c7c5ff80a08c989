/** The words of the forms that begin a game, in English. */
import { fillChoices, strengths } from "./bots.ts";
import { mapChoices } from "./maps.ts";
import { whole } from "./numbers.ts";

const perTurn = (count: number, one: string) =>
	`${whole(count)} ${count === 1 ? one : `${one}s`} a turn`;

const MINUTE_S = 60;
const HOUR_S = 60 * MINUTE_S;
const DAY_S = 24 * HOUR_S;

export const formsWords = {
	options: "Bots your way",
	optionsHint: "Change the board, the bots or the rules",
	playWithThese: "Play with these options",
	hasProblems: "Something below needs another look:",

	ruleset: {
		label: "Game",
		help: "A march is short: it ends after a set number of turns.",
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
			"7x7": "Tiny, 7 × 7: a short duel",
			"9x7": "Very small, 9 × 7: a duel",
			"11x9": "Small, 11 × 9",
			"17x9": "Medium, 17 × 9",
			"25x20": "Large, 25 × 20",
			"40x30": "Huge, 40 × 30",
		},
		own: "A size of your own",
	},
	cols: { label: "Columns" },
	rows: { label: "Rows" },
	range: (least: number, most: number) =>
		`From ${whole(least)} to ${whole(most)}.`,
	map: {
		label: "Map",
		help: "Drawn anew for every game, as fair to everyone as can be.",
		choices: mapChoices,
	},
	bots: {
		label: "Bots",
		help: "How many play against you.",
	},
	strength: {
		label: "How strong they are",
		help: "Mixed gives you one of each strength in turn.",
		ladder: "By strength",
		characters: "By character",
		choices: strengths,
	},
	/** Whether the accounts of bots may take seats. */
	botAccounts: {
		label: "Bots with an account",
		help: "Programs by other players, which are marked as bots.",
		choices: { no: "Can’t join", yes: "May join" },
	},
	end: {
		label: "The game ends",
		help: "A march ends after a number of turns, and the most points win.",
		all: "Any game",
		others: "Classic and free games",
		choices: {
			ruleset: "As in the game chosen above",
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
			ruleset: "As in the game chosen above",
			even: "Does not count",
			speed: "Counts",
		},
	},
	plans: {
		label: "Plans",
		help: "Sealed orders stay hidden until the turn ends.",
		choices: {
			ruleset: "Whatever suits the game",
			sealed: "Sealed",
			open: "Open to everyone",
		},
	},
	events: {
		label: "Lightning, earthquakes and falling points",
		help: "Now and then, once the game is well under way.",
		choices: { on: "On", off: "Off" },
	},
	clock: {
		label: "Clock",
		help: "Without a clock, a turn ends when you end it.",
		none: "No clock",
	},
	/** A turn's length, in seconds. */
	time: (seconds: number) => {
		if (seconds >= DAY_S) return perTurn(seconds / DAY_S, "day");
		if (seconds >= HOUR_S) return perTurn(seconds / HOUR_S, "hour");
		const isWhole = seconds % MINUTE_S === 0;
		return isWhole
			? perTurn(seconds / MINUTE_S, "minute")
			: perTurn(seconds, "second");
	},

	access: {
		label: "Who can join",
		help: "Either way you get a link to share.",
		choices: {
			public: "Anyone, from the list of games or by the link",
			link: "Only people who have the link",
		},
	},
	seats: {
		label: "Players",
		range: (most: number, mostFree: number) =>
			`You are one of them. From 2 to ${whole(most)}, in the free games up to ${whole(mostFree)}. Small boards take fewer.`,
	},
	fill: {
		label: "Empty seats",
		help: "What happens to seats that nobody has taken.",
		choices: fillChoices,
	},
	start: {
		label: "The game begins",
		help: "You can always begin it earlier.",
		choices: {
			full: "When full, or when I say",
			"10": "Automatically after 10 seconds",
			"60": "Automatically after 1 minute",
			"300": "Automatically after 5 minutes",
		},
	},
	watch: {
		label: "Who can watch",
		help: "Orders are as hidden from spectators as from players.",
		choices: { anyone: "Anyone", players: "Only the players" },
	},
	pace: {
		label: "Pace",
		help: "A turn ends sooner if everyone has ended theirs. Free games have one turn a second.",
		live: "Live, all at the table",
		correspondence: "By correspondence, whenever you have time",
	},

	problems: {
		unknown_choice: "This is not one of the choices. Pick one from the list.",
		not_a_number: "This needs a whole number, such as 5.",
		bad_board: "Enter a board as columns x rows, such as 17x9.",
		cols_range: (least: number, most: number) =>
			`A board has ${whole(least)} to ${whole(most)} columns.`,
		rows_range: (least: number, most: number) =>
			`A board has ${whole(least)} to ${whole(most)} rows.`,
		bots_range: (most: number) => `This game takes 1 to ${whole(most)} bots.`,
		bots_board: (most: number) =>
			most < 1
				? "This board has no room for bots. Choose a larger one."
				: `This board has room for ${whole(most)} bots at most. Choose fewer, or a larger board.`,
		seats_range: (most: number) =>
			`This game takes 2 to ${whole(most)} players.`,
		seats_board: (most: number) =>
			`This board has room for ${whole(most)} players at most. Choose fewer, or a larger board.`,
		turns_range: (least: number, most: number) =>
			`This game lasts ${whole(least)} to ${whole(most)} turns.`,
		end_points:
			"A march ends after a number of turns. Choose that, or another game.",
		pace_range:
			"A turn takes 5 seconds to 3 minutes, or 1 hour to 3 days. Pick one from the list.",
	},
};

export type FormsWords = typeof formsWords;
