/** How often each start place of the board wins, whichever seat has it. */
import { type Fairness, fairnessOf, type Rate, rateOf } from "../intervals.ts";
import { fairnessText, line, rateText } from "../text.ts";
import type { GameMeasure } from "./measure.ts";

export type Starts = {
	/** The board's start places, row by row from the top left. */
	readonly places: readonly Rate[];
	readonly fairness: Fairness;
};

export const STARTS: GameMeasure<Starts> = {
	figures(results) {
		const wins: number[] = [];
		const tries: number[] = [];
		for (const { seats, winner } of results)
			seats.forEach(({ start }, seat) => {
				if (start === null) return;
				tries[start] = (tries[start] ?? 0) + 1;
				wins[start] = (wins[start] ?? 0) + Number(seat === winner);
			});
		const places = Array.from(tries, (count, place) =>
			rateOf(wins[place] ?? 0, count ?? 0),
		);
		return { places, fairness: fairnessOf(places) };
	},
	lines: ({ places, fairness }) => [
		...places.map((rate, place) =>
			line(`start place ${place + 1} wins`, rateText(rate)),
		),
		line("start places", fairnessText(fairness)),
	],
};
