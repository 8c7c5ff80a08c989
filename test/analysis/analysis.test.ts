/** What the analysis of a finished game finds. */
import { describe, expect, test } from "vitest";
import { whyNotAnalysable } from "../../src/analysis/analysable.ts";
import { type AnalysisNews, analyse } from "../../src/analysis/analyse.ts";
import {
	boundsOf,
	type Chances,
	ChanceTable,
	MODEL_ERROR,
} from "../../src/analysis/ChanceTable.ts";
import { Outlook } from "../../src/analysis/Outlook.ts";
import { positionsOf } from "../../src/analysis/positionsOf.ts";
import { Sample } from "../../src/analysis/Sample.ts";
import { greatestSwings } from "../../src/analysis/swings.ts";
import { givenBy, unusedChance } from "../../src/analysis/unusedChance.ts";
import { hashOf } from "../../src/rules/hash.ts";
import { ordersLeft } from "../../src/rules/order.ts";
import type { Seat } from "../../src/rules/position.ts";
import type { GameLog } from "../../src/rules/replay.ts";
import { logNamed } from "../support/gameFiles.ts";

const DUEL = logNamed("march-ring-11x9-2-v2");
const POSITIONS = positionsOf(DUEL);

function only<T extends AnalysisNews["type"]>(
	news: readonly AnalysisNews[],
	type: T,
) {
	return news.filter(
		(one): one is Extract<AnalysisNews, { type: T }> => one.type === type,
	);
}

describe("a mean and its error", () => {
	test("are those of the values", () => {
		const sample = new Sample();
		for (const value of [2, 4, 4, 4, 5, 5, 7, 9]) sample.add(value);
		expect(sample.mean).toBeCloseTo(5, 12);
		// The variance of the sample is 32 / 7.
		expect(sample.error).toBeCloseTo(Math.sqrt(32 / 7 / 8), 12);
	});

	test("of one value says nothing of the error", () => {
		const sample = new Sample();
		sample.add(1);
		expect(sample.error).toBe(Number.POSITIVE_INFINITY);
	});
});

test("positions are those in which orders were given: everybody is there in the first turn", () => {
	expect(POSITIONS).toHaveLength(DUEL.turns.length + 1);
	expect(POSITIONS[0].seats.every(({ type }) => type === "alive")).toBe(true);
	expect(hashOf(POSITIONS[5])).toBe(DUEL.turns[4].hash);
	expect(hashOf(POSITIONS[DUEL.turns.length])).toBe(DUEL.hash);
});

describe("chances", () => {
	const [winner] = DUEL.standings;
	const tableOf = () =>
		new ChanceTable(POSITIONS, {
			outlook: new Outlook(DUEL.ruleset, POSITIONS[0]),
			seed: DUEL.id,
			winner,
		});

	test("add up to 1, are certain at the end, and less uncertain with more samples", () => {
		const table = tableOf();
		const turns = [2, 4, 6, 8];
		const filled = (count: number) =>
			turns.map((turn) => {
				table.fill(turn, count);
				return table.at(turn);
			});
		const [few, many] = [filled(3), filled(30)];
		for (const { means, errors } of [...few, ...many]) {
			expect(means.reduce((a, b) => a + b)).toBeCloseTo(1, 9);
			expect(errors[0]).toBeGreaterThanOrEqual(MODEL_ERROR);
		}
		const sum = (all: readonly Chances[]) =>
			all.reduce((total, { errors }) => total + errors[0], 0);
		expect(sum(many)).toBeLessThan(sum(few));
		const last = table.at(table.length - 1);
		expect(last.means[winner]).toBe(1);
		expect(last.errors).toEqual([0, 0]);
	});

	test("are the same whatever else was asked before", () => {
		const [one, other] = [tableOf(), tableOf()];
		one.fill(7, 6);
		one.fill(3, 6);
		other.fill(3, 2);
		other.fill(3, 6);
		expect(other.at(3)).toEqual(one.at(3));
	});

	test("have bounds that stay between 0 and 1", () => {
		const chances = { means: [0.99, 0.5], errors: [0.02, 0.05] };
		expect(boundsOf(chances, 0).high).toBe(1);
		expect(boundsOf(chances, 1)).toEqual({ low: 0.402, high: 0.598 });
	});
});

describe("the turns that decided", () => {
	const at = (...means: number[]): Chances => ({
		means,
		errors: means.map(() => 0.02),
	});

	test("are the greatest changes, each of the seat that it changed most", () => {
		const chances = [
			at(0.3, 0.3, 0.4),
			at(0.5, 0.25, 0.25),
			at(0.55, 0.1, 0.35),
			at(0.9, 0.05, 0.05),
			at(1, 0, 0),
		];
		expect(
			greatestSwings(chances, 3).map(({ turn, seat }) => [turn, seat]),
		).toEqual([
			[2, 0],
			[0, 0],
			[1, 1],
		]);
	});

	test("are only those that are beyond what is uncertain", () => {
		// The error of a difference is 1.96 times the root of 0.02² + 0.02²: 0.055.
		expect(greatestSwings([at(0.5, 0.5), at(0.55, 0.45)], 3)).toEqual([]);
		const [swing] = greatestSwings([at(0.5, 0.5), at(0.56, 0.44)], 3);
		expect(swing).toMatchObject({
			...{ turn: 0, seat: 0, rival: 1, before: 0.5, after: 0.56 },
		});
		expect(swing.error).toBeCloseTo(0.0554, 4);
	});
});

describe("a whole analysis", () => {
	const news = [...analyse({ type: "chances", log: DUEL })];

	test("tells chances early and then surer ones, and at last what decided", () => {
		const told = only(news, "chances");
		expect(told.map(({ samples }) => samples)).toEqual([4, 12, 24, 72]);
		for (const { chances } of told)
			expect(chances).toHaveLength(DUEL.turns.length + 1);
		expect(news.at(-1)?.type).toBe("decisive");
		const shares = only(news, "progress")
			.filter(({ part }) => part === "chances")
			.map(({ share }) => share);
		expect(shares).toEqual(shares.toSorted((a, b) => a - b));
		expect(shares.at(-1)).toBeCloseTo(1, 9);
	});

	test("is the same each time", () => {
		const again = [...analyse({ type: "chances", log: DUEL })];
		expect(again).toEqual(news);
	});
});

describe("the best unused chance", () => {
	const find = (log: GameLog, seat: Seat) => {
		const positions = positionsOf(log);
		const outlook = new Outlook(log.ruleset, positions[0]);
		const steps = unusedChance({ log, positions, outlook, seat, games: 8 });
		const shares: number[] = [];
		for (;;) {
			const { done, value } = steps.next();
			if (done) return { chance: value, shares };
			shares.push(value);
		}
	};

	test("has orders that the seat could have given, and did not", () => {
		// A few turns are enough, and quick.
		const log = { ...DUEL, turns: DUEL.turns.slice(0, 3) };
		const loser = DUEL.standings[1];
		const { chance, shares } = find(log, loser);
		expect(shares).toEqual(shares.toSorted((a, b) => a - b));
		if (chance === null) throw new Error("nothing was found");
		const { turn, targets, before, after, error, games, isClear } = chance;
		const state = POSITIONS[turn].seats[loser];
		expect(targets.length).toBeLessThanOrEqual(ordersLeft(state, 0));
		const given = givenBy(DUEL, turn, loser).map(({ order }) => order);
		expect(given).not.toEqual(targets.map((tile) => ({ type: "tile", tile })));
		expect(games).toBe(8);
		expect(isClear).toBe(after - before > error);
		expect(find(log, loser).chance).toEqual(chance);
	});

	test("of a seat that had no turn is none", () => {
		const log = { ...DUEL, turns: [] };
		expect(find(log, 0 as Seat).chance).toBeNull();
	});
});

test.each([
	["march-island-17x9-4-v2", null],
	["march-17x9-4", "old"],
	["classic-9x9-3-v2", "classic"],
	["free-full-13x9-4-v2", "free"],
])("%s: %s", (name, why) => {
	expect(whyNotAnalysable(logNamed(name))).toBe(why);
});
