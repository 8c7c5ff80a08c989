import { describe, expect, test } from "vitest";
import { CLASSIC, FREE_NEIGHBOR } from "../../src/rules/modes.ts";
import { isProtected } from "../../src/rules/protection.ts";
import type { Ruleset } from "../../src/rules/ruleset.ts";
import { drawn, type Game, playing, seatNamed } from "../support/playing.ts";

function protects(game: Game, letter: string): boolean {
	const { ruleset, position, now } = game;
	return isProtected(ruleset, position, seatNamed(letter), now);
}

/** Seat b, started on turn 5 at 1000 ms, with so many tiles. */
function newcomer(turn: number, tiles: number, ruleset: Ruleset): Game {
	return playing(
		`turn ${turn}\nb: started 5 at 1000\n${"b20 ".repeat(tiles)}`,
		ruleset,
	);
}

describe("a newcomer is protected", () => {
	test.each([
		[5, true],
		[15, true],
		[16, false],
	])("who started on turn 5, on turn %i: %s", (turn, expected) => {
		expect(protects(newcomer(turn, 1, CLASSIC), "b")).toBe(expected);
	});

	test.each([
		[10, true],
		[11, false],
	])("with %i tiles: %s", (tiles, expected) => {
		expect(protects(newcomer(5, tiles, CLASSIC), "b")).toBe(expected);
	});

	test("however much time has passed in the full game", () => {
		const game = newcomer(6, 1, CLASSIC).at(1e9);
		expect(protects(game, "b")).toBe(true);
	});
});

describe("in single-step modes a newcomer is protected", () => {
	test.each([
		[35, true],
		[36, false],
	])("who started on turn 5, on turn %i: %s", (turn, expected) => {
		const game = newcomer(turn, 1, FREE_NEIGHBOR).at(1000);
		expect(protects(game, "b")).toBe(expected);
	});

	test.each([
		[30_999, true],
		[31_000, false],
	])("who started at 1000 ms, at %i ms: %s", (now, expected) => {
		const game = newcomer(5, 1, FREE_NEIGHBOR).at(now);
		expect(protects(game, "b")).toBe(expected);
	});

	test.each([
		[10, true],
		[11, false],
	])("with %i tiles: %s", (tiles, expected) => {
		const game = newcomer(5, tiles, FREE_NEIGHBOR).at(1000);
		expect(protects(game, "b")).toBe(expected);
	});
});

test("neither the dead nor the absent are protected", () => {
	const game = playing(`
		a: dead 0, started 0
		b: absent
		c20
	`);
	expect(["a", "b", "c"].map((letter) => protects(game, letter))).toEqual([
		false,
		false,
		true,
	]);
});

describe("protection is checked again at each order", () => {
	test("it ends with the eleventh tile", () => {
		const game = playing(`
			turn 5
			a: level 3
			b20     b20     b20     b20     b20     .       a20
			    b20     b20     b20     b20     b20     .
		`).executes("a A-10", "b A-11", "a A-10");
		expect(game.failures).toEqual(["a A-10 attack_protected"]);
		expect(game.board).toBe(
			drawn(`
				b20     b20     b20     b20     b20     b20     a20
				    b20     b20     b20     b20     b10     .
			`),
		);
	});

	test("it is there again once that tile is lost", () => {
		const game = playing(`
			turn 5
			a: level 3
			b20     b20     b20     b20     b20     b20     a20
			    b20     b20     b20     b20     b20     .
		`).executes("a A-11", "a A-11", "a A-10");
		expect(game.failures).toEqual(["a A-10 attack_protected"]);
		expect(game.board).toBe(
			drawn(`
				b20     b20     b20     b20     b20     .       a20
				    b20     b20     b20     b20     b20     .
			`),
		);
	});
});

test("the protected may attack, and stay protected", () => {
	const game = playing(`
		turn 15
		a: started 5
		a20     .
		    b20     b20
	`).executes("a A-2", "b A-1");
	expect(game.board).toBe(
		drawn(`
			a20     .
			    .       b20
		`),
	);
	expect(game.failures).toEqual(["b A-1 attack_protected"]);
});
