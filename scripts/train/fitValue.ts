/**
 * Fits the weights of the value (src/bots/march/Valuation.ts) to games: the places in which the
 * seats finished are made as likely as possible, by the Plackett-Luce model: the first place
 * goes to a seat with a chance in proportion to the exponential of its score, and so on among
 * the others. Large weights are punished (ridge); the maximum is found by Newton's method.
 * What nobody is worse off for having (`GAINS`) gets no negative weight: in the games every bot
 * takes such things at once, so that where they are rare they only tell of what came before.
 */
import { AT, type Feature, WIDTH } from "../../src/bots/march/features.ts";
import {
	KNOTS,
	knotAt,
	knotsWithin,
	type ValueWeights,
} from "../../src/bots/march/knots.ts";
import { solve } from "./solve.ts";

/** A position of a game, and how the game ended. */
export type Sample = {
	/** How many turns were left. */
	readonly left: number;
	/** The features of the seats that were alive, by their places in the end, winner first. */
	readonly rows: readonly Float64Array[];
};

/** How much the second and later places count, against the first. */
const LATER_PLACES = 0.3;
/** In samples; positions of one game are alike, so that a sample is less than a game. */
const RIDGE = 0.5;
const MOST_STEPS = 30;
/** The fit is done when no weight changes by more than this. */
const STILL = 1e-4;
/** The maximum change of a weight in a step, as the slope far from the maximum is misleading. */
const LONGEST_STEP = 3;

const GAINS: readonly Feature[] = [
	...(["points", "income", "towns", "land", "orders"] as const),
];

/** The table has weights for as many of `KNOTS` as the games are long. */
export function fitValue(samples: readonly Sample[]): ValueWeights {
	const longest = samples.reduce((most, { left }) => Math.max(most, left), 0);
	const rows = knotsWithin(longest);
	const weights = new Float64Array(rows * WIDTH);
	for (let step = 0; step < MOST_STEPS; step++) {
		const { gradient, information } = withinBounds(
			weights,
			slopeAt(weights, samples),
		);
		const move = solve(information, gradient);
		const longest = Math.max(...move.map(Math.abs));
		const share = Math.min(1, LONGEST_STEP / longest);
		for (let i = 0; i < weights.length; i++)
			weights[i] = Math.max(leastOf(i), weights[i] + share * move[i]);
		if (longest < STILL) break;
	}
	return KNOTS.slice(0, rows).map((_, knot) =>
		Array.from(weights.subarray(knot * WIDTH, (knot + 1) * WIDTH), (weight) =>
			Number(weight.toFixed(3)),
		),
	);
}

const IS_GAIN = new Set(GAINS.map((feature) => AT[feature]));

/** The least that a weight may be. */
function leastOf(index: number): number {
	return IS_GAIN.has(index % WIDTH) ? 0 : Number.NEGATIVE_INFINITY;
}

/** Keeps weights where they are that are as small as they may be and should be smaller. */
function withinBounds(
	weights: Float64Array,
	{ gradient, information }: Slope,
): Slope {
	const isHeld = gradient.map(
		(slope, i) => slope <= 0 && weights[i] <= leastOf(i),
	);
	return {
		gradient: gradient.map((slope, i) => (isHeld[i] ? 0 : slope)),
		information: information.map((line, i) =>
			line.map((value, j) => (i !== j && (isHeld[i] || isHeld[j]) ? 0 : value)),
		),
	};
}

type Slope = {
	/** The first derivatives of the log-likelihood. */
	readonly gradient: number[];
	/** Its negative second derivatives. */
	readonly information: number[][];
};

function slopeAt(weights: Float64Array, samples: readonly Sample[]): Slope {
	const gradient = Array.from(weights, (weight) => -RIDGE * weight);
	const information = gradient.map((_, i) =>
		gradient.map((_, j) => (i === j ? RIDGE : 0)),
	);
	for (const sample of samples)
		addSample({ gradient, information }, weights, sample);
	return { gradient, information };
}

/** Adds what a sample says, place by place. */
function addSample(
	slope: Slope,
	weights: Float64Array,
	{ left, rows }: Sample,
): void {
	const { knot, share } = knotAt(left, weights.length / WIDTH);
	const at = knot * WIDTH;
	const spread = rows.map((row) => spreadOver(row, share));
	const scores = spread.map((row) =>
		row.reduce((sum, value, i) => sum + value * weights[at + i], 0),
	);
	for (let place = 0; place + 1 < rows.length; place++)
		addPlace(slope, at, {
			factor: place === 0 ? 1 : LATER_PLACES,
			rows: spread.slice(place),
			chances: softmax(scores.slice(place)),
		});
}

/** A row of features as parts of the two knots between which its time lies. */
function spreadOver(row: Float64Array, share: number): Float64Array {
	if (share === 0) return row;
	const spread = new Float64Array(2 * WIDTH);
	for (let i = 0; i < WIDTH; i++) {
		spread[i] = (1 - share) * row[i];
		spread[WIDTH + i] = share * row[i];
	}
	return spread;
}

/** Adds that the first of these seats came before the others. */
function addPlace(
	{ gradient, information }: Slope,
	at: number,
	{
		factor,
		rows,
		chances,
	}: {
		readonly factor: number;
		readonly rows: readonly Float64Array[];
		readonly chances: readonly number[];
	},
): void {
	const width = rows[0].length;
	const mean = new Float64Array(width);
	rows.forEach((row, seat) => {
		for (let i = 0; i < width; i++) mean[i] += chances[seat] * row[i];
	});
	for (let i = 0; i < width; i++)
		gradient[at + i] += factor * (rows[0][i] - mean[i]);
	rows.forEach((row, seat) => {
		for (let i = 0; i < width; i++) {
			const part = factor * chances[seat] * (row[i] - mean[i]);
			if (part === 0) continue;
			const line = information[at + i];
			for (let j = 0; j < width; j++) line[at + j] += part * (row[j] - mean[j]);
		}
	});
}

export function softmax(scores: readonly number[]): number[] {
	const most = Math.max(...scores);
	const powers = scores.map((score) => Math.exp(score - most));
	const sum = powers.reduce((a, b) => a + b, 0);
	return powers.map((power) => power / sum);
}

/** How well weights foretell games. */
export type Forecast = {
	/** The mean negative logarithm of the chance that the winner was given, and without any knowledge. */
	readonly loss: number;
	readonly blindLoss: number;
	/** How often the seat with the best chance won. */
	readonly hits: number;
};

export function forecast(
	table: ValueWeights,
	samples: readonly Sample[],
): Forecast {
	const weights = Float64Array.from(table.flat());
	const sums = { loss: 0, blindLoss: 0, hits: 0 };
	for (const { left, rows } of samples) {
		const { knot, share } = knotAt(left, table.length);
		const scores = rows.map((row) =>
			spreadOver(row, share).reduce(
				(sum, value, i) => sum + value * weights[knot * WIDTH + i],
				0,
			),
		);
		const chances = softmax(scores);
		sums.loss -= Math.log(chances[0]) / samples.length;
		sums.blindLoss += Math.log(chances.length) / samples.length;
		if (chances[0] === Math.max(...chances)) sums.hits += 1 / samples.length;
	}
	return sums;
}
