import { describe, expect, test } from "vitest";
import { hashOf } from "../../src/rules/hash.ts";
import { CLASSIC } from "../../src/rules/modes.ts";
import { emptyPosition } from "../../src/rules/position.ts";
import {
	applyEntries,
	countMoves,
	fitsBoard,
	packTurn,
	playTurn,
	replayTurn,
	unpackEntries,
	unpackOrders,
} from "../../src/rules/replay.ts";
import { RULES_VERSION, type Ruleset } from "../../src/rules/ruleset.ts";
import { replay, rulesOf, VERSIONS } from "../../src/rules/versions.ts";
import {
	BOARD,
	banks,
	EVEN,
	enters,
	GAME,
	orders,
	recorded,
} from "../support/recorded.ts";

describe("a packed turn", () => {
	const given = [orders(2, 7, 400), banks(0, 350), orders(2, 8, 900)];

	test("is flat numbers: seat, tile and the time since the order before", () => {
		expect(packTurn(CLASSIC, [], given)).toEqual({
			orders: [2, 7, 400, 0, -1, -50, 2, 8, 550],
		});
	});

	test("has no times of orders under tempo even", () => {
		expect(packTurn(EVEN, [], given)).toEqual({
			orders: [2, 7, 0, -1, 2, 8],
		});
	});

	test("has seat, tile and time of each entry, if there is one", () => {
		const entries = [enters(1, 14, 20), enters(0, null, 30)];
		expect(packTurn(EVEN, entries, [])).toEqual({
			entries: [1, 14, 20, 0, -1, 30],
			orders: [],
		});
	});

	test("is unpacked as it was", () => {
		const entries = [enters(1, 14, 20), enters(0, null, 30)];
		const record = {
			...packTurn(CLASSIC, entries, given),
			...{ at: 1000, key: "", hash: "" },
		};
		expect(unpackEntries(record)).toEqual(entries);
		expect(unpackOrders(CLASSIC, record)).toEqual(given);
	});

	test("under tempo even has the turn's time for its orders'", () => {
		const record = {
			...packTurn(EVEN, [], given),
			...{ at: 1000, key: "", hash: "" },
		};
		expect(unpackEntries(record)).toEqual([]);
		expect(unpackOrders(EVEN, record)).toEqual(
			given.map((placed) => ({ ...placed, at: 1000 })),
		);
	});
});

describe("a log", () => {
	const log = recorded(CLASSIC, GAME);

	test("is replayed turn by turn", () => {
		const turns = [...replay(log)];
		expect(turns.map(({ hash }) => hash)).toEqual(
			log.turns.map(({ hash }) => hash),
		);
		expect(turns.map(({ position }) => position.turn)).toEqual([1, 2, 3, 4]);
		expect(turns.map(({ position }) => hashOf(position))).toEqual(
			log.turns.map(({ hash }) => hash),
		);
		expect(turns[0].events.slice(0, 4).map(({ type }) => type)).toEqual([
			"entered",
			"grew",
			"entered",
			"grew",
		]);
	});

	test("is played without its hashes too", () => {
		const before = emptyPosition(log.board, 3);
		const [record] = log.turns;
		const { position, events } = playTurn(log.ruleset, before, record);
		expect(replayTurn(log.ruleset, before, record)).toEqual({
			...{ position, events, hash: record.hash },
		});
	});

	test("counts its orders, and who entered", () => {
		expect(countMoves(log)).toEqual({ orders: 8, entries: 3 });
		expect(countMoves(recorded(EVEN, GAME))).toEqual({
			...{ orders: 8, entries: 3 },
		});
		const brokenOff = recorded(CLASSIC, GAME.slice(0, 1), {
			entries: [enters(2, 4, 1010)],
		});
		expect(countMoves(brokenOff)).toEqual({ orders: 2, entries: 3 });
	});
});

describe("only whole moves, of seats and tiles that there are, fit a board:", () => {
	const log = recorded(CLASSIC, GAME);

	test.each([
		{ orders: [2, 14, 0, 0, -1, 5] },
		{ entries: [2, 14, 0, 0, -1, 5] },
		{},
	])("%j", (record) => {
		expect(fitsBoard(log, record)).toBe(true);
	});

	test.each([[[3, 0, 0]], [[-1, 0, 0]], [[0.5, 0, 0]], [[0, 15, 0]]])(
		"not %j",
		(moves) => {
			expect(fitsBoard(log, { orders: moves })).toBe(false);
			expect(fitsBoard(log, { entries: moves })).toBe(false);
		},
	);

	test.each([[[0, -2, 0]], [[0, 1.5, 0]], [[0]], [[0, 1]], [[0, 1, 2, 0]]])(
		"nor %j",
		(moves) => {
			expect(fitsBoard(log, { orders: moves })).toBe(false);
			expect(fitsBoard(log, { entries: moves })).toBe(false);
		},
	);
});

describe("the rules of a version", () => {
	test("are known for every one there was", () => {
		for (const version of VERSIONS) expect(rulesOf(version)).not.toBeNull();
	});

	test.each([0, RULES_VERSION + 1, -1, 1.5])(
		"are not known for %d",
		(version) => {
			expect(rulesOf(version)).toBeNull();
			const log = { ...recorded(CLASSIC, []), rules: version };
			expect(() => [...replay(log)]).toThrow("no rules of version");
		},
	);
});

test("entries that may not be are passed over", () => {
	const empty = emptyPosition(BOARD, 3);
	const full: Ruleset = { ...CLASSIC, maxSeats: 1 };
	const { position, events } = applyEntries(full, empty, [
		enters(1, 3, 70),
		enters(0, 4),
		enters(1, 5),
		enters(2, null),
	]);
	expect(events.map(({ type }) => type)).toEqual(["entered", "grew"]);
	expect(position.seats.map(({ type }) => type)).toEqual([
		"absent",
		"alive",
		"absent",
	]);
	expect(empty).toEqual(emptyPosition(BOARD, 3));
});
