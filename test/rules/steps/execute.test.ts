import { describe, expect, test } from "vitest";
import { FREE_NEIGHBOR } from "../../../src/rules/modes.ts";
import { drawn, playing } from "../../support/playing.ts";

describe("each order is executed on the board as it is then", () => {
	test("what was free is attacked, what was another's is grown", () => {
		const game = playing("turn 30\na20 b20 b20 .").executes(
			"a A-2",
			"a A-2",
			"b A-2",
		);
		expect(game.board).toBe(drawn("a20 . b20 ."));
		expect(game.events.map(({ type }) => type)).toEqual([
			"attacked",
			"tileLost",
			"grew",
			"attacked",
			"tileLost",
		]);
	});

	test("a tile lost and grown again is as new", () => {
		const game = playing("turn 30\na20 b60 b20").executes(
			"a A-2",
			"a A-2",
			"a A-2",
			"b A-2 x0.5",
		);
		expect(game.board).toBe(drawn("a20 b10 b20"));
	});
});

describe("the orders of a seat that died this turn fail", () => {
	const game = playing("turn 30\nb: banked 3\na20 b20 . c20").executes(
		"b bank",
		"a A-2",
		"b A-3",
		"b bank",
	);

	test("as dead, and are neither growing nor attacking", () => {
		expect(game.failures).toEqual(["b A-3 dead", "b bank dead"]);
		expect(game.eventsOf("failed").map(({ kind }) => kind)).toEqual([
			"tile",
			"bank",
		]);
		expect(game.deaths).toEqual(["b by a"]);
	});

	test("and so do those of a seat that never entered", () => {
		const other = playing("b: absent\na20 .").executes("b A-2", "b bank");
		expect(other.failures).toEqual(["b A-2 dead", "b bank dead"]);
	});
});

describe("one without land", () => {
	test("fails on another's tile, whatever the distance and protection", () => {
		const game = playing("turn 30\nb: level 1\na20 c20 .").executes("b A-1");
		expect(game.failures).toEqual(["b A-1 bad_first"]);
		expect(game.eventsOf("failed")[0].kind).toBe("attack");
	});

	test("may try again in the same turn", () => {
		const game = playing("turn 30\nb: level 1\na20 c20 .").executes(
			"b A-1",
			"b A-3",
		);
		expect(game.board).toBe(drawn("a20 c20 b20"));
	});
});

test("in single-step modes every order is growing", () => {
	const game = playing("turn 3\na100 b100 . .", FREE_NEIGHBOR).executes(
		"a A-1",
		"a A-2",
		"a A-4",
		"b A-3",
	);
	expect(game.failures).toEqual([
		"a A-1 grow_self",
		"a A-2 grow_protected",
		"a A-4 grow_no_neighbor",
	]);
	const kinds = game.eventsOf("failed").map(({ kind }) => kind);
	expect(kinds).toEqual(["grow", "grow", "grow"]);
	expect(game.board).toBe(drawn("a100 b100 b100 ."));
});
