import { describe, expect, test } from "vitest";
import { keyOfTurn } from "../../src/rules/chain.ts";
import type { Seat } from "../../src/rules/position.ts";
import { type Entry, type GameLog, packTurn } from "../../src/rules/replay.ts";
import type { Ruleset } from "../../src/rules/ruleset.ts";
import { FREE_NEIGHBOR, TURN_BY_TURN } from "../../src/rules/rulesets.ts";
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
		["speed", TURN_BY_TURN],
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
		expect(verify(recorded(TURN_BY_TURN, []))).toBeNull();
	});
});

describe("a log is found out, and the turn named,", () => {
	const log = recorded(TURN_BY_TURN, GAME);

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
			TURN_BY_TURN,
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
		const ruleset = { ...TURN_BY_TURN, newStrength: 21 };
		expect(verify({ ...log, ruleset })).toEqual({ turn: 0, type: "hash" });
	});

	test("if a turn is left out", () => {
		const turns = log.turns.toSpliced(1, 1);
		expect(verify({ ...log, turns })).toEqual({ turn: 1, type: "key" });
	});
});

describe("an order that would not have been taken is found", () => {
	/** What is wrong with the game with another second turn, whose hash is right. */
	function withTurn(moves: Moves, ruleset = TURN_BY_TURN) {
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
		const log = recorded(TURN_BY_TURN, GAME);
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

describe("the end of a game is proved too:", () => {
	const log = recorded(TURN_BY_TURN, GAME);
	const atEnd = (type: Fault["type"]): Fault => ({ turn: 4, type });

	test("another final position is found", () => {
		const hash = "0".repeat(16);
		expect(verify({ ...log, hash })).toEqual(atEnd("final"));
	});

	test.each([["won"], ["turn-cap"], ["resigned"]] as const)(
		"a game that was left can't have ended by %s",
		(reason) => {
			expect(log.reason).toBe("unattended");
			expect(verify({ ...log, reason })).toEqual(atEnd("end"));
		},
	);

	test("places that the land does not give are found", () => {
		const [first, second, third] = log.standings;
		for (const standings of [
			[second, first, third],
			[first, second],
			[first, first, third],
			[],
		])
			expect(verify({ ...log, standings })).toEqual(atEnd("standings"));
	});

	test("those who resigned come last, the first to resign at the very end", () => {
		const both = { resigned: [2, 0] as Seat[] };
		const left = recorded(TURN_BY_TURN, GAME, both);
		expect(left.reason).toBe("resigned");
		expect(left.standings).toEqual([1, 0, 2]);
		expect(verify(left)).toBeNull();
		expect(verify({ ...left, standings: log.standings })).toEqual(
			atEnd("standings"),
		);
	});

	test("a game ends when the last person gives up, and not before", () => {
		const one = recorded(TURN_BY_TURN, GAME, { resigned: [2] as Seat[] });
		expect(verify(one)).toBeNull();
		expect(verify({ ...one, reason: "resigned" })).toEqual(atEnd("end"));
		const all = recorded(TURN_BY_TURN, GAME, { resigned: [2, 0] as Seat[] });
		expect(verify({ ...all, reason: "unattended" })).toEqual(atEnd("end"));
	});

	test.each([
		["a bot", [1]],
		["one who is not there", [3]],
		["one twice", [0, 0]],
	])("%s can't give up", (_, seats) => {
		const resigned = seats as Seat[];
		expect(verify({ ...log, resigned })).toEqual(atEnd("end"));
	});

	const CAPPED: Ruleset = { ...TURN_BY_TURN, maxTurns: 3 };

	test("a game is over after the last turn that it may have", () => {
		const capped = recorded(CAPPED, GAME);
		expect(capped.reason).toBe("turn-cap");
		expect(verify(capped)).toBeNull();
		expect(verify({ ...capped, reason: "unattended" })).toEqual(atEnd("end"));
		const late = recorded({ ...CAPPED, maxTurns: 2 }, GAME);
		expect(verify(late)).toEqual({ turn: 3, type: "late" });
	});

	const SHORT: Ruleset = {
		...TURN_BY_TURN,
		end: { type: "turn-limit", turn: 3 },
	};

	test("a game that is won has no other reason, and no turn after it", () => {
		const won = recorded(SHORT, GAME);
		expect(won.reason).toBe("won");
		expect(verify(won)).toBeNull();
		for (const reason of ["turn-cap", "unattended", "resigned"] as const)
			expect(verify({ ...won, reason })).toEqual(atEnd("end"));
		const end = { type: "turn-limit", turn: 2 } as const;
		const late = recorded({ ...SHORT, end }, GAME);
		expect(verify(late)).toEqual({ turn: 3, type: "late" });
	});

	test("a game that was cut short is found", () => {
		const won = recorded(SHORT, GAME);
		expect(verify({ ...won, turns: won.turns.slice(0, 3) })).toEqual({
			...{ turn: 3, type: "final" },
		});
	});
});

describe("a turn that was broken off", () => {
	const brokenOff = (entries: readonly Entry[], ruleset = TURN_BY_TURN) =>
		recorded(ruleset, GAME.slice(0, 1), { entries });
	const inTurnOne = (type: Fault["type"]): Fault => ({ turn: 1, type });

	test("counts, with those who had entered in it", () => {
		const log = brokenOff([enters(2, 4, 1010)]);
		expect(log.entries).toEqual([2, 4, 1010]);
		expect(log.hash).not.toBe(log.turns[0].hash);
		expect(verify(log)).toBeNull();
	});

	test("is a fault if somebody entered elsewhere, or nobody did", () => {
		const log = brokenOff([enters(2, 4, 1010)]);
		expect(verify({ ...log, entries: [2, 3, 1010] })).toEqual(
			inTurnOne("final"),
		);
		const { entries: _, ...without } = log;
		expect(verify(without)).toEqual(inTurnOne("final"));
	});

	test.each([
		[[0, 4, 1010]],
		[[2, 0, 1010]],
		[[3, 4, 1010]],
		[[2, 15, 1010]],
		[[2, 4]],
	])("has no entries that may not be: %j", (entries) => {
		expect(verify({ ...brokenOff([]), entries })).toEqual(inTurnOne("order"));
	});

	test("does not follow when the game is over", () => {
		const ruleset: Ruleset = { ...TURN_BY_TURN, maxTurns: 0 };
		const log = brokenOff([enters(2, 4, 1010)], ruleset);
		expect(verify(log)).toEqual(inTurnOne("late"));
	});
});

test("the version of the rules must be known, and be the ruleset's own", () => {
	const log = recorded(TURN_BY_TURN, GAME);
	const unknown: Fault = { turn: 0, type: "rules" };
	expect(verify({ ...log, rules: 2 })).toEqual(unknown);
	const ruleset = { ...TURN_BY_TURN, version: 2 };
	expect(verify({ ...log, ruleset })).toEqual(unknown);
	expect(verify({ ...log, ruleset, rules: 2 })).toEqual(unknown);
});

test("a proof tells turn by turn how far it is, and stops at the first fault", () => {
	const log = recorded(TURN_BY_TURN, GAME);
	expect([...prove(log)]).toEqual([1, 2, 3, 4]);
	const wrong: GameLog = changed(log, 2, { hash: "" });
	expect([...prove(wrong)]).toEqual([1, 2]);
});
