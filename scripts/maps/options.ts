/** The options of `npm run maps`. */
import { availableParallelism } from "node:os";
import { BOT_KINDS, type BotKind } from "../../src/bots/bots.ts";
import type { Board } from "../../src/rules/hex.ts";
import {
	MAP_SHAPES,
	type MapShape,
	maxSeatsOn,
} from "../../src/rules/maps/shapes.ts";
import {
	boardSize,
	choice,
	readArguments,
	UsageError,
	wholeNumber,
} from "../cli/arguments.ts";
import { usageText } from "../cli/runCommand.ts";

export const USAGE = usageText(
	"npm run maps -- [options]",
	"Prints generated boards as text, or how often each of their start places wins.",
	[
		["--shape a,b,…", `(${MAP_SHAPES.join(",")})`],
		["--board COLSxROWS", "(17x9)"],
		["--seats N", "(4)"],
		["--boards N", "how many boards of each shape (1; 100 for --fairness)"],
		["--seed TEXT", "the same seed draws the same boards (1)"],
		[
			"--fairness N",
			"plays N games of bots on the boards of each shape, by the rules of march",
		],
		["--bot KIND", `the bot of every seat: ${BOT_KINDS.join(", ")} (captain)`],
		["--jobs N", "threads (one a core)"],
	],
);

export type MapOptions = {
	readonly shapes: readonly MapShape[];
	/** The size of the boards. */
	readonly board: Board;
	readonly seats: number;
	readonly boards: number;
	readonly seed: string;
	/** How many games to play on the boards of each shape; null draws the boards. */
	readonly games: number | null;
	readonly bot: BotKind;
	readonly jobs: number;
};

const BOARDS_TO_PLAY = 100;

/** Throws `UsageError`. */
export function parseOptions(args: string[]): MapOptions {
	const { values } = readArguments({
		args,
		options: {
			shape: { type: "string", default: MAP_SHAPES.join() },
			board: { type: "string", default: "17x9" },
			seats: { type: "string", default: "4" },
			boards: { type: "string" },
			seed: { type: "string", default: "1" },
			fairness: { type: "string" },
			bot: { type: "string", default: "captain" },
			jobs: { type: "string", default: String(availableParallelism()) },
		},
	});
	const { fairness } = values;
	const games =
		fairness === undefined ? null : wholeNumber(fairness, "--fairness");
	const drawn = games === null ? 1 : Math.min(games, BOARDS_TO_PLAY);
	const board = boardSize(values.board, "--board");
	return {
		shapes: values.shape
			.split(",")
			.map((name) => choice(MAP_SHAPES, name, "--shape")),
		board,
		seats: seatsOn(board, values.seats),
		boards:
			values.boards === undefined
				? drawn
				: wholeNumber(values.boards, "--boards"),
		seed: values.seed,
		games,
		bot: choice(BOT_KINDS, values.bot, "--bot"),
		jobs: wholeNumber(values.jobs, "--jobs"),
	};
}

function seatsOn({ cols, rows }: Board, value: string): number {
	const seats = wholeNumber(value, "--seats", 2);
	const most = maxSeatsOn(cols, rows);
	if (seats > most)
		throw new UsageError(
			`--seats must be at most ${most} on a board of ${cols}x${rows}, not ${seats}.`,
		);
	return seats;
}
