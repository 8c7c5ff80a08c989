import { describe, expect, test } from "vitest";
import { randomFor } from "../../src/rules/random.ts";
import { SOME_KEY } from "../support/playing.ts";

function draws(key: string, purpose: string): number[] {
	const random = randomFor(key, purpose);
	return Array.from({ length: 8 }, () => random.fraction());
}

test("the same key and purpose give the same draws, for ever", () => {
	expect(draws(SOME_KEY, "event")).toEqual(draws(SOME_KEY, "event"));
	// What every machine, and every later version of a library, must give too.
	const random = randomFor(SOME_KEY, "event");
	expect([
		random.fraction(),
		random.between(0, 464),
		random.between(-3, 3),
		random.pick(["a", "b", "c"]),
		random.shuffled([1, 2, 3, 4, 5]),
	]).toEqual([0.6328135876748137, 180, -3, "b", [1, 2, 5, 3, 4]]);
});

test("another key or another purpose gives other draws", () => {
	expect(draws("00".repeat(32), "event")).not.toEqual(draws(SOME_KEY, "event"));
	expect(draws(SOME_KEY, "sequence")).not.toEqual(draws(SOME_KEY, "event"));
});

describe("draws keep to their bounds, and reach them", () => {
	const random = randomFor(SOME_KEY, "bounds");

	test("fractions lie in [0, 1)", () => {
		const fractions = Array.from({ length: 2000 }, () => random.fraction());
		expect(Math.min(...fractions)).toBeGreaterThanOrEqual(0);
		expect(Math.max(...fractions)).toBeLessThan(1);
		const mean = fractions.reduce((sum, each) => sum + each) / 2000;
		expect(mean).toBeCloseTo(0.5, 1);
	});

	test("whole numbers include both ends", () => {
		const numbers = Array.from({ length: 500 }, () => random.between(17, 26));
		expect(new Set(numbers).size).toBe(10);
		expect(Math.min(...numbers)).toBe(17);
		expect(Math.max(...numbers)).toBe(26);
		expect(random.between(4, 4)).toBe(4);
	});

	test("a shuffle keeps every item, and leaves its input as it was", () => {
		const items = Object.freeze([1, 2, 3, 4, 5, 6]);
		for (let i = 0; i < 20; i++)
			expect(random.shuffled(items).toSorted()).toEqual(items);
		expect(random.shuffled([])).toEqual([]);
	});

	test("a pick is one of the items", () => {
		const picks = Array.from({ length: 60 }, () => random.pick([7, 8, 9]));
		expect(new Set(picks)).toEqual(new Set([7, 8, 9]));
	});
});
