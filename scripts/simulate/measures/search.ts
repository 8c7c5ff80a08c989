/** Searches the weights with which the normal bot's own form does best against normal bots. */
import type { Weights } from "../../../src/bots/march/weights.ts";
import { type Random, randomFor } from "../../../src/rules/random.ts";
import type { SimulationOptions } from "../options.ts";
import type { ThreadPool } from "../ThreadPool.ts";
import { line } from "../text.ts";
import { NORMAL } from "../tricks/trick.ts";
import type { OwnMeasure } from "./measure.ts";
import {
	figuresOf,
	type TrickFigures,
	trickLine,
	trickRanges,
} from "./tricks.ts";

/** How many candidates compete at once, and in how many games each. */
const GENERATION = 8;
const TRIAL_GAMES = 200;

export type Search = {
	readonly candidates: number;
	/** The best weights found, and how they do in games that the search did not see. */
	readonly weights: Weights;
	readonly results: readonly TrickFigures[];
};

/** Each generation plays the best so far against changes of it, by the same chance for all. */
export const SEARCH: OwnMeasure<Search> = {
	async run(options, pool) {
		const random = randomFor(options.seed, "search");
		const generations = Math.ceil(options.candidates / GENERATION);
		let best: Weights = NORMAL;
		for (let generation = 0; generation < generations; generation++) {
			const rivals = [
				best,
				...Array.from({ length: GENERATION }, () => changed(best, random)),
			];
			const wins = await winsOf(rivals, pool, {
				...options,
				games: TRIAL_GAMES,
				seed: `${options.seed} search ${generation}`,
			});
			best = rivals[wins.indexOf(Math.max(...wins))];
		}
		const results: TrickFigures[] = [];
		for (const opponent of options.against) {
			const places = await pool.run(
				"tricks",
				trickRanges(options, best, opponent),
			);
			const trick = "best weights found";
			results.push({ trick, opponent, ...figuresOf(places.flat()) });
		}
		return { candidates: generations * GENERATION, weights: best, results };
	},
	lines: ({ candidates, weights, results }) => [
		...results.map(trickLine),
		line("", `of ${candidates} tried: ${JSON.stringify(weights)}`),
	],
};

async function winsOf(
	rivals: readonly Weights[],
	pool: ThreadPool,
	options: SimulationOptions,
): Promise<number[]> {
	const ranges = rivals.map((weights) =>
		trickRanges(options, weights, "captain"),
	);
	const places = await pool.run("tricks", ranges.flat());
	return ranges.map(
		(own, i) =>
			places
				.slice(i * own.length, (i + 1) * own.length)
				.flat()
				.filter((place) => place === 1).length,
	);
}

/** The share of the weights that a change touches, and how far it goes: by up to this factor. */
const TOUCHED = 0.35;
const FACTOR = 2;
/** Some weights are 0, or must change their sign: each may also move by up to this. */
const STEP = 2;

function changed(weights: Weights, random: Random): Weights {
	const entries = Object.entries(weights).map(([name, weight]) => {
		if (random.fraction() >= TOUCHED) return [name, weight];
		const swing = 2 * random.fraction() - 1;
		const moved =
			random.fraction() < 0.75
				? weight * FACTOR ** swing
				: weight + STEP * swing;
		return [name, Number(moved.toFixed(3))];
	});
	return Object.fromEntries(entries) as Weights;
}
