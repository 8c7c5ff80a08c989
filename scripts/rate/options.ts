/** What `npm run rate:bots` is asked for. */
import { parseArgs } from "node:util";

export const USAGE = `npm run rate:bots -- [options]
  --games N      of each family of modes (2400)
  --seed TEXT    the same seed plays the same games (1)
  --write        puts the figures into src/server/rating/botRatings.ts`;

export type RateOptions = {
	readonly games: number;
	readonly seed: string;
	readonly write: boolean;
};

/** An option that can't be taken; its message is for the person who typed it. */
export class BadOption extends Error {}

export function parseOptions(args: string[]): RateOptions {
	const { values } = parseArgs({
		args,
		options: {
			games: { type: "string", default: "2400" },
			seed: { type: "string", default: "1" },
			write: { type: "boolean", default: false },
		},
	});
	if (!/^[1-9]\d*$/.test(values.games))
		throw new BadOption(`--games: ${values.games} is not a whole number`);
	return { ...values, games: Number(values.games) };
}
