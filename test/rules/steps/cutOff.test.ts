import { describe, expect, test } from "vitest";
import { CLASSIC } from "../../../src/rules/modes.ts";
import { parse } from "../../../src/rules/notation.ts";
import type { Ruleset } from "../../../src/rules/ruleset.ts";
import { cutOffTiles } from "../../../src/rules/steps/cutOff.ts";
import { drawn, playing } from "../../support/playing.ts";

const CUTTING: Ruleset = {
	...CLASSIC,
	tempo: "even",
	attackDamage: 1,
	support: true,
	captureStrength: 2,
	cutOff: true,
	protectedTurns: 0,
	protectedTiles: 0,
	erosionActive: 0,
	erosionInactive: 0,
	events: null,
};

describe("land that is cut off", () => {
	test("is lost at the end of the turn, and becomes free", () => {
		const game = playing(
			`
			turn 9
			a3       a1       a3       .
			    a3       .        .        b3
			.        b3       .        .
			    b3       b3       .        b3
			`,
			CUTTING,
		).resolves(["b A-3"]);
		expect(game.board).toBe(
			drawn(`
				a3       b2       .        .
				    a3       .        .        .
				.        b3       .        .
				    b3       b3       .        .
			`),
		);
		expect(
			game.eventsOf("tileLost").filter(({ cause }) => cause === "cut-off"),
		).toEqual([
			{ type: "tileLost", seat: 0, tile: 4, cause: "cut-off" },
			{ type: "tileLost", seat: 1, tile: 7, cause: "cut-off" },
			{ type: "tileLost", seat: 1, tile: 15, cause: "cut-off" },
		]);
	});

	test("stays where the ruleset does not cut off", () => {
		const apart = "turn 9\na3         .          a3         b3";
		const game = playing(apart, { ...CUTTING, cutOff: false }).resolves();
		expect(game.board).toBe(drawn(apart));
	});

	test("is told by the board: water parts land", () => {
		const lost = (map: string) =>
			cutOffTiles(parse(map)).map(({ tile }) => tile);
		expect(lost("a3         a3         a3")).toEqual([]);
		expect(lost("a3         ~          a3         a3")).toEqual([0]);
		expect(lost("a3         ^          a1         a1")).toEqual([0]);
	});
});

describe("of a seat's areas", () => {
	const lost = (map: string) => cutOffTiles(parse(map)).map(({ tile }) => tile);

	test("the largest stays, however weak", () => {
		expect(lost("a6         .          a1         a1")).toEqual([0]);
	});

	test("the stronger of equally large ones stays", () => {
		expect(lost("a3         .          a4")).toEqual([0]);
		expect(lost("a4         .          a3")).toEqual([2]);
	});

	test("the first of equally strong ones stays", () => {
		expect(lost("a3         .          a3")).toEqual([2]);
	});

	test("each seat's own counts", () => {
		expect(lost("a3         b3         a4         b2")).toEqual([0, 3]);
	});
});
