import { describe, expect, test } from "vitest";
import { CLASSIC, FREE_FULL, FREE_NEIGHBOR } from "../../../src/rules/modes.ts";
import { drawn, playing } from "../../support/playing.ts";

describe("growing", () => {
	test("takes a free tile next to own land, as strong as the order", () => {
		const game = playing(`
			a20     .
			    .       .
		`).executes("a A-2", "a A-3 x0.6");
		expect(game.failures).toEqual([]);
		expect(game.board).toBe(
			drawn(`
				a20     a12
				    a20     .
			`),
		);
		expect(game.living("a").tiles).toBe(3);
	});

	test("away from own land fails", () => {
		const game = playing(`
			a20     .       b20
			    .       .
		`).executes("a A-3");
		expect(game.failures).toEqual(["a A-3 grow_no_neighbor"]);
		expect(game.board).toBe(
			drawn(`
				a20     .       b20
				    .       .
			`),
		);
	});

	test("away from own land is possible if the ruleset allows it", () => {
		const game = playing("a20 . .", {
			...CLASSIC,
			neighborsOnly: false,
		}).executes("a A-3");
		expect(game.board).toBe(drawn("a20 . a20"));
	});

	test("takes all drops on the tile, and leaves the others", () => {
		const game = playing(`
			a: banked 0.5
			a20     +2
			    +5+3    .
		`).executes("a A-2");
		expect(game.living("a").banked).toBe(8.5);
		expect(game.board).toBe(
			drawn(`
				a20     +2
				    a20     .
			`),
		);
		expect(game.eventsOf("dropTaken")).toEqual([
			{ type: "dropTaken", seat: 0, tile: 1, amount: 5, fell: false },
			{ type: "dropTaken", seat: 0, tile: 1, amount: 3, fell: false },
		]);
	});

	test("is possible anywhere without land, and is marked as the first tile", () => {
		const game = playing("b: landless\na20 . .").executes("b A-3", "b A-2");
		expect(game.board).toBe(drawn("a20 b20 b20"));
		expect(game.eventsOf("grew").map(({ first }) => first)).toEqual([
			true,
			false,
		]);
	});

	test("is not a first tile for a seat that had land in this life", () => {
		const game = playing("b: level 1\na20 . .").executes("b A-3");
		expect(game.eventsOf("grew").map(({ first }) => first)).toEqual([false]);
	});

	test("onto an occupied tile is no start", () => {
		const game = playing("b: landless\nturn 30\na20 . .").executes("b A-1");
		expect(game.failures).toEqual(["b A-1 bad_first"]);
	});

	test("goes to the first seat that orders it; the second attacks it", () => {
		const game = playing("turn 30\na20 . b20").executes("a A-2", "b A-2 x0.5");
		expect(game.board).toBe(drawn("a20 a10 b20"));
		expect(game.eventsOf("attacked")).toMatchObject([
			{ seat: 1, owner: 0, damage: 10, strength: 10 },
		]);
	});
});

describe("in single-step modes growing", () => {
	test("gives a tile of 100", () => {
		const game = playing("a100 . .", FREE_NEIGHBOR).executes("a A-2");
		expect(game.board).toBe(drawn("a100 a100 ."));
	});

	test("onto an own tile fails", () => {
		const game = playing("a100 . .", FREE_NEIGHBOR).executes("a A-1");
		expect(game.failures).toEqual(["a A-1 grow_self"]);
	});

	test("away from own land fails in free-neighbor alone", () => {
		const map = "a100 . .";
		expect(playing(map, FREE_NEIGHBOR).executes("a A-3").failures).toEqual([
			"a A-3 grow_no_neighbor",
		]);
		expect(playing(map, FREE_FULL).executes("a A-3").board).toBe(
			drawn("a100 . a100"),
		);
	});

	test("takes another's tile with its strength, which may be his death", () => {
		const game = playing("turn 40\na100 b35.5 .", FREE_NEIGHBOR)
			.at(31_000)
			.executes("a A-2");
		expect(game.board).toBe(drawn("a100 a35.5 ."));
		expect(game.deaths).toEqual(["b by a"]);
		expect(game.events.map(({ type }) => type)).toEqual([
			"tileLost",
			"died",
			"conquered",
		]);
		expect(game.eventsOf("tileLost")).toMatchObject([
			{ seat: 1, cause: "conquest" },
		]);
	});

	test("onto a protected one's tile fails", () => {
		const game = playing("turn 3\na100 b100 .", FREE_NEIGHBOR).executes(
			"a A-2",
		);
		expect(game.failures).toEqual(["a A-2 grow_protected"]);
		expect(game.board).toBe(drawn("a100 b100 ."));
	});

	test("away from own land fails for that, protected or not", () => {
		const game = playing("turn 3\na100 . b100", FREE_NEIGHBOR);
		expect(game.executes("a A-3").failures).toEqual(["a A-3 grow_no_neighbor"]);
	});

	test("as a first tile takes another's too", () => {
		const game = playing("turn 40\na: landless\nb100 b50 .", FREE_NEIGHBOR)
			.at(31_000)
			.executes("a A-2");
		expect(game.board).toBe(drawn("b100 a50 ."));
		expect(game.eventsOf("conquered")).toMatchObject([{ first: true }]);
		expect(game.deaths).toEqual([]);
	});

	test("onto a tile of a protected seat is no start, and kills nobody", () => {
		const game = playing("turn 3\na: landless\nb100 . .", FREE_FULL);
		const after = game.executes("a A-1");
		expect(after.failures).toEqual(["a A-1 bad_first"]);
		expect(after.deaths).toEqual([]);
		expect(after.executes("a A-2").board).toBe(drawn("b100 a100 ."));
	});

	test("spares a protected seat until it has outgrown its protection", () => {
		const game = playing(`turn 3\na100 ${"b100 ".repeat(10)} .`, FREE_NEIGHBOR);
		expect(game.executes("a A-2").failures).toEqual(["a A-2 grow_protected"]);
		expect(game.executes("b A-12", "a A-2").failures).toEqual([]);
	});
});
