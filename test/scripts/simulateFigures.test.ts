/** The figures that `npm run simulate` makes of games. */
import { describe, expect, test } from "vitest";
import { clearShareOf } from "../../scripts/simulate/clearShare.ts";
import type { SeatRecord } from "../../scripts/simulate/games/GameTracker.ts";
import { GameTracker } from "../../scripts/simulate/games/GameTracker.ts";
import type { GameResult } from "../../scripts/simulate/games/gameResult.ts";
import { leadsOf } from "../../scripts/simulate/games/leads.ts";
import {
	fairnessOf,
	meanOf,
	medianOf,
	rateOf,
} from "../../scripts/simulate/intervals.ts";
import { BASICS } from "../../scripts/simulate/measures/basics.ts";
import { MOTION } from "../../scripts/simulate/measures/motion.ts";
import { STARTS } from "../../scripts/simulate/measures/starts.ts";
import { gapOf } from "../../scripts/simulate/rollouts/decisions.ts";
import type { BotKind } from "../../src/bots/bots.ts";
import type { Seat } from "../../src/rules/position.ts";
import { playing } from "../support/playing.ts";

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

describe("a mean and a median", () => {
	// Student's sleep data, as in R's `sleep`: ten patients' extra hours.
	const hours = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];

	test("have their intervals", () => {
		const mean = meanOf(hours);
		expect(mean.value).toBeCloseTo(0.75);
		expect(mean.high - mean.value).toBeCloseTo(1.96 * (1.789 / 10 ** 0.5), 2);
		expect(mean.value - mean.low).toBeCloseTo(mean.high - mean.value);
		expect(medianOf(hours)).toEqual({ value: 0, low: -1.2, high: 3.4 });
	});

	test("of one value are that value", () => {
		expect(meanOf([4])).toEqual({ value: 4, low: 4, high: 4 });
		expect(medianOf([4])).toEqual({ value: 4, low: 4, high: 4 });
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

describe("the leads of a game", () => {
	/** Each line: the seats' points, then land, after a turn. */
	const turns = (...lines: string[]) =>
		lines.map((line) =>
			line.split(" ").map((seat) => {
				const [points, land] = seat.split("/").map(Number);
				return { points, land };
			}),
		);
	const leads = leadsOf(
		turns("0/7 0/7", "1/7 2/9", "3/9 3/8", "5/9 5/9", "7/9 6/9"),
		0 as Seat,
	);

	test("go by points, then by land; who shares the lead does not take it", () => {
		expect(leads.changes).toBe(1);
		expect(leads.winnerLeads).toEqual([0, 1, 0.5]);
		expect(leads.rankAtHalf).toBe(0);
	});

	test("are for good from when the winner is not behind any more", () => {
		expect(leads.decided).toBe(0.5);
	});
});

describe("a turn", () => {
	const before = playing(`
		a: level 2
		b: level 2
		a3      b1      b3
		    a3      b3      .
	`).position;
	const after = playing(`
		a: level 2
		b: level 2
		a3      a2      .
		    a3      b3      a3
	`).position;
	const tracker = new GameTracker(before);
	tracker.noteTurn(after, [
		{
			type: "attacked",
			...{ seat: 0 as Seat, tile: before.owners.indexOf(1) as never },
			...{ owner: 1 as Seat, damage: 1, strength: 0 },
		},
		{
			type: "failed",
			...{ seat: 0 as Seat, tile: 0 as never },
			...{ kind: "defend", reason: "dead" },
		},
	]);
	const { losses, seats, standings } = tracker.record();

	test("counts the tiles that each seat lost, whoever has them now", () => {
		expect(losses).toEqual([[0, 2]]);
		expect(standings.map((turn) => turn.map(({ land }) => land))).toEqual([
			[2, 3],
			[4, 1],
		]);
	});

	test("counts the orders of every living seat", () => {
		expect(seats[0].kinds).toMatchObject({ attack: 1, defend: 1, grow: 0 });
		expect(seats[0].failures).toBe(1);
		expect(seats.map(({ ordersByTurn }) => ordersByTurn)).toEqual([[2], [0]]);
	});
});

describe("the figures of games", () => {
	const seat = (
		bot: BotKind,
		start: number,
	): SeatRecord & { bot: BotKind } => ({
		bot,
		start,
		kinds: { grow: 3, attack: 2, defend: 1, bank: 0 },
		failures: 3,
		ordersByTurn: [3, 5],
	});
	const game = (places: number[], turns: number): GameResult => ({
		turns,
		hitCap: turns === 40,
		winner: places[0] as Seat,
		standings: places as Seat[],
		seats: [seat("captain", 2), seat("gardener", 0), seat("captain", 1)],
		motion: {
			changing: 0.04,
			worstLoss: turns === 40 ? 4 : 6,
			anyOut: turns === 10,
			pointsAhead: 0.1,
			landAhead: null,
		},
		leads: { changes: 1, winnerLeads: [1, 0, 0], rankAtHalf: 0, decided: 0.5 },
	});
	const games = [
		game([0, 1, 2], 20),
		game([1, 0, 2], 10),
		game([2, 0, 1], 40),
		game([2, 1, 0], 30),
	];

	test("have the lengths of games, and the orders of a turn", () => {
		const { turns, orders } = BASICS.figures(games);
		expect(turns).toEqual({ median: 20, p99: 40, max: 40, hitCap: 0.25 });
		expect(orders).toEqual({ firstTurn: 3, median: 3, max: 5 });
	});

	test("have each kind of bot's wins and places, and how often it is ahead", () => {
		const { captain, gardener, general } = BASICS.figures(games).bots;
		expect(captain?.wins).toMatchObject({ wins: 3, tries: 4 });
		expect(captain?.expected).toBeCloseTo(2 / 3);
		expect(gardener?.places.map(({ wins }) => wins)).toEqual([1, 2, 1]);
		expect(gardener?.meanPlace.value).toBe(2);
		expect(gardener?.ahead.captain?.value).toBe((0.5 + 1 + 0 + 0.5) / 4);
		expect(captain?.orders).toEqual({
			...{ grow: 1 / 2, attack: 1 / 3, defend: 1 / 6, bank: 0 },
			failed: 1 / 2,
		});
		expect(general).toBeUndefined();
	});

	test("have the start places' wins, whichever seat has them", () => {
		expect(STARTS.figures(games).places).toMatchObject([
			{ wins: 1, tries: 4 },
			{ wins: 2, tries: 4 },
			{ wins: 1, tries: 4 },
		]);
	});

	test("count a game as lively in which a seat loses much in a turn, or is out", () => {
		const { blows, anyOut, changing, pointsAhead } = MOTION.figures(games);
		expect(blows).toMatchObject({ wins: 3, tries: 4 });
		expect(anyOut).toMatchObject({ wins: 1, tries: 4 });
		expect(changing.value).toBeCloseTo(0.04);
		expect(pointsAhead.value).toBe(0.1);
	});
});

describe("the gap between plans", () => {
	test("is judged by other samples than those that chose the best plan", () => {
		const lucky = [1, 0, 1, 0, 1, 0, 1, 0];
		const steady = [0, 1, 0, 1, 0, 1, 1, 0];
		const poor = [0, 0, 0, 0, 0, 1, 0, 0];
		const { gap, error } = gapOf([steady, lucky, poor]);
		expect(gap).toBe(0 - 1 / 4);
		expect(error).toBeGreaterThan(0);
	});

	test("is nothing where there is one plan", () => {
		expect(gapOf([[1, 0, 1, 1]])).toEqual({ gap: 0, error: 0 });
	});
});

describe("the share of values above a limit", () => {
	const around = (mean: number, spread: number, error: number) =>
		Array.from({ length: 400 }, (_, i) => ({
			gap: mean + (i % 2 === 0 ? spread : -spread),
			error,
		}));

	test("is half at their mean, whatever the errors", () => {
		expect(clearShareOf(around(0.02, 0.1, 0.005), 0.02).value).toBeCloseTo(0.5);
	});

	test("is none if the errors alone would spread values around a mean below it", () => {
		expect(clearShareOf(around(0.01, 0.1, 0.02), 0.02).value).toBe(0);
	});

	test("has an interval that holds it", () => {
		const { value, low, high } = clearShareOf(around(0.03, 0.1, 0), 0.02);
		expect(value).toBeCloseTo(0.5398, 2);
		expect(low).toBeLessThan(value);
		expect(high).toBeGreaterThan(value);
	});
});
