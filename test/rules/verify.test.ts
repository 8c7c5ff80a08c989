import { describe, expect, test } from "vitest";
import { keyOfTurn } from "../../src/rules/chain.ts";
import { CLASSIC, FREE_NEIGHBOR } from "../../src/rules/modes.ts";
import { type GameLog, packTurn } from "../../src/rules/replay.ts";
import { RULES_VERSION } from "../../src/rules/ruleset.ts";
import { type Fault, prove, verify } from "../../src/rules/verify.ts";
import {
	banks,
	CHAIN,
	changed,
	EVEN,
	enters,
	GAME,
	type Moves,
	orders,
	recorded,
} from "../support/recorded.ts";

describe("a log", () => {
	test.each([
		["speed", CLASSIC],
		["even", EVEN],
	])("of tempo %s holds", (_, ruleset) => {
		expect(verify(recorded(ruleset, GAME))).toBeNull();
	});

	test("of a single-step mode holds", () => {
		const free = recorded(FREE_NEIGHBOR, [
			{
				entries: [enters(0, null, 5), enters(1, null, 7)],
				orders: [orders(0, 3, 5), orders(1, 9, 7), orders(0, 4, 9)],
			},
			{ orders: [orders(1, 8, 1200)] },
		]);
		expect(verify(free)).toBeNull();
	});

	test("without turns holds", () => {
		expect(verify(recorded(CLASSIC, []))).toBeNull();
	});
});

describe("a fault in a log is found, with its turn:", () => {
	const log = recorded(CLASSIC, GAME);

	test.each([0, 1, 2, 3])("if turn %i has another hash", (turn) => {
		expect(verify(changed(log, turn, { hash: "0".repeat(16) }))).toEqual({
			turn,
			type: "hash",
		});
	});

	test.each([
		["tile", [0, 2, 400, 1, -1, 30]],
		["seat", [1, 1, 400, 1, -1, 30]],
		["time", [0, 1, 400, 1, -1, -30]],
	])("if an order has another %s", (_, orders) => {
		const found = verify(changed(log, 0, { orders }));
		expect(found?.turn).toBe(0);
	});

	test("if an order is left out, or in another order", () => {
		expect(verify(changed(log, 0, { orders: [0, 1, 400] }))).toEqual({
			turn: 0,
			type: "hash",
		});
		const swapped = packTurn(
			CLASSIC,
			[],
			[orders(0, 5, 1500), orders(1, 13, 1400)],
		);
		expect(verify(changed(log, 1, swapped))).toEqual({ turn: 1, type: "hash" });
	});

	test("if somebody entered elsewhere, or at another time", () => {
		for (const entries of [
			[2, 3, 1010],
			[2, 4, 1011],
		])
			expect(verify(changed(log, 1, { entries }))).toEqual({
				turn: 1,
				type: "hash",
			});
	});

	test("if a key is not the next", () => {
		for (const key of [keyOfTurn(CHAIN, 3), keyOfTurn(CHAIN, 1), "", "x"])
			expect(verify(changed(log, 2, { key }))).toEqual({
				turn: 2,
				type: "key",
			});
	});

	test("if another end was published", () => {
		expect(verify({ ...log, chainEnd: "00".repeat(32) })).toEqual({
			turn: 0,
			type: "key",
		});
	});

	test("if it was played by another ruleset", () => {
		const ruleset = { ...CLASSIC, newStrength: 21 };
		expect(verify({ ...log, ruleset })).toEqual({ turn: 0, type: "hash" });
	});

	test("if a turn is left out", () => {
		const turns = log.turns.toSpliced(1, 1);
		expect(verify({ ...log, turns })).toEqual({ turn: 1, type: "key" });
	});
});

describe("an illegal order is found", () => {
	/** What is wrong with the game with another second turn, whose hash is right. */
	function withTurn(moves: Moves, ruleset = CLASSIC) {
		return verify(recorded(ruleset, [GAME[0], moves]));
	}
	const illegal = { turn: 1, type: "order" };

	test.each<[string, Moves]>([
		["of a seat that is not in the game", { orders: [orders(2, 4)] }],
		[
			"beyond level and banked points",
			{
				orders: [0, 1, 2, 3, 4].map((tile) => orders(0, tile)),
			},
		],
		["of one who is alive and starts", { entries: [enters(0, 8)] }],
		["to start on an occupied tile", { entries: [enters(2, 0)] }],
		["to start twice", { entries: [enters(2, 4), enters(2, 8)] }],
	])("%s", (_, moves) => {
		expect(withTurn(moves)).toEqual(illegal);
	});

	test("that uses the action with which he started", () => {
		const starts = { entries: [enters(2, 4, 1010)] };
		// Level 1 and 1.5 banked: two actions, one of which is the start.
		const tiles = [3, 9].map((tile) => orders(2, tile, 1500));
		expect(withTurn({ ...starts, orders: tiles.slice(0, 1) })).toBeNull();
		expect(withTurn({ ...starts, orders: tiles })).toEqual(illegal);
	});

	test.each([
		["a seat that is none", [3, 0, 0]],
		["a seat that is none", [-1, 0, 0]],
		["a seat that is none", [0.5, 0, 0]],
		["a tile off the board", [0, 15, 0]],
		["a tile off the board", [0, -2, 0]],
		["half an order", [0]],
	])("of %s: %j", (_, packed) => {
		const log = recorded(CLASSIC, GAME);
		expect(verify(changed(log, 2, { orders: packed }))).toEqual({
			turn: 2,
			type: "order",
		});
		expect(verify(changed(log, 2, { entries: packed }))).toEqual({
			turn: 2,
			type: "order",
		});
	});

	test("a seat that enters without a tile in the full game", () => {
		expect(withTurn({ entries: [enters(2, null)] })).toEqual(illegal);
	});

	test("a seat that is alive and enters again in a single-step mode", () => {
		const free = (moves: Moves) =>
			verify(
				recorded(FREE_NEIGHBOR, [
					{ entries: [enters(0, null)], orders: [orders(0, 3)] },
					moves,
				]),
			);
		expect(free({ entries: [enters(1, null)] })).toBeNull();
		expect(free({ entries: [enters(0, null)] })).toEqual(illegal);
		expect(free({ entries: [enters(1, 4)] })).toEqual(illegal);
		expect(free({ orders: [banks(0)] })).toEqual(illegal);
	});
});

test("the version of the rules must be known, and be the ruleset's own", () => {
	const log = recorded(CLASSIC, GAME);
	const unknown: Fault = { turn: 0, type: "rules" };
	const next = RULES_VERSION + 1;
	expect(verify({ ...log, rules: next })).toEqual(unknown);
	expect(verify({ ...log, rules: RULES_VERSION - 1 })).toEqual(unknown);
	const ruleset = { ...CLASSIC, version: next };
	expect(verify({ ...log, ruleset })).toEqual(unknown);
	expect(verify({ ...log, ruleset, rules: next })).toEqual(unknown);
});

test("a proof tells turn by turn how far it is, and stops at the first fault", () => {
	const log = recorded(CLASSIC, GAME);
	expect([...prove(log)]).toEqual([1, 2, 3, 4]);
	const wrong: GameLog = changed(log, 2, { hash: "" });
	expect([...prove(wrong)]).toEqual([1, 2]);
});
