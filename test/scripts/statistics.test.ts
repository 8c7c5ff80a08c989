import { describe, expect, test } from "vitest";
import type {
	GameResult,
	Place,
	SeatResult,
} from "../../scripts/simulate/GameTracker.ts";
import {
	fairnessOf,
	rateOf,
	summarize,
} from "../../scripts/simulate/statistics.ts";
import type { BotKind } from "../../src/bots/bots.ts";
import type { Seat } from "../../src/rules/position.ts";

describe("a rate's interval", () => {
	// R. G. Newcombe, "Two-sided confidence intervals for the single proportion", 1998, table I, method 3.
	test.each([
		[81, 263, 0.2553, 0.3662],
		[15, 148, 0.0624, 0.1605],
		[0, 20, 0, 0.1611],
		[1, 29, 0.0061, 0.1718],
	])("for %i of %i is Wilson's", (wins, tries, low, high) => {
		const rate = rateOf(wins, tries);
		expect(rate.rate).toBe(wins / tries);
		expect(rate.low).toBeCloseTo(low, 4);
		expect(rate.high).toBeCloseTo(high, 4);
	});

	test("is symmetric, and contains the rate", () => {
		const few = rateOf(3, 10);
		const many = rateOf(7, 10);
		expect(many.low).toBeCloseTo(1 - few.high, 12);
		expect(many.high).toBeCloseTo(1 - few.low, 12);
		expect(few.low).toBeLessThan(few.rate);
		expect(few.high).toBeGreaterThan(few.rate);
	});

	test("is from 0 to 1 where nothing was tried", () => {
		expect(rateOf(0, 0)).toEqual({
			wins: 0,
			tries: 0,
			rate: 0,
			low: 0,
			high: 1,
		});
	});
});

describe("how fair the seats are", () => {
	// Pearson's own tables, at 5%.
	test.each([
		[3, 5.991],
		[4, 7.815],
		[8, 14.067],
	])(
		"for %i seats is measured against chi-squared's quantile",
		(seats, limit) => {
			const rates = Array.from({ length: seats }, () => rateOf(10, 10 * seats));
			const fair = fairnessOf(rates);
			expect(fair.chiSquared).toBe(0);
			expect(Math.abs(fair.limit - limit)).toBeLessThan(0.02 * limit);
		},
	);

	test("is worse the more one seat wins", () => {
		const { chiSquared, limit } = fairnessOf([
			rateOf(70, 100),
			rateOf(30, 100),
		]);
		expect(chiSquared).toBeCloseTo(16);
		expect(chiSquared).toBeGreaterThan(limit);
	});
});

describe("a summary", () => {
	const seat = (bot: BotKind, place: Place, grown: number): SeatResult => ({
		bot,
		place,
		orders: { grow: grown, attack: 1, defend: 0, bank: 0 },
		failures: 1,
	});
	const game = (winner: number, rankAtHalf: number, turns: number) =>
		({
			turns,
			hitCap: turns === 40,
			winner: winner as Seat,
			standings: [winner as Seat],
			seats: [
				seat("captain", "edge", 7),
				seat("gardener", "inner", 3),
				seat("captain", "centre", 1),
				seat("captain", "centre", 1),
			],
			leadChanges: turns / 10,
			rankAtHalf,
		}) satisfies GameResult;
	const summary = summarize([
		game(0, 0, 20),
		game(1, 3, 10),
		game(3, 2, 40),
		game(3, 1, 30),
	]);

	test("has the lengths of games, and how often they reach the cap", () => {
		expect(summary.games).toBe(4);
		expect(summary.turns).toEqual({
			median: 20,
			p95: 40,
			p99: 40,
			max: 40,
			hitCap: 0.25,
		});
		expect(summary.leadChanges).toEqual({ median: 2, mean: 2.5 });
	});

	test("has who wins: by bot, by seat and by place", () => {
		expect(summary.bots.captain).toMatchObject({
			wins: 3,
			tries: 4,
			expected: 0.75,
		});
		expect(summary.bots.gardener).toMatchObject({ wins: 1, expected: 0.25 });
		expect(summary.bots).not.toHaveProperty("general");
		expect(summary.seats.map(({ wins }) => wins)).toEqual([1, 1, 0, 2]);
		expect(summary.places.edge).toMatchObject({ wins: 1, tries: 4 });
		expect(summary.places.centre).toMatchObject({ wins: 2, tries: 8 });
	});

	test("has how often the winner was last, or second to last, at half time", () => {
		expect(summary.comebacks).toMatchObject({ wins: 2, tries: 4 });
	});

	test("has what the bots' orders are, and how many fail", () => {
		expect(summary.orders.captain).toEqual({
			grow: 9 / 12,
			attack: 3 / 12,
			defend: 0,
			bank: 0,
			failed: 3 / 12,
		});
		expect(summary.orders.gardener).toMatchObject({ grow: 0.75, failed: 0.25 });
	});
});
