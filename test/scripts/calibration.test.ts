/** How the truth of forecasts is measured. */
import { expect, test } from "vitest";
import { clusteredShareOf } from "../../scripts/simulate/intervals.ts";
import { calibrationOf } from "../../scripts/simulate/measures/calibration.ts";

const forecasts = (chance: number, wins: number, of: number) =>
	Array.from({ length: of }, (_, i) => ({ chance, won: i < wins }));

test("forecasts that come true as often as they say have no error", () => {
	const games = [forecasts(0.75, 3, 4), forecasts(0.25, 1, 4)];
	const { bins, error, brier, ignorant } = calibrationOf(games);
	expect(bins.map(({ chance, won }) => [chance, won.value])).toEqual([
		[0.25, 0.25],
		[0.75, 0.75],
	]);
	expect(error).toBeCloseTo(0, 12);
	expect(brier).toBeCloseTo(0.1875, 12);
	expect(ignorant).toBeCloseTo(0.25, 12);
});

test("a bold forecaster's error is how far it is off", () => {
	const { error } = calibrationOf([forecasts(0.95, 7, 10)]);
	expect(error).toBeCloseTo(0.25, 12);
});

test("forecasts that hang together leave more open than as many that don't", () => {
	const together = [Array(8).fill(true), Array(8).fill(false)];
	const apart = Array.from({ length: 16 }, (_, i) => [i % 2 === 0]);
	const width = (groups: boolean[][]) => {
		const { low, high, value } = clusteredShareOf(groups);
		expect(value).toBe(0.5);
		return high - low;
	};
	expect(width(together)).toBeGreaterThan(2 * width(apart));
});
