/**
 * Tunes the normal bot's weights by an evolution strategy: in each generation changed copies of
 * the weights play the same games against the weights as they were, and the mean of the better
 * half, weighted by rank, comes next (as in CMA-ES, Hansen 2016, without its covariances). In
 * every third game the opponents are weights of earlier generations, so that what beats the
 * latest weights alone does not win.
 */
import { chooseByWeights } from "../../src/bots/march/draftPlan.ts";
import type { Weights } from "../../src/bots/march/weights.ts";
import { type Random, randomFor } from "../../src/rules/random.ts";
import { playGame } from "./playGame.ts";
import type { Setup } from "./setups.ts";

/** Where a tuning stands; saved after each generation, so that it can be resumed. */
export type Tuning = {
	readonly generation: number;
	readonly weights: Weights;
	/** The weights of all generations so far, the first ones first. */
	readonly past: readonly Weights[];
};

export type TuningOptions = {
	readonly setups: readonly Setup[];
	/** How many games each copy plays in a generation. */
	readonly games: number;
	readonly seed: string;
};

const COPIES = 12;
/** A weight's step, as a share of its size; for small weights that of `LEAST_SIZE`. */
const FIRST_STEP = 0.35;
const LEAST_SIZE = 1;
/** How fast the steps become smaller, by generation. */
const SHRINK = 0.97;

/** Weights that are not tuned: noise makes bots less alike, and `again` is for beginners. */
const FIXED: readonly (keyof Weights)[] = ["noise", "again"];

export function firstTuning(weights: Weights): Tuning {
	return { generation: 0, weights, past: [weights] };
}

/** The next generation, and the share of opponents that each copy was ahead of, the best first. */
export function nextGeneration(
	tuning: Tuning,
	options: TuningOptions,
): { readonly tuning: Tuning; readonly shares: readonly number[] } {
	const { generation, weights, past } = tuning;
	const draw = `${options.seed} ${generation}`;
	const random = randomFor(draw, "tuning");
	const step = FIRST_STEP * SHRINK ** generation;
	const ranked = Array.from({ length: COPIES }, () =>
		changed(weights, step, random),
	)
		.map((copy) => ({ copy, share: shareAhead(copy, tuning, options) }))
		.sort((a, b) => b.share - a.share);
	const next = meanOf(ranked.slice(0, COPIES / 2).map(({ copy }) => copy));
	return {
		tuning: {
			generation: generation + 1,
			weights: next,
			past: [...past, next],
		},
		shares: ranked.map(({ share }) => share),
	};
}

function tuned(weights: Weights): (keyof Weights)[] {
	const names = Object.keys(weights) as (keyof Weights)[];
	return names.filter((name) => !FIXED.includes(name));
}

function changed(weights: Weights, step: number, random: Random): Weights {
	const changes = tuned(weights).map((name) => {
		const size = Math.max(LEAST_SIZE, Math.abs(weights[name]));
		return [name, weights[name] + step * size * normal(random)] as const;
	});
	return { ...weights, ...Object.fromEntries(changes) };
}

/** A draw from the normal distribution (Box and Muller, 1958). */
function normal(random: Random): number {
	const radius = Math.sqrt(-2 * Math.log(1 - random.fraction()));
	return radius * Math.cos(2 * Math.PI * random.fraction());
}

/** The mean, in which better weights count more. */
function meanOf(best: readonly Weights[]): Weights {
	const ranks = best.map((_, i) => Math.log(best.length + 1) - Math.log(i + 1));
	const sum = ranks.reduce((a, b) => a + b, 0);
	const means = tuned(best[0]).map((name) => {
		const mean = best.reduce(
			(total, weights, i) => total + (ranks[i] / sum) * weights[name],
			0,
		);
		return [name, Number(mean.toPrecision(4))] as const;
	});
	return { ...best[0], ...Object.fromEntries(means) };
}

/** The mean share of the opponents that weights are ahead of in the end. */
function shareAhead(
	weights: Weights,
	{ generation, weights: latest, past }: Tuning,
	{ setups, games, seed }: TuningOptions,
): number {
	const own = chooseByWeights(weights);
	let sum = 0;
	for (let game = 0; game < games; game++) {
		const setup = setups[game % setups.length];
		const earlier = past[(7 * game) % past.length];
		const opponent = chooseByWeights(game % 3 === 0 ? earlier : latest);
		const seat = Math.floor(game / setups.length) % setup.seats;
		const players = Array.from({ length: setup.seats }, (_, other) =>
			other === seat ? own : opponent,
		);
		const draws = {
			board: `${seed} ${game}`,
			chance: `${seed} ${generation} ${game}`,
		};
		const place = playGame(setup, players, draws).indexOf(seat as never);
		sum += (setup.seats - 1 - place) / (setup.seats - 1);
	}
	return sum / games;
}
