import { describe, expect, test } from "vitest";
import { CLASSIC, FREE_FULL } from "../../src/rules/modes.ts";
import { seatLetter } from "../../src/rules/notation.ts";
import type { Seat } from "../../src/rules/position.ts";
import type { Ruleset } from "../../src/rules/ruleset.ts";
import { sequence } from "../../src/rules/sequence.ts";
import { orderFrom, SOME_KEY } from "../support/playing.ts";

const BOARD = { cols: 9, rows: 1 };
const EVEN: Ruleset = { ...CLASSIC, tempo: "even" };

/** Orders in their sequence, as `a A-1 x0.5`. */
function sequenced(
	ruleset: Ruleset,
	words: readonly string[],
	key = SOME_KEY,
): string[] {
	const orders = words.map((each) => orderFrom(BOARD, each));
	return sequence(ruleset, orders, key).map(({ seat, order, efficiency }) => {
		const target = order.type === "bank" ? "bank" : `A-${order.tile + 1}`;
		return `${seatLetter(seat)} ${target} x${efficiency}`;
	});
}

/** For each round, the letters of the seats in their order. */
function rounds(words: readonly string[], key: string): string {
	return sequenced(EVEN, words, key)
		.map((each) => each[0])
		.join("");
}

describe("under tempo speed", () => {
	test("orders are executed as they were confirmed, the first at 1, the last at half", () => {
		expect(
			sequenced(CLASSIC, ["a A-1 @3000", "b A-2 @1000", "c bank @1500"]),
		).toEqual(["b A-2 x1", "c bank x0.875", "a A-1 x0.5"]);
	});

	test("orders of the same time are executed as they arrived", () => {
		expect(
			sequenced(CLASSIC, ["c A-1 @5", "a A-2 @5", "b A-3 @0", "a A-4 @5"]),
		).toEqual(["b A-3 x1", "c A-1 x0.5", "a A-2 x0.5", "a A-4 x0.5"]);
	});

	test("a single order has efficiency 1", () => {
		expect(sequenced(CLASSIC, ["a A-1 @700"])).toEqual(["a A-1 x1"]);
	});

	test("orders that all have the same time have efficiency 1", () => {
		expect(sequenced(CLASSIC, ["b A-1 @7", "a A-2 @7"])).toEqual([
			"b A-1 x1",
			"a A-2 x1",
		]);
	});

	test("the turn's key changes nothing", () => {
		const words = ["a A-1 @3", "b A-2 @2", "c A-3 @1"];
		expect(sequenced(CLASSIC, words, "00".repeat(32))).toEqual(
			sequenced(CLASSIC, words, "11".repeat(32)),
		);
	});

	test("no orders are no sequence", () => {
		expect(sequenced(CLASSIC, [])).toEqual([]);
		expect(sequenced(EVEN, [])).toEqual([]);
	});
});

test("in single-step modes every order has efficiency 1, in order of time", () => {
	expect(sequenced(FREE_FULL, ["a A-1 @900", "b A-2 @0"])).toEqual([
		"b A-2 x1",
		"a A-1 x1",
	]);
});

describe("under tempo even", () => {
	const words = ["a A-1", "a A-2", "a A-3", "b A-4", "c A-5", "b A-6", "d A-7"];

	test("every order has efficiency 1, however late", () => {
		const late = ["a A-1 @0", "b A-2 @9000", "b A-3 @5"];
		const efficiencies = sequenced(EVEN, late).map((each) => each.slice(-2));
		expect(efficiencies).toEqual(["x1", "x1", "x1"]);
	});

	test("each seat has one order executed a round, in the order it gave them", () => {
		const inOrder = sequenced(EVEN, words).map((each) => each.slice(0, 5));
		expect(inOrder.slice(0, 4).toSorted()).toEqual([
			"a A-1",
			"b A-4",
			"c A-5",
			"d A-7",
		]);
		expect(inOrder.slice(4, 6).toSorted()).toEqual(["a A-2", "b A-6"]);
		expect(inOrder.slice(6)).toEqual(["a A-3"]);
	});

	test("the same key gives the same order", () => {
		expect(rounds(words, SOME_KEY)).toBe(rounds(words, SOME_KEY));
	});

	test("neither time nor arrival of other seats' orders changes it", () => {
		const others = ["d A-7 @5", "b A-4 @9", "a A-1 @900"];
		const more = ["c A-5", "a A-2 @1", "b A-6 @2", "a A-3"];
		expect(sequenced(EVEN, [...others, ...more])).toEqual(
			sequenced(EVEN, words),
		);
	});

	test("other keys give other orders, each as often", () => {
		const counts = new Map<string, number>();
		const KEYS = 600;
		for (let i = 0; i < KEYS; i++) {
			const order = rounds(["a A-1", "b A-2", "c A-3"], `key ${i}`);
			counts.set(order, (counts.get(order) ?? 0) + 1);
		}
		expect(counts.size).toBe(6);
		for (const count of counts.values()) {
			expect(count).toBeGreaterThan(KEYS / 12);
			expect(count).toBeLessThan(KEYS / 3);
		}
	});

	test("the seats are shuffled again each round", () => {
		const pairs = ["a A-1", "a A-2", "b A-3", "b A-4"];
		const seen = new Set(
			Array.from({ length: 60 }, (_, i) => rounds(pairs, `key ${i}`)),
		);
		expect([...seen].toSorted()).toEqual(["abab", "abba", "baab", "baba"]);
	});

	test("nothing of the orders given is changed", () => {
		const orders = Object.freeze(
			words.map((each) => Object.freeze(orderFrom(BOARD, each))),
		);
		expect(sequence(EVEN, orders, SOME_KEY)).toHaveLength(7);
		expect(sequence(CLASSIC, orders, SOME_KEY)[0].seat).toBe(0 as Seat);
	});
});
