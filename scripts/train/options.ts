/** The options of `npm run train:bots`. */
import { DEFAULT_SHAPE, maxSeatsOn } from "../../src/rules/maps/shapes.ts";
import {
	boardSize,
	choice,
	only,
	readArguments,
	UsageError,
	wholeNumber,
} from "../cli/arguments.ts";
import { usageText } from "../cli/runCommand.ts";
import { type Setup, setup } from "./setups.ts";
import { VALUE_TABLES, type ValueTable } from "./sources.ts";

const PARTS = ["weights", "value", "ladder"] as const;

export const USAGE = usageText(
	"npm run train:bots -- weights|value|ladder [options]",
	`weights  tunes the normal bot's weights, by games of bots against each other
value    fits the value by which the hard bots judge positions, to games of bots
ladder   measures the bots against each other (docs/bots.md)`,
	[
		[
			"--games N",
			"for a generation's copy of the weights (150), the value (4000), a match (400)",
		],
		["--generations N", "of weights, in all (40)"],
		[
			"--state FILE",
			`keeps where the tuning of the weights stands after each generation,
and goes on from there`,
		],
		[
			`--table ${VALUE_TABLES.join("|")}`,
			"of the value alone: fits this table, and leaves the others as they are",
		],
		[
			"--board COLSxROWS, --seats N",
			`of the ladder alone: measures it in games of so many seats on such boards,
in place of fours and duels`,
		],
		["--seed TEXT", "the same seed plays the same games (1)"],
		["--write", "puts the result into src/bots/march"],
	],
);

export type TrainOptions = {
	readonly part: (typeof PARTS)[number];
	readonly games: number;
	readonly generations: number;
	readonly state: string | null;
	/** The table of the value that is fitted; null for all. */
	readonly table: ValueTable | null;
	/** Where the ladder is measured; null for the games that people play most. */
	readonly setup: Setup | null;
	readonly seed: string;
	readonly write: boolean;
};

const GAMES = { weights: "150", value: "4000", ladder: "400" };

/** Throws `UsageError`. */
export function parseOptions(args: string[]): TrainOptions {
	const { values, positionals } = readArguments({
		args,
		allowPositionals: true,
		options: {
			games: { type: "string" },
			generations: { type: "string", default: "40" },
			state: { type: "string" },
			table: { type: "string" },
			board: { type: "string" },
			seats: { type: "string" },
			seed: { type: "string", default: "1" },
			write: { type: "boolean", default: false },
		},
	});
	const part = choice(
		PARTS,
		only(positionals, "what to train"),
		"The first argument",
	);
	if (values.state !== undefined && part !== "weights")
		throw new UsageError("--state is only for weights.");
	if (values.table !== undefined && part !== "value")
		throw new UsageError("--table is only for value.");
	if ((values.board ?? values.seats) !== undefined && part !== "ladder")
		throw new UsageError("--board and --seats are only for ladder.");
	return {
		part,
		games: wholeNumber(values.games ?? GAMES[part], "--games"),
		generations: wholeNumber(values.generations, "--generations"),
		state: values.state ?? null,
		table:
			values.table === undefined
				? null
				: choice(VALUE_TABLES, values.table, "--table"),
		setup: parseSetup(values.board, values.seats),
		seed: values.seed,
		write: values.write,
	};
}

/** Half of the seats are of one kind, so there must be an even number of them. */
function parseSetup(
	board: string | undefined,
	seats: string | undefined,
): Setup | null {
	if (board === undefined && seats === undefined) return null;
	if (board === undefined || seats === undefined)
		throw new UsageError("--board and --seats go together.");
	const { cols, rows } = boardSize(board, "--board");
	const count = wholeNumber(seats, "--seats");
	const most = maxSeatsOn(cols, rows);
	if (count % 2 !== 0 || count > most)
		throw new UsageError(
			`--seats must be even and at most ${most} on ${board}, not ${seats}.`,
		);
	return setup({ shape: DEFAULT_SHAPE, cols, rows }, count);
}
