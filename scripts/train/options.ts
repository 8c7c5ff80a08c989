/** The options of `npm run train:bots`. */
import {
	choice,
	only,
	readArguments,
	UsageError,
	wholeNumber,
} from "../cli/arguments.ts";
import { usageText } from "../cli/runCommand.ts";

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
		["--seed TEXT", "the same seed plays the same games (1)"],
		["--write", "puts the result into src/bots/march"],
	],
);

export type TrainOptions = {
	readonly part: (typeof PARTS)[number];
	readonly games: number;
	readonly generations: number;
	readonly state: string | null;
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
	return {
		part,
		games: wholeNumber(values.games ?? GAMES[part], "--games"),
		generations: wholeNumber(values.generations, "--generations"),
		state: values.state ?? null,
		seed: values.seed,
		write: values.write,
	};
}
