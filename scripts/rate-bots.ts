// Measures the strength of the bots, for the ratings: `npm run rate:bots -- --help`.
import { writeFileSync } from "node:fs";
import {
	FAMILIES,
	type Family,
	type GameSize,
	gameSizeOf,
} from "../src/server/rating/families.ts";
import { runCommand } from "./cli/runCommand.ts";
import { type Fits, fitRatings } from "./rate/fit.ts";
import { parseOptions, type RateOptions, USAGE } from "./rate/options.ts";
import { playRated } from "./rate/play.ts";
import { formatReport, GAME_SIZES, sourceOf } from "./rate/report.ts";

const FILE = new URL("../src/server/rating/botRatings.ts", import.meta.url);

await runCommand({ usage: USAGE, parse: parseOptions, run: measureAll });

function measureAll(options: RateOptions): void {
	const measured = FAMILIES.map(
		(family) => [family, measure(family, options)] as const,
	);
	if (options.write) writeFileSync(FILE, sourceOf(measured, options));
}

function measure(
	family: Family,
	{ games: count, seed }: RateOptions,
): Record<GameSize, Fits> {
	const games = Array.from({ length: count }, (_, index) =>
		playRated(family, seed, index),
	);
	const measured = GAME_SIZES.map((size) => {
		const some = games.filter(({ length }) => gameSizeOf(length) === size);
		const fits = fitRatings(some);
		console.log(formatReport({ family, size, games: some, fits }));
		return [size, fits] as const;
	});
	return Object.fromEntries(measured) as Record<GameSize, Fits>;
}
