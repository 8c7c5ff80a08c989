import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	type Falls,
	prizesFor,
	threatsTo,
} from "../../../src/client/game/threats.ts";
import { allTiles, labelOf, type TileIndex } from "../../../src/rules/hex.ts";
import { CLASSIC, FREE_NEIGHBOR, marchFor } from "../../../src/rules/modes.ts";
import { parse } from "../../../src/rules/notation.ts";
import { ordersLeft } from "../../../src/rules/order.ts";
import {
	allSeats,
	type Position,
	type Seat,
} from "../../../src/rules/position.ts";
import type { Ruleset } from "../../../src/rules/ruleset.ts";
import { execute } from "../../../src/rules/steps/execute.ts";
import { openTurn } from "../../../src/rules/turnContext.ts";
import { runs } from "../../support/propertyRuns.ts";
import { play, randomGame } from "../../support/randomGame.ts";
import { RULESETS } from "../../support/randomRulesets.ts";

const MARCH = marchFor({ cols: 17, rows: 9 });
const [A, B] = [0 as Seat, 1 as Seat];

/** Of a: B-3 touches two tiles of b and one of c, D-1 one of b. */
const MAP = `
	turn 9
	a: level 4
	b: level 3
	c: level 1
	.          b3         .
	      b3         .          .
	.          a3         c3
	      .          c1         .
	a5         .          .
	      b3         .          .
`;

function battle(ruleset: Ruleset = MARCH, map = MAP) {
	return { ruleset, position: parse(map), at: 0 };
}

function named({ board }: Position, falls: Falls) {
	return Object.fromEntries(
		[...falls].map(([tile, { orders, by, of }]) => [
			labelOf(board, tile),
			`${orders} by ${by} of ${of}`,
		]),
	);
}

describe("what others can take next turn", () => {
	test("is told with the fewest orders, and whose those are", () => {
		const { position } = battle();
		expect(named(position, threatsTo(battle(), A))).toEqual({
			"B-3": "2 by 1 of 3",
		});
	});

	test("depends on how many orders they have", () => {
		const poor = MAP.replace("b: level 3", "b: level 1");
		const { position } = battle();
		// One strike of two, and one of two by the other.
		expect(named(position, threatsTo(battle(MARCH, poor), A))).toEqual({
			"B-3": "2 by 1 of 1",
		});
	});

	test("is nothing while the seat is protected", () => {
		const young = MAP.replace("turn 9", "turn 1");
		const rules = { ...MARCH, protectedTurns: 5, protectedTiles: 10 };
		expect(threatsTo(battle(rules, young), A).size).toBe(0);
		expect(threatsTo(battle(rules), A).size).toBe(1);
	});

	test("is nothing where land is taken without attacks", () => {
		expect(threatsTo(battle(FREE_NEIGHBOR), A).size).toBe(0);
	});

	test("counts the distance where attacks reach far", () => {
		const map = `
			turn 30
			a: level 2
			b: level 2
			a20        b5         b9
			      .          .
		`;
		const { position } = battle(CLASSIC, map);
		expect(named(position, prizesFor(battle(CLASSIC, map), A, 2))).toEqual({
			"A-3": "1 by 0 of 2",
		});
	});
});

test("a seat's prizes are what its orders left can take", () => {
	const { position } = battle();
	expect(named(position, prizesFor(battle(), A, 1))).toEqual({
		"B-4": "1 by 0 of 1",
	});
	expect(named(position, prizesFor(battle(), A, 3))).toEqual({
		"A-2": "3 by 0 of 3",
		"A-3": "3 by 0 of 3",
		"B-4": "1 by 0 of 3",
		"C-2": "3 by 0 of 3",
	});
	expect(prizesFor(battle(), A, 0).size).toBe(0);
	expect(prizesFor(battle(), B, 3).size).toBeGreaterThan(0);
});

/** After how many strikes by a seat a tile is no longer its owner's, by the rules themselves; null if never. */
function strikesNeeded(
	ruleset: Ruleset,
	{ position, at }: { position: Position; at: number },
	seat: Seat,
	tile: TileIndex,
	orders: number,
): number | null {
	const context = openTurn(ruleset, position, at);
	const owner = position.owners[tile];
	for (let strike = 1; strike <= orders; strike++) {
		execute(context, [
			{ seat, order: { type: "tile", tile }, at, efficiency: 1 },
		]);
		if (context.draft.owners[tile] !== owner) return strike;
	}
	return null;
}

describe.each(
	Object.entries(RULESETS).filter(([name]) => !name.startsWith("free")),
)("in every position of %s", (_, rulesetFor) => {
	test("prizes and threats are what the rules make of so many orders", () => {
		fc.assert(
			fc.property(randomGame, (game) => {
				const ruleset = rulesetFor(game.board);
				for (const { after, input } of play(game, rulesetFor))
					checkPosition(ruleset, { position: after, at: input.at });
			}),
			runs(15),
		);
	});
});

function checkPosition(
	ruleset: Ruleset,
	moment: { position: Position; at: number },
): void {
	const { position } = moment;
	for (const seat of allSeats(position)) {
		const state = position.seats[seat];
		if (state.type !== "alive") continue;
		const orders = ordersLeft(state, 0);
		const prizes = prizesFor({ ruleset, ...moment }, seat, orders);
		for (const tile of allTiles(position.board)) {
			const owner = position.owners[tile];
			if (owner < 0 || owner === seat) continue;
			const needed = strikesNeeded(ruleset, moment, seat, tile, orders);
			expect(prizes.get(tile)?.orders ?? null).toBe(needed);
			if (needed === null) continue;
			const threats = threatsTo({ ruleset, ...moment }, owner as Seat);
			expect(threats.get(tile)?.orders).toBeLessThanOrEqual(needed);
		}
	}
}
