/** What an analysis forecasts in the middle of a game, and who won it. */
import { Outlook } from "../../../src/analysis/Outlook.ts";
import { rankAll } from "../../../src/rules/ending.ts";
import { randomFor } from "../../../src/rules/random.ts";
import { positionsOf } from "../games/playGame.ts";
import type { GameSetting } from "../games/setting.ts";

/** In how many turns of a game forecasts are made. */
const TURNS = 3;

export type ForecastInput = {
	readonly setting: GameSetting;
	readonly index: number;
	/** How many samples a forecast is the mean of. */
	readonly samples: number;
};

/** A chance to win, and whether it came true. */
export type Forecast = { readonly chance: number; readonly won: boolean };

/** The forecasts for all seats in some random turns of one game. */
export function forecastsIn({
	setting,
	index,
	samples,
}: ForecastInput): Forecast[] {
	const positions = positionsOf(setting, index);
	const [winner] = rankAll(positions[positions.length - 1]);
	const outlook = new Outlook(setting.ruleset, positions[0]);
	const seed = `${setting.seed}:${index}`;
	const turns = randomFor(seed, "forecast")
		.shuffled([...positions.keys()].slice(0, -1))
		.slice(0, TURNS);
	return turns.flatMap((turn) =>
		Array.from({ length: samples }, (_, i) =>
			outlook.sample(positions[turn], `${seed}:${turn}:${i}`),
		)
			.reduce((sums, chances) => sums.map((sum, seat) => sum + chances[seat]))
			.map((sum, seat) => ({ chance: sum / samples, won: seat === winner })),
	);
}
