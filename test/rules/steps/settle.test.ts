import { describe, expect, test } from "vitest";
import { FREE_NEIGHBOR } from "../../../src/rules/modes.ts";
import { playing } from "../../support/playing.ts";

describe("after the orders", () => {
	test("one pays for each above his level", () => {
		const game = playing("turn 30\na: level 2, banked 2.5\na20 .").plays(
			"a A-1",
			"a A-1",
			"a A-1",
			"a A-1",
		);
		expect(game.eventsOf("settled")).toEqual([
			{ type: "settled", seat: 0, paid: 2 },
		]);
		expect(game.living("a").banked).toBe(0.5);
	});

	test("up to his level one pays nothing", () => {
		const game = playing("a: level 2, banked 2.5\na20 .").plays(
			"a A-1",
			"a A-1",
		);
		expect(game.living("a").banked).toBe(2.5);
	});

	test("what fails is paid for too", () => {
		const game = playing("a: banked 2\na20 . .").plays("a A-3", "a A-3");
		expect(game.failures).toHaveLength(2);
		expect(game.living("a").banked).toBe(1);
	});

	test("nobody pays more than they have", () => {
		const game = playing("a: banked 0.25\na20 .").plays("a A-1", "a A-1");
		expect(game.living("a").banked).toBe(0);
	});

	test("what was banked or found this turn pays too", () => {
		const game = playing("a20 +5 .").plays("a bank", "a A-2", "a A-2");
		expect(game.living("a").banked).toBeCloseTo(3.8, 12);
	});

	test("the level that counts is the one before it changes", () => {
		const land = "a20 ".repeat(19);
		const game = playing(`turn 30\na: banked 3\n${land}.`).plays(
			"a A-20",
			"a A-1",
			"a A-1",
		);
		expect(game.living("a")).toMatchObject({ level: 2, banked: 1 });
	});

	test("one has played this turn, though every order failed", () => {
		const game = playing("turn 30\na: played 3\nb: played 4\na20 . b20").plays(
			"a A-3",
			"a A-3",
		);
		expect(game.living("a").lastTurnPlayed).toBe(30);
		expect(game.living("b").lastTurnPlayed).toBe(4);
	});

	test("the dead pay nothing", () => {
		const game = playing("turn 30\nb: banked 3\na20 b20 .").plays(
			"b A-2 x0",
			"b A-2 x0",
			"a A-2",
		);
		expect(game.deaths).toEqual(["b by a"]);
		expect(game.eventsOf("settled").map(({ seat }) => seat)).toEqual([0]);
	});
});

test("orders that failed for being dead are not counted", () => {
	// Each counts by itself: a's two are paid for, b's second is no more.
	const game = playing("turn 30\na: banked 9\na20 b20 .").plays(
		"a A-2",
		"a A-1",
		"b A-3",
	);
	expect(game.failures).toEqual(["b A-3 dead"]);
	expect(game.living("a").banked).toBe(8);
});

test("in single-step modes nothing is paid, and no turn noted", () => {
	const game = playing(
		"turn 30\na: banked 4, level 1, played 2\na100 . .",
		FREE_NEIGHBOR,
	).plays("a A-2", "a A-1", "a A-1");
	expect(game.living("a")).toMatchObject({ banked: 4, lastTurnPlayed: 2 });
	expect(game.eventsOf("settled")).toEqual([]);
});
