/** Whether the analysis of a game foretells truly: does what has a chance of 70% come in 70 of 100? */
import { SAMPLES } from "../../../src/analysis/analyse.ts";
import { sum } from "../../cli/numbers.ts";
import { percent } from "../../cli/table.ts";
import { clusteredShareOf, type Estimate } from "../intervals.ts";
import type { Forecast } from "../rollouts/forecasts.ts";
import { estimateText, line } from "../text.ts";
import type { OwnMeasure } from "./measure.ts";

/** Forecasts are grouped by tenths. */
const BINS = 10;

type Bin = {
	readonly forecasts: number;
	/** The mean chance that was foretold, and the share that came true; the interval heeds that a game's forecasts hang together. */
	readonly chance: number;
	readonly won: Estimate;
};

export type Calibration = {
	readonly games: number;
	readonly samples: number;
	readonly bins: readonly Bin[];
	/** The mean distance between what was foretold and what came, over all forecasts by their tenths. */
	readonly error: number;
	/** Brier's score for all seats, and that of equal chances. */
	readonly brier: number;
	readonly ignorant: number;
};

export const CALIBRATION: OwnMeasure<Calibration> = {
	async run({ games, rollouts = SAMPLES, ...setting }, pool) {
		const inputs = Array.from({ length: games }, (_, index) => ({
			...{ setting, index, samples: rollouts },
		}));
		const all = await pool.run("forecasts", inputs);
		return { games, samples: rollouts, ...calibrationOf(all) };
	},
	lines: ({ bins, error, brier, ignorant, samples }) => [
		...bins.map(({ forecasts, chance, won }) =>
			line(
				`foretold ${percent(chance)}`,
				`came ${estimateText(won, percent)}; ${forecasts} forecasts`,
			),
		),
		line("mean error", percent(error)),
		line(
			"Brier score",
			`${brier.toFixed(3)} (equal chances ${ignorant.toFixed(3)}); ${samples} samples a forecast`,
		),
	],
};

/** The figures of each game's forecasts. */
export function calibrationOf(
	games: readonly (readonly Forecast[])[],
): Omit<Calibration, "games" | "samples"> {
	const all = games.flat();
	const bins = Array.from({ length: BINS }, (_, bin) =>
		binOf(games.map((game) => game.filter((one) => tenthOf(one) === bin))),
	).filter(({ forecasts }) => forecasts > 0);
	const base = sum(all.map(({ won }) => Number(won))) / all.length;
	const brierOf = (chanceOf: (one: Forecast) => number) =>
		sum(all.map((one) => (chanceOf(one) - Number(one.won)) ** 2)) / all.length;
	return {
		bins,
		error:
			sum(
				bins.map(
					({ forecasts, chance, won }) =>
						forecasts * Math.abs(chance - won.value),
				),
			) / all.length,
		brier: brierOf(({ chance }) => chance),
		ignorant: brierOf(() => base),
	};
}

function tenthOf({ chance }: Forecast): number {
	return Math.min(BINS - 1, Math.floor(BINS * chance));
}

function binOf(games: readonly (readonly Forecast[])[]): Bin {
	const all = games.flat();
	return {
		forecasts: all.length,
		chance: sum(all.map(({ chance }) => chance)) / Math.max(1, all.length),
		won: clusteredShareOf(games.map((game) => game.map(({ won }) => won))),
	};
}
