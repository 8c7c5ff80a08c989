/** How often each single-minded strategy wins against bots. */
import type { BotKind } from "../../../src/bots/bots.ts";
import { type Estimate, meanOf, type Rate, shareOf } from "../intervals.ts";
import type { SimulationOptions } from "../options.ts";
import type { TrickInput } from "../rollouts/playTrick.ts";
import { estimateText, line, rateText } from "../text.ts";
import type { OwnMeasure } from "./measure.ts";

export type TrickFigures = {
	readonly trick: string;
	readonly opponent: BotKind;
	readonly wins: Rate;
	/** From 1. */
	readonly meanPlace: Estimate;
};

/** All tricks, the one that wins most first. */
export const TRICK_MEASURE: OwnMeasure<{ tricks: readonly TrickFigures[] }> = {
	async run(options, pool) {
		const all = options.against.flatMap((opponent) =>
			options.tricks.map((trick) => ({ trick, opponent })),
		);
		const ranges = all.flatMap(({ trick, opponent }) =>
			trickRanges(options, trick, opponent),
		);
		const places = await pool.run("tricks", ranges);
		const placesOf = (trick: string, opponent: BotKind) =>
			places
				.filter(
					(_, i) =>
						ranges[i].trick === trick && ranges[i].opponent === opponent,
				)
				.flat();
		const tricks = all
			.map(({ trick, opponent }) => ({
				trick,
				opponent,
				...figuresOf(placesOf(trick, opponent)),
			}))
			.sort(
				(a, b) =>
					options.against.indexOf(a.opponent) -
						options.against.indexOf(b.opponent) || b.wins.rate - a.wins.rate,
			);
		return { tricks };
	},
	lines: ({ tricks }) => tricks.map(trickLine),
};

export function trickLine(figures: TrickFigures): string {
	const { trick, opponent, wins, meanPlace } = figures;
	const place = estimateText(meanPlace, (value) => value.toFixed(2));
	return line(
		trick,
		`${rateText(wins)} against ${opponent}, mean place ${place}`,
	);
}

/** How many games a task has at most. */
const RANGE = 20;

/** A strategy's games against bots of a kind, in ranges. */
export function trickRanges(
	{ games, ...setting }: SimulationOptions,
	trick: TrickInput["trick"],
	opponent: BotKind,
): TrickInput[] {
	return Array.from({ length: Math.ceil(games / RANGE) }, (_, i) => ({
		setting,
		trick,
		opponent,
		from: i * RANGE,
		to: Math.min(games, (i + 1) * RANGE),
	}));
}

export function figuresOf(
	places: readonly number[],
): Pick<TrickFigures, "wins" | "meanPlace"> {
	return {
		wins: shareOf(places, (place) => place === 1),
		meanPlace: meanOf(places),
	};
}
