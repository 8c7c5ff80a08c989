import { describe, expect, test } from "vitest";
import { CLASSIC } from "../../../src/rules/modes.ts";
import type { Ruleset } from "../../../src/rules/ruleset.ts";
import { drawn, playing } from "../../support/playing.ts";

/** Attacks with support; what they break is taken at strength 2. */
const SUPPORT: Ruleset = {
	...CLASSIC,
	tempo: "even",
	attackDamage: 1,
	support: true,
	captureStrength: 2,
	maxStrength: 6,
	protectedTurns: 0,
	protectedTiles: 0,
	events: null,
};

/** Seat b's B-3 touches two tiles of a and one of c. */
const MELEE = `
	turn 9
	.          a3         .
	      a3         .          .
	a3         b6         c3
	      .          c3         .
	.          .          .
	      .          .          .
`;

describe("an attack with support", () => {
	test("does one for each own tile that touches the target", () => {
		const game = playing(MELEE, SUPPORT).executes("a B-3");
		expect(game.eventsOf("attacked")).toMatchObject([
			{ seat: 0, owner: 1, damage: 2, strength: 4 },
		]);
	});

	test("of other seats adds to its damage, but they don't support each other", () => {
		const game = playing(MELEE, SUPPORT).executes("a B-3", "c B-3", "a B-3");
		expect(game.eventsOf("attacked").map(({ damage }) => damage)).toEqual([
			2, 1, 2,
		]);
		expect(game.eventsOf("attacked").at(-1)).toMatchObject({ strength: 1 });
	});

	test("of more strength does so much for each tile", () => {
		const game = playing(MELEE, { ...SUPPORT, attackDamage: 2 }).executes(
			"a B-3",
		);
		expect(game.eventsOf("attacked")).toMatchObject([
			{ damage: 4, strength: 2 },
		]);
	});

	test("fails where no own tile touches the target, whatever the level", () => {
		const map = `
			turn 9
			a: level 5
			a3         .          b3
			      .          .
		`;
		const game = playing(map, SUPPORT).executes("a A-5");
		expect(game.failures).toEqual(["a A-5 attack_too_far"]);
		expect(game.eventsOf("attacked")).toEqual([]);
	});

	test("is not helped by tiles across water", () => {
		const map = `
			turn 9
			a3         ~          b3
			      a3         a3
		`;
		const game = playing(map, SUPPORT).executes("a A-5");
		expect(game.eventsOf("attacked")).toMatchObject([{ damage: 1 }]);
	});
});

describe("a tile that such an attack breaks", () => {
	const map = `
		turn 9
		a3         b2o        b3
		      a3         a3
	`;

	test("is the attacker's at once, at the strength of captures", () => {
		const game = playing(map, SUPPORT).executes("a A-3");
		expect(game.board).toBe(
			drawn(`
				a3         a2o        b3
				      a3         a3
			`),
		);
		expect(game.eventsOf("tileLost")).toEqual([
			{ type: "tileLost", seat: 1, tile: 2, cause: "attack" },
		]);
		expect(game.eventsOf("captured")).toMatchObject([
			{ seat: 0, from: 1, tile: 2, strength: 2 },
		]);
		expect(game.living("a").tiles).toBe(4);
		expect(game.living("b").tiles).toBe(1);
	});

	test("becomes free where attacks destroy", () => {
		const game = playing(map, { ...SUPPORT, captureStrength: null });
		expect(game.executes("a A-3").board).toBe(
			drawn(`
				a3         o          b3
				      a3         a3
			`),
		);
	});

	test("supports the next attack of the same turn", () => {
		const column = "turn 9\na3\nb1\nb5";
		const game = playing(column, SUPPORT).executes("a B-1", "a C-1");
		expect(game.failures).toEqual([]);
		expect(game.board).toBe(drawn("a3\na2\nb4"));
	});

	test("kills its owner if it was the last", () => {
		const last = "turn 9\na3         b1         a3";
		const game = playing(last, SUPPORT).executes("a A-2");
		expect(game.deaths).toEqual(["b by a"]);
		expect(game.living("a").tiles).toBe(3);
	});

	test("pays the points of a taken town, and a plain tile none", () => {
		const paid = { ...SUPPORT, pointsPerTown: 1, pointsPerTownTaken: 5 };
		const game = playing(map, paid).executes("a A-3");
		expect(game.eventsOf("captured")).toMatchObject([{ points: 5 }]);
		expect(game.position.points).toEqual([5, 0]);
		const plain = playing(map.replace("b2o", "b2"), paid).executes("a A-3");
		expect(plain.eventsOf("captured")).toMatchObject([{ points: 0 }]);
	});
});
