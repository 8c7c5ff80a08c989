// Trains and measures the bots of march: `npm run train:bots -- --help`.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { CAPTAIN_WEIGHTS } from "../src/bots/march/captainWeights.ts";
import type { ValueWeights } from "../src/bots/march/knots.ts";
import { runCommand } from "./cli/runCommand.ts";
import { fitValue, forecast } from "./train/fitValue.ts";
import { measureLadder, measureLadderOn } from "./train/ladder.ts";
import { parseOptions, type TrainOptions, USAGE } from "./train/options.ts";
import { sampleGames } from "./train/sampleGames.ts";
import { DUELS, SEVERAL, type Setup, TUNED } from "./train/setups.ts";
import {
	CAPTAIN_FILE,
	captainSource,
	VALUE_FILE,
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

function trainValue({ games, seed, write }: TrainOptions): void {
	const several = fitTo("several", SEVERAL, games, seed);
	const duel = fitTo("duel", DUELS, Math.ceil(games / 2), seed);
	if (write) writeFileSync(VALUE_FILE, valueSource(duel, several));
}

/** One game in this many is held back, to judge the fit. */
const HELD = 8;

function fitTo(
	name: string,
	setups: readonly Setup[],
	games: number,
	seed: string,
): ValueWeights {
	const samples = sampleGames(setups, games, `${seed} ${name}`);
	const part = (isHeld: boolean) =>
		samples.filter((_, game) => (game % HELD === 0) === isHeld).flat();
	const weights = fitValue(part(false));
	const { loss, blindLoss, hits } = forecast(weights, part(true));
	console.log(
		`${name}: ${games} games; in those held back the winner's chance has a log loss of ${loss.toFixed(3)} (${blindLoss.toFixed(3)} without knowledge), and the favourite wins ${(100 * hits).toFixed(1)}%`,
	);
	return weights;
}

await runCommand({
	usage: USAGE,
	parse: parseOptions,
	run: (options) => PARTS[options.part](options),
});
