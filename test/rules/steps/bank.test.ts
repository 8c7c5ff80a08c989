import { describe, expect, test } from "vitest";
import { playing } from "../../support/playing.ts";

describe("banking", () => {
	test("saves 0.8 of an order as strong as this one", () => {
		const game = playing("a: banked 0.5\na20 .").executes("a bank x0.6");
		expect(game.living("a").banked).toBeCloseTo(0.98, 12);
		expect(game.eventsOf("banked")).toEqual([
			{ type: "banked", seat: 0, amount: 0.48 },
		]);
	});

	test("a second time in the turn fails", () => {
		const game = playing("a20 b20").executes("a bank", "b bank", "a bank");
		expect(game.failures).toEqual(["a bank bank_too_many"]);
		expect(game.living("a").banked).toBe(0.8);
		expect(game.living("b").banked).toBe(0.8);
	});

	test("without land fails, and is no first time", () => {
		const game = playing("b: level 1\na20 . .").executes(
			"b bank",
			"b A-3",
			"b bank",
			"b bank",
		);
		expect(game.failures).toEqual(["b bank bad_first", "b bank bank_too_many"]);
		expect(game.living("b").banked).toBe(0.8);
	});

	test("is possible again on the next turn", () => {
		const game = playing("a20 .").executes("a bank").executes("a bank");
		expect(game.living("a").banked).toBe(1.6);
	});
});
