// Trains and measures the bots of march: `npm run train:bots -- --help`.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { CAPTAIN_WEIGHTS } from "../src/bots/march/captainWeights.ts";
import type { ValueWeights } from "../src/bots/march/knots.ts";
import {
	DUEL_WEIGHTS,
	LONG_WEIGHTS,
	SEVERAL_WEIGHTS,
} from "../src/bots/march/valueWeights.ts";
import { runCommand } from "./cli/runCommand.ts";
import { fitValue, forecast, type Sample } from "./train/fitValue.ts";
import { measureLadder, measureLadderOn } from "./train/ladder.ts";
import { parseOptions, type TrainOptions, USAGE } from "./train/options.ts";
import { playersBy, sampleGames } from "./train/sampleGames.ts";
import { DUELS, LONG, SEVERAL, TUNED } from "./train/setups.ts";
import {
	CAPTAIN_FILE,
	captainSource,
	VALUE_FILE,
	type ValueTable,
	type ValueTables,
	valueSource,
} from "./train/sources.ts";
import {
	firstTuning,
	nextGeneration,
	type Tuning,
} from "./train/tuneWeights.ts";

const PARTS: Record<TrainOptions["part"], (options: TrainOptions) => void> = {
	weights: trainWeights,
	value: trainValue,
	ladder: ({ games, seed, setup }) =>
		setup === null
			? measureLadder(games, seed)
			: measureLadderOn(setup, games, seed),
};

function trainWeights(options: TrainOptions): void {
	const { games, generations, state, seed, write } = options;
	let tuning: Tuning =
		state !== null && existsSync(state)
			? JSON.parse(readFileSync(state, "utf8"))
			: firstTuning(CAPTAIN_WEIGHTS);
	while (tuning.generation < generations) {
		const next = nextGeneration(tuning, { setups: TUNED, games, seed });
		tuning = next.tuning;
		const shares = next.shares.map((share) => (100 * share).toFixed(0));
		console.log(
			`generation ${tuning.generation} of ${generations}, ahead of so many % of the opponents: ${shares.join(" ")}`,
		);
		if (state !== null) writeFileSync(state, JSON.stringify(tuning));
	}
	console.log(JSON.stringify(tuning.weights, null, "\t"));
	if (write) writeFileSync(CAPTAIN_FILE, captainSource(tuning.weights));
}

/** Fits each table for itself; those that are not asked for stay as they are. */
const FITS: Record<
	ValueTable,
	(games: number, seed: string, several: ValueWeights) => ValueWeights
> = {
	several: (games, seed) =>
		fitTo("several", sampleGames(SEVERAL, games, `${seed} several`)),
	duel: (games, seed) =>
		fitTo("duel", sampleGames(DUELS, Math.ceil(games / 2), `${seed} duel`)),
	long: fitLong,
};

function trainValue({ games, table, seed, write }: TrainOptions): void {
	const tables: ValueTables = {
		several: SEVERAL_WEIGHTS,
		duel: DUEL_WEIGHTS,
		long: LONG_WEIGHTS,
	};
	const names = Object.keys(FITS) as ValueTable[];
	for (const name of table === null ? names : [table])
		tables[name] = FITS[name](games, seed, tables.several);
	if (write) writeFileSync(VALUE_FILE, valueSource(tables));
}

/** In how many rounds the games of the table of long games are played. */
const ROUNDS = 4;

/**
 * The hard bots of the first round judge by the table of several, those of each later one by what
 * all games so far have taught. What such a bot overrates it gets too much of, and loses: so the
 * next fit learns what that is worth.
 */
function fitLong(
	games: number,
	seed: string,
	several: ValueWeights,
): ValueWeights {
	const samples: Sample[][] = [];
	let table = several;
	for (let round = 1; round <= ROUNDS; round++) {
		const count = Math.ceil(games / ROUNDS);
		const draw = `${seed} long ${round}`;
		samples.push(...sampleGames(LONG, count, draw, playersBy(table)));
		table = fitTo("long", samples);
	}
	return table;
}

/** One game in this many is held back, to judge the fit. */
const HELD = 8;

/** Fits a table to the samples of games, a list for each game. */
function fitTo(name: string, samples: readonly Sample[][]): ValueWeights {
	const part = (isHeld: boolean) =>
		samples.filter((_, game) => (game % HELD === 0) === isHeld).flat();
	const weights = fitValue(part(false));
	const { loss, blindLoss, hits } = forecast(weights, part(true));
	console.log(
		`${name}: ${samples.length} games; in those held back the winner's chance has a log loss of ${loss.toFixed(3)} (${blindLoss.toFixed(3)} without knowledge), and the favourite wins ${(100 * hits).toFixed(1)}%`,
	);
	return weights;
}

await runCommand({
	usage: USAGE,
	parse: parseOptions,
	run: (options) => PARTS[options.part](options),
});
