/** All measures, by their names in the options. */
import type { GameResult } from "../games/gameResult.ts";
import { rangesOf } from "../games/playGame.ts";
import type { SimulationOptions } from "../options.ts";
import type { ThreadPool } from "../ThreadPool.ts";
import { BASICS } from "./basics.ts";
import { CALIBRATION } from "./calibration.ts";
import { DECISIONS } from "./decisions.ts";
import { KINGMAKING } from "./kingmaking.ts";
import { LEADS } from "./leads.ts";
import type { GameMeasure, OwnMeasure } from "./measure.ts";
import { MOTION } from "./motion.ts";
import type { MeasureName } from "./names.ts";
import { SEARCH } from "./search.ts";
import { STARTS } from "./starts.ts";
import { TRICK_MEASURE } from "./tricks.ts";

/** Figures for machines, and lines for people. */
export type Measured = {
	readonly name: MeasureName;
	readonly figures: object;
	readonly lines: readonly string[];
};

type Measuring = (
	options: SimulationOptions,
	pool: ThreadPool,
	playAll: () => Promise<GameResult[]>,
) => Promise<Omit<Measured, "name">>;

const MEASURES: Record<MeasureName, Measuring> = {
	basics: ofGames(BASICS),
	motion: ofGames(MOTION),
	leads: ofGames(LEADS),
	starts: ofGames(STARTS),
	tricks: ofOwn(TRICK_MEASURE),
	kingmaking: ofOwn(KINGMAKING),
	decisions: ofOwn(DECISIONS),
	search: ofOwn(SEARCH),
	calibration: ofOwn(CALIBRATION),
};

function ofGames<Figures extends object>(
	measure: GameMeasure<Figures>,
): Measuring {
	return async (options, _, playAll) => {
		const figures = measure.figures(await playAll());
		return { figures, lines: measure.lines(figures, options) };
	};
}

function ofOwn<Figures extends object>(
	measure: OwnMeasure<Figures>,
): Measuring {
	return async (options, pool) => {
		const figures = await measure.run(options, pool);
		return { figures, lines: measure.lines(figures, options) };
	};
}

/** Takes all the measures that were asked for; those of the given bots' games share these games. */
export async function measureAll(
	options: SimulationOptions,
	pool: ThreadPool,
): Promise<Measured[]> {
	let games: Promise<GameResult[]> | undefined;
	const playAll = () => {
		games ??= pool
			.run("games", rangesOf(options, options.games))
			.then((results) => results.flat());
		return games;
	};
	const all: Measured[] = [];
	for (const name of options.measures)
		all.push({ name, ...(await MEASURES[name](options, pool, playAll)) });
	return all;
}
