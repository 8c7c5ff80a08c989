import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tileCount } from "../../src/rules/hex.ts";
import { legalStarts, legalTargets } from "../../src/rules/legalTargets.ts";
import { CLASSIC } from "../../src/rules/modes.ts";
import { orderOf } from "../../src/rules/order.ts";
import {
	emptyPosition,
	livingSeats,
	type Seat,
} from "../../src/rules/position.ts";
import { possibleOrders } from "../../src/rules/possibleOrders.ts";
import { landTiles } from "../../src/rules/terrain.ts";
import { runs } from "../support/propertyRuns.ts";
import { play, randomGame } from "../support/randomGame.ts";
import { RULESETS } from "../support/randomRulesets.ts";

describe.each(Object.entries(RULESETS))("in a game of %s", (_, rulesetFor) => {
	test("the legal targets are those of the orders that would have an effect", () => {
		fc.assert(
			fc.property(randomGame, (game) => {
				const { board } = game;
				const ruleset = rulesetFor(board);
				for (const { entered, input } of play(game, rulesetFor)) {
					const { position } = entered;
					for (const [seat] of livingSeats(position)) {
						const by = { ruleset, position, seat, at: input.at };
						const targets = Object.values(legalTargets(by, [])).flat();
						const all = Array.from(
							{ length: tileCount(board) + 1 },
							(_, i) => i - 1,
						);
						const possible = all.filter(
							(target) =>
								possibleOrders(by, [], { orders: [orderOf(target)], spent: 0 })
									.length === 1,
						);
						expect(targets.toSorted((a, b) => a - b)).toEqual(possible);
					}
				}
			}),
			runs(12),
		);
	});
});

test("what a seat has ordered already counts", () => {
	const board = { cols: 5, rows: 1 };
	const position = emptyPosition(board, 2);
	const begun = {
		...position,
		owners: [0, -1, -1, -1, 1],
		strengths: [20, 0, 0, 0, 20],
		seats: [0, 1].map(() => ({
			...{ type: "alive" as const, level: 3, banked: 0, tiles: 1 },
			...{ startedTurn: 0, startedAt: 0, lastTurnPlayed: 0 },
			hasHeldLand: true,
		})),
	};
	const by = { ruleset: CLASSIC, position: begun, seat: 0 as Seat, at: 0 };
	expect(legalTargets(by, [])).toEqual({
		...{ grow: [1], attack: [], defend: [0], bank: [-1] },
	});
	expect(legalTargets(by, [orderOf(1), orderOf(-1)])).toEqual({
		...{ grow: [2], attack: [], defend: [0, 1], bank: [] },
	});
});

test("a seat starts on any free land", () => {
	const board = { cols: 3, rows: 2, terrain: "..~.^." };
	const position = {
		...emptyPosition(board, 2),
		owners: [-1, 1, -1, -1, -1, -1],
	};
	const by = { ruleset: CLASSIC, position, seat: 0 as Seat, at: 0 };
	expect(legalStarts(by)).toEqual(
		landTiles(board).filter((tile) => tile !== 1),
	);
});
