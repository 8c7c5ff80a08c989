import { describe, expect, test } from "vitest";
import type { TileIndex } from "../../src/rules/hex.ts";
import { CLASSIC, FREE_FULL } from "../../src/rules/modes.ts";
import {
	BANK,
	isTarget,
	type Order,
	orderOf,
	ordersLeft,
	targetOf,
} from "../../src/rules/order.ts";
import { playing } from "../support/playing.ts";

const BOARD = { cols: 3, rows: 2 };

describe("an order's target", () => {
	test.each<[Order, number]>([
		[{ type: "tile", tile: 0 as TileIndex }, 0],
		[{ type: "tile", tile: 5 as TileIndex }, 5],
		[BANK, -1],
	])("of %j is %d, and back", (order, target) => {
		expect(targetOf(order)).toBe(target);
		expect(orderOf(target)).toEqual(order);
		expect(isTarget(target)).toBe(true);
		expect(isTarget(target, BOARD)).toBe(true);
	});

	test.each([-2, -0.5, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
		"is not %d",
		(target) => {
			expect(isTarget(target)).toBe(false);
			expect(isTarget(target, BOARD)).toBe(false);
		},
	);

	test("is on one board what it is not on a smaller one", () => {
		expect(isTarget(6)).toBe(true);
		expect(isTarget(6, BOARD)).toBe(false);
	});
});

describe("orders are taken as long as level and banked points last", () => {
	test.each([
		[1, 0, 0, 1],
		[1, 0, 1, 0],
		[1, 0.8, 1, 0],
		[1, 1.6, 1, 1],
		[2, 2.0001, 0, 4],
		[2, 2.0001, 4, 0],
		[2, 1.9999, 3, 0],
		[1.5, 0.5, 1, 1],
		[0, 0.9, 0, 0],
		[1, 0, 5, 0],
	])(
		"level %d and %d banked, %i confirmed: %i left",
		(level, banked, spent, left) => {
			const game = playing(`
			turn 30
			a: level ${level}, banked ${banked}
			a20     .
		`);
			expect(ordersLeft(game.seat("a"), spent)).toBe(left);
			expect(game.orderRefusal("a A-2", spent)).toBe(
				left > 0 ? null : "no_action_left",
			);
			expect(game.orderRefusal("a bank", spent)).toBe(
				left > 0 ? null : "no_action_left",
			);
		},
	);

	test("the dead and the absent have none", () => {
		const game = playing("a: dead 2\nb: absent\n.");
		expect(ordersLeft(game.seat("a"), 0)).toBe(0);
		expect(ordersLeft(game.seat("b"), 0)).toBe(0);
	});
});

describe("in the full game an order is refused", () => {
	const game = playing(
		`
		turn 30
		a: level 1
		b: dead 2
		c: absent
		d: level 1, landless
		a20     .
	`,
		CLASSIC,
	);

	test("of a seat that is not in the game", () => {
		for (const words of ["b A-2", "c A-2", "b bank", "c bank"])
			expect(game.orderRefusal(words)).toBe("not_in_game");
	});

	test("to bank, of a seat that never held a tile", () => {
		expect(game.orderRefusal("d bank")).toBe("bank_first");
		expect(game.orderRefusal("d A-2")).toBeNull();
	});

	test("for no action left before anything about banking", () => {
		expect(game.orderRefusal("d bank", 1)).toBe("no_action_left");
	});

	test("never for what it would do", () => {
		for (const words of ["a A-1", "a A-2", "d A-1", "d A-2"])
			expect(game.orderRefusal(words)).toBeNull();
	});
});

describe("in single-step modes an order", () => {
	const ruleset = { ...FREE_FULL, maxSeats: 2 };

	test("to bank is refused", () => {
		const game = playing("a20 .\nb: absent", ruleset);
		expect(game.orderRefusal("a bank")).toBe("no_bank");
		expect(game.orderRefusal("b bank")).toBe("no_bank");
		expect(game.orderRefusal("a bank", 9)).toBe("no_bank");
	});

	test("of a seat that may enter is taken", () => {
		const game = playing("a20 .\nb: absent", ruleset);
		expect(game.orderRefusal("b A-2")).toBeNull();
	});

	test("of a seat that is not in is refused when the game is full", () => {
		const game = playing("a20 b20 .\nc: absent\nd: dead 0", ruleset);
		expect(game.orderRefusal("c A-3")).toBe("game_full");
		expect(game.orderRefusal("d A-3")).toBe("game_full");
		expect(game.orderRefusal("a A-3")).toBeNull();
	});

	test("of a seat that died lately is refused", () => {
		const game = playing("turn 5\na20 .\nb: dead 4 at 100", ruleset).at(101);
		expect(game.orderRefusal("b A-2")).toBe("still_dead");
	});

	test("beyond a seat's level is refused", () => {
		const game = playing("a: level 3\na20 .", ruleset);
		expect(game.orderRefusal("a A-2", 2)).toBeNull();
		expect(game.orderRefusal("a A-2", 3)).toBe("no_action_left");
	});
});
