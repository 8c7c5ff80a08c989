import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { UsageError } from "../../scripts/cli/arguments.ts";
import { compareBots } from "../../scripts/train/compare.ts";
import {
	fitValue,
	forecast,
	type Sample,
	softmax,
} from "../../scripts/train/fitValue.ts";
import { parseOptions } from "../../scripts/train/options.ts";
import { DUEL, EIGHT, FOUR } from "../../scripts/train/setups.ts";
import {
	firstTuning,
	nextGeneration,
} from "../../scripts/train/tuneWeights.ts";
import { CAPTAIN_WEIGHTS } from "../../src/bots/march/captainWeights.ts";
import { AT, type Feature, WIDTH } from "../../src/bots/march/features.ts";
import { KNOTS } from "../../src/bots/march/knots.ts";
import { type Random, randomFor } from "../../src/rules/random.ts";

/** Positions whose winners are drawn by a score of points and another feature. */
function invented(
	count: number,
	random: Random,
	other: Feature = "border",
): Sample[] {
	return Array.from({ length: count }, () => {
		const rows = Array.from({ length: 4 }, () => {
			const row = new Float64Array(WIDTH);
			row[AT.points] = random.fraction();
			row[AT[other]] = random.fraction();
			return row;
		});
		const left = random.pick(KNOTS);
		return { left, rows: finished(rows, AT[other], random) };
	});
}

const TRUE_POINTS = 4;
const TRUE_OTHER = -2;

/** The rows by place, drawn one after the other. */
function finished(
	rows: Float64Array[],
	other: number,
	random: Random,
): Float64Array[] {
	const left = [...rows];
	return rows.map(() => {
		const chances = softmax(
			left.map((row) => TRUE_POINTS * row[AT.points] + TRUE_OTHER * row[other]),
		);
		let draw = random.fraction();
		const at = chances.findIndex((chance) => {
			draw -= chance;
			return draw < 0;
		});
		return left.splice(at, 1)[0];
	});
}

describe("the fit of the value", () => {
	const random = randomFor("fit", "test");
	const weights = fitValue(invented(6000, random));

	test("finds the weights by which places were drawn", () => {
		for (const row of weights) {
			expect(row[AT.points]).toBeGreaterThan(TRUE_POINTS - 0.8);
			expect(row[AT.points]).toBeLessThan(TRUE_POINTS + 0.8);
			expect(row[AT.border]).toBeGreaterThan(TRUE_OTHER - 0.8);
			expect(row[AT.border]).toBeLessThan(TRUE_OTHER + 0.8);
			expect(row[AT.towns]).toBeCloseTo(0, 5);
		}
	});

	test("holds nothing against a seat that nobody is worse off for having", () => {
		for (const row of fitValue(invented(1000, random, "land"))) {
			expect(row[AT.land]).toBe(0);
			expect(row[AT.points]).toBeGreaterThan(1);
		}
	});

	test("has as many rows as the longest game asks for", () => {
		const short = invented(40, random).filter(({ left }) => left <= 14);
		expect(fitValue(short)).toHaveLength(KNOTS.indexOf(14) + 1);
	});

	test("foretells other games better than chance", () => {
		const { loss, blindLoss, hits } = forecast(weights, invented(500, random));
		expect(loss).toBeLessThan(blindLoss - 0.2);
		expect(hits).toBeGreaterThan(0.4);
	});
});

describe("the tuning of the weights", () => {
	const options = { setups: [DUEL], games: 4, seed: "tuning" };
	const first = nextGeneration(firstTuning(CAPTAIN_WEIGHTS), options);

	test("goes on from a saved state as if it had never stopped", () => {
		const saved = JSON.parse(JSON.stringify(first.tuning));
		expect(nextGeneration(saved, options)).toEqual(
			nextGeneration(first.tuning, options),
		);
	});

	test("changes the weights, but not the noise", () => {
		expect(first.tuning.weights).not.toEqual(CAPTAIN_WEIGHTS);
		expect(first.tuning.weights.noise).toBe(CAPTAIN_WEIGHTS.noise);
		expect(first.tuning.past).toEqual([CAPTAIN_WEIGHTS, first.tuning.weights]);
	});
});

describe("the comparison of bots", () => {
	test("is even between bots of one kind, and counts every seat and pair", () => {
		const match = { setup: FOUR, own: 2 } as const;
		const { games, pairs, ahead, deeds } = compareBots(
			{ ...match, kind: "captain", against: "captain" },
			8,
			"even",
		);
		expect(games).toBe(8);
		expect(pairs).toBe(8 * 4);
		expect(ahead).toBeGreaterThan(0);
		expect(ahead).toBeLessThan(pairs);
		expect(deeds.seats).toBe(16);
		expect(deeds.grow + deeds.attack + deeds.defend).toBeGreaterThan(500);
	});

	test("gives each kind half of eight seats", () => {
		const { pairs, deeds } = compareBots(
			{ setup: EIGHT, own: 4, kind: "captain", against: "wanderer" },
			1,
			"eight",
		);
		expect(pairs).toBe(16);
		expect(deeds.seats).toBe(4);
	});

	test("sees that a captain beats a wanderer", () => {
		const match = { setup: FOUR, own: 2 } as const;
		const { ahead, pairs, better } = compareBots(
			{ ...match, kind: "captain", against: "wanderer" },
			4,
			"clear",
		);
		expect(ahead / pairs).toBeGreaterThan(0.8);
		expect(better).toBeGreaterThan(3);
	});
});

describe("npm run train:bots", () => {
	test.each([
		[["value"], { part: "value", games: 4000, table: null }],
		[["value", "--table", "long"], { part: "value", table: "long" }],
		[["weights"], { part: "weights", games: 150, generations: 40 }],
		[
			["ladder", "--games", "7", "--seed", "s"],
			{ games: 7, seed: "s", setup: null },
		],
		[["ladder", "--board", "25x20", "--seats", "8"], { setup: EIGHT }],
	])("takes %j", (args, options) => {
		expect(parseOptions(args)).toMatchObject(options);
	});

	test.each([
		[[]],
		[["all"]],
		[["value", "weights"]],
		[["value", "--games", "0"]],
		[["value", "--state", "file"]],
		[["value", "--table", "short"]],
		[["ladder", "--table", "long"]],
		[["value", "--board", "25x20", "--seats", "8"]],
		[["ladder", "--board", "25x20"]],
		[["ladder", "--seats", "8"]],
		[["ladder", "--board", "25x20", "--seats", "7"]],
		[["ladder", "--board", "9x7", "--seats", "8"]],
	])("refuses %j", (args) => {
		expect(() => parseOptions(args)).toThrow(UsageError);
	});

	test("says how to use it", () => {
		const script = new URL("../../scripts/train-bots.ts", import.meta.url);
		const run = spawnSync(process.execPath, [fileURLToPath(script), "--help"], {
			encoding: "utf8",
		});
		expect(run.status).toBe(0);
		expect(run.stdout).toContain("weights|value|ladder");
	});
});
