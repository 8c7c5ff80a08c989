/** What an order is worth before it is carried out. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isOrderEvent } from "../../src/rules/event.ts";
import { foresee, hopeless } from "../../src/rules/foresee.ts";
import { CLASSIC, FREE_NEIGHBOR, marchFor } from "../../src/rules/modes.ts";
import { parse } from "../../src/rules/notation.ts";
import { BANK, type Order } from "../../src/rules/order.ts";
import type { Seat } from "../../src/rules/position.ts";
import type { Ruleset } from "../../src/rules/ruleset.ts";
import { tileNamed } from "../support/playing.ts";
import { runs } from "../support/propertyRuns.ts";
import { type PlayedTurn, play, randomGame } from "../support/randomGame.ts";
import { RULESETS } from "../support/randomRulesets.ts";

const MARCH = marchFor({ cols: 7, rows: 3 });
const A = 0 as Seat;

/** A row of land: a has its left end, b its right end. */
const row = (turn: number, level: number) =>
	parse(`
		turn ${turn}
		a: level ${level}, started 0
		b: level ${level}, started 0

		a3          .           .           b3
		      a3          .           .
	`);

const position = row(12, 5);

const at = (label: string): Order => ({
	type: "tile",
	tile: tileNamed(position.board, label),
});

const judged = (ruleset: Ruleset, target: Order, ...already: Order[]) => ({
	...foresee({ ruleset, position, seat: A, at: 0 }, already, target),
	hopeless: hopeless({ ruleset, position, seat: A }, already, target),
});

describe("by the rules of march, an order", () => {
	test("for what touches the land grows, attacks or defends", () => {
		expect(judged(MARCH, at("A-3"))).toEqual({ does: "grow", hopeless: null });
		expect(judged(MARCH, at("A-1"))).toEqual({
			does: "defend",
			hopeless: null,
		});
	});

	test("for what does not is beyond reach, unless an order before it may bring it near", () => {
		const far = { does: "grow", why: "grow_no_neighbor" };
		expect(judged(MARCH, at("A-5"))).toEqual({
			...far,
			hopeless: "out_of_reach",
		});
		expect(judged(MARCH, at("A-4"), at("A-3"))).toEqual({
			does: "grow",
			hopeless: null,
		});
		// Somebody else may weaken what is attacked before.
		expect(judged(MARCH, at("A-7"), at("A-6"))).toMatchObject({
			does: "attack",
			why: "attack_too_far",
			hopeless: null,
		});
	});
});

describe("by the classic rules, an order", () => {
	test("reaches as far as the seat's level", () => {
		expect(judged(CLASSIC, at("A-7"))).toEqual({
			does: "attack",
			hopeless: null,
		});
		const low = row(12, 4);
		const by = { ruleset: CLASSIC, position: low, seat: A, at: 0 };
		const last: Order = { type: "tile", tile: tileNamed(low.board, "A-7") };
		expect(hopeless(by, [], last)).toBe("out_of_reach");
		expect(foresee(by, [], last).why).toBe("attack_too_far");
	});

	test("banks once a turn", () => {
		expect(judged(CLASSIC, BANK)).toEqual({ does: "bank", hopeless: null });
		expect(judged(CLASSIC, BANK, BANK)).toEqual({
			does: "bank",
			why: "bank_too_many",
			hopeless: "bank_too_many",
		});
	});

	test("fails against a seat that is protected, which may change", () => {
		const young = row(1, 5);
		const by = { ruleset: CLASSIC, position: young, seat: A, at: 0 };
		const order: Order = { type: "tile", tile: tileNamed(young.board, "A-7") };
		expect(foresee(by, [], order)).toEqual({
			does: "attack",
			why: "attack_protected",
		});
		expect(hopeless(by, [], order)).toBeNull();
	});
});

test("in single-step modes, where the position changes every second, no order is hopeless", () => {
	expect(judged(FREE_NEIGHBOR, at("A-5"))).toEqual({
		does: "grow",
		why: "grow_no_neighbor",
		hopeless: null,
	});
});

describe.each(Object.entries(RULESETS))("in a game of %s", (_, rulesetFor) => {
	test("an order that is hopeless fails, whatever the others order", () => {
		fc.assert(
			fc.property(randomGame, (game) => {
				const ruleset = rulesetFor(game.board);
				for (const turn of play(game, rulesetFor)) {
					const fates = fatesOf(ruleset, turn);
					expect(fates.filter((fate) => fate === "had an effect")).toEqual([]);
				}
			}),
			runs(25),
		);
	});
});

/** What became of each hopeless order of a turn. */
function fatesOf(ruleset: Ruleset, { entered, input, events }: PlayedTurn) {
	const { position } = entered;
	const inTime = input.orders.toSorted((a, b) => a.at - b.at);
	const placed = ruleset.tempo === "even" ? input.orders : inTime;
	const carriedOut = events.slice(entered.events.length).filter(isOrderEvent);
	return position.seats.flatMap((_, index) => {
		const seat = index as Seat;
		const orders = placed.filter((order) => order.seat === seat);
		const outcomes = carriedOut.filter((event) => event.seat === seat);
		return orders.flatMap(({ order }, i) => {
			const already = orders.slice(0, i).map((before) => before.order);
			if (hopeless({ ruleset, position, seat }, already, order) === null)
				return [];
			const outcome = outcomes[i];
			return outcome === undefined || outcome.type === "failed"
				? "failed"
				: "had an effect";
		});
	});
}
