/** The options of `npm run rate:bots`. */
import { readArguments, wholeNumber } from "../cli/arguments.ts";
import { usageText } from "../cli/runCommand.ts";

export const USAGE = usageText(
	"npm run rate:bots -- [options]",
	"Plays games among the bots, and measures how strong each is (docs/ratings.md).",
	[
		["--games N", "of each family of modes (2400)"],
		["--seed TEXT", "the same seed plays the same games (1)"],
		["--write", "puts the figures into src/server/rating/botRatings.ts"],
	],
);

export type RateOptions = {
	readonly games: number;
	readonly seed: string;
	readonly write: boolean;
};

/** Throws `UsageError`. */
export function parseOptions(args: string[]): RateOptions {
	const { values } = readArguments({
		args,
		options: {
			games: { type: "string", default: "2400" },
			seed: { type: "string", default: "1" },
			write: { type: "boolean", default: false },
		},
	});
	return { ...values, games: wholeNumber(values.games, "--games") };
}
