import { describe, expect, test } from "vitest";
import { keyOfTurn, publishedEnd } from "../../src/rules/chain.ts";
import { hashOf } from "../../src/rules/hash.ts";
import type { TileIndex } from "../../src/rules/hex.ts";
import { BANK, type PlacedOrder } from "../../src/rules/order.ts";
import { emptyPosition, type Seat } from "../../src/rules/position.ts";
import {
	applyEntries,
	type Entry,
	type GameLog,
	packTurn,
	replay,
	replayTurn,
	type TurnRecord,
	unpackEntries,
	unpackOrders,
	verify,
} from "../../src/rules/replay.ts";
import {
	FREE_NEIGHBOR,
	RULES_VERSION,
	type Ruleset,
	TURN_BY_TURN,
} from "../../src/rules/ruleset.ts";

const BOARD = { cols: 5, rows: 3 };
const EVEN: Ruleset = { ...TURN_BY_TURN, tempo: "even" };
const CHAIN = { secret: "ca".repeat(32), lastTurn: 9 };

type Moves = { entries?: Entry[]; orders?: PlacedOrder[] };

function enters(seat: number, tile: number | null, at = 0): Entry {
	return { seat: seat as Seat, tile: tile as TileIndex | null, at };
}

function orders(seat: number, tile: number, at = 0): PlacedOrder {
	return {
		seat: seat as Seat,
		order: { type: "tile", tile: tile as TileIndex },
		at,
	};
}

function banks(seat: number, at = 0): PlacedOrder {
	return { seat: seat as Seat, order: BANK, at };
}

/** The log of a game of three seats, as it would be recorded. */
function recorded(ruleset: Ruleset, turns: readonly Moves[]): GameLog {
	let position = emptyPosition(BOARD, 3);
	const records = turns.map(({ entries = [], orders = [] }, turn) => {
		const played = {
			...packTurn(ruleset, entries, orders),
			at: 1000 * (turn + 1),
			key: keyOfTurn(CHAIN, turn),
		};
		const replayed = replayTurn(ruleset, position, { ...played, hash: "" });
		position = replayed.position;
		return { ...played, hash: replayed.hash };
	});
	return {
		rules: RULES_VERSION,
		ruleset,
		board: BOARD,
		seats: [{ name: "Ann" }, { name: "Bo", bot: "calm" }, { name: "Cy" }],
		chainEnd: publishedEnd(CHAIN),
		turns: records,
	};
}

const GAME: readonly Moves[] = [
	{
		entries: [enters(0, 0, 10), enters(1, 14, 20)],
		orders: [orders(0, 1, 400), banks(1, 430)],
	},
	{
		entries: [enters(2, 4, 1010)],
		orders: [orders(1, 13, 1500), orders(0, 5, 1400)],
	},
	{ orders: [orders(2, 3, 2200), orders(0, 6, 2300), banks(1, 2400)] },
	{ orders: [orders(1, 9, 3100)] },
];

/** The log with one turn changed. */
function changed(
	log: GameLog,
	turn: number,
	change: Partial<TurnRecord>,
): GameLog {
	return {
		...log,
		turns: log.turns.map((record, i) =>
			i === turn ? { ...record, ...change } : record,
		),
	};
}

describe("a packed turn", () => {
	const given = [orders(2, 7, 400), banks(0, 350), orders(2, 8, 900)];

	test("is flat numbers: seat, tile and the time since the order before", () => {
		expect(packTurn(TURN_BY_TURN, [], given)).toEqual({
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
			...packTurn(TURN_BY_TURN, entries, given),
			...{ at: 1000, key: "", hash: "" },
		};
		expect(unpackEntries(record)).toEqual(entries);
		expect(unpackOrders(TURN_BY_TURN, record)).toEqual(given);
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
	test("is replayed turn by turn", () => {
		const log = recorded(TURN_BY_TURN, GAME);
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

	test.each([
		["speed", TURN_BY_TURN],
		["even", EVEN],
	])("of tempo %s holds", (_, ruleset) => {
		expect(verify(recorded(ruleset, GAME))).toBeNull();
	});

	test("of a free mode holds", () => {
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
		["of one who is not in the game", { orders: [orders(2, 4)] }],
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

	test("who enters without a tile in the full game", () => {
		expect(withTurn({ entries: [enters(2, null)] })).toEqual(illegal);
	});

	test("who is alive and enters again in a free mode", () => {
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

test("entries that may not be are passed over", () => {
	const empty = emptyPosition(BOARD, 3);
	const full: Ruleset = { ...TURN_BY_TURN, maxSeats: 1 };
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
