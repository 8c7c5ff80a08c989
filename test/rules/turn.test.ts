import { describe, expect, test } from "vitest";
import { CLASSIC, FREE_NEIGHBOR } from "../../src/rules/modes.ts";
import type { RandomEvents, Ruleset } from "../../src/rules/ruleset.ts";
import { resolveTurn } from "../../src/rules/turn.ts";
import { deepFreeze } from "../support/deepFreeze.ts";
import { drawn, playing, SOME_KEY } from "../support/playing.ts";

/** Lightning of 28 (√(100 × 28.1)² / 100) every turn. */
const STORMY: Ruleset = {
	...CLASSIC,
	end: { type: "endless" },
	events: {
		...(CLASSIC.events as RandomEvents),
		fromTurn: 0,
		lightning: { roll: [0, 1], damage: [28.1, 28.1] },
	},
};

describe("a turn", () => {
	test("executes, settles, erodes, updates levels, and the next begins", () => {
		const game = playing(`
			turn 12
			a: banked 1
			a20     .       .
			    .       .       b20
			.       .       .
			    .       .       .
		`).resolves(["a A-2 @10", "b A-5 @20", "a A-3 @15"]);
		expect(game.board).toBe(
			drawn(`
				a19.5   a14.5   b9.5
				    a19.6   .       b19.5
				.       .       .
				    .       .       .
			`),
		);
		expect(game.events.map(({ type }) => type)).toEqual([
			"grew",
			"grew",
			"grew",
			"settled",
			"settled",
			"eroded",
			"turnBegan",
		]);
		expect(game.position.turn).toBe(13);
		expect(game.living("a")).toMatchObject({ banked: 0, lastTurnPlayed: 12 });
	});

	test("without orders erodes all the same", () => {
		const game = playing("turn 12\na20 . . .").resolves();
		expect(game.board).toBe(drawn("a19.4 . . ."));
		expect(game.position.turn).toBe(13);
	});

	test("strikes before the orders, and those of the dead fail", () => {
		const game = playing("turn 3\na28", STORMY).resolves(["a A-1"]);
		expect(game.events.map(({ type }) => type)).toEqual([
			"lightningStruck",
			"tileLost",
			"died",
			"failed",
			"turnBegan",
		]);
		expect(game.failures).toEqual(["a A-1 dead"]);
	});

	test("has the levels of its start while orders are executed", () => {
		const ruleset: Ruleset = { ...CLASSIC, levelSteps: [[2, 5]] };
		const map = "turn 30\na20 . . b20 . . .";
		const game = playing(map, ruleset).resolves(["a A-2 @1", "a A-4 @2"]);
		expect(game.failures).toEqual(["a A-4 attack_too_far"]);
		expect(game.living("a").level).toBe(5);
		expect(game.resolves(["a A-4"]).failures).toEqual([]);
	});

	test("updates levels after the orders, even if the game ends there", () => {
		const ruleset: Ruleset = { ...CLASSIC, levelSteps: [[2, 5]] };
		const game = playing("turn 30\na20 . . .", ruleset).resolves(["a A-2"]);
		expect(game.events.at(-1)?.type).toBe("levelChanged");
		expect(game.living("a").level).toBe(5);
	});

	test("updates levels again after erosion", () => {
		const ruleset: Ruleset = { ...CLASSIC, levelSteps: [[2, 5]] };
		const map = "turn 30\na: level 5\na20 a0.3 . . . . .";
		const game = playing(map, ruleset).resolves();
		expect(game.events.map(({ type }) => type)).toEqual([
			"eroded",
			"tileLost",
			"levelChanged",
			"turnBegan",
		]);
		expect(game.living("a").level).toBe(1);
	});

	test("in single-step modes takes tiles, and nothing else happens", () => {
		const game = playing("turn 40\na100 . . .", FREE_NEIGHBOR).resolves([
			"a A-2",
			"a A-3",
		]);
		expect(game.board).toBe(drawn("a100 a100 a100 ."));
		expect(game.events.map(({ type }) => type)).toEqual([
			"grew",
			"grew",
			"turnBegan",
		]);
	});
});

describe("a turn in which the game ends stops there, and stays the last", () => {
	test("before anything, if it was over", () => {
		const game = playing("turn 9\na20 a20 .", CLASSIC);
		const after = game.resolves(["a A-3"]);
		expect(after.events).toEqual([]);
		expect(after.position).toEqual(game.position);
	});

	test("before the orders, if a random event ended it", () => {
		const ruleset: Ruleset = { ...STORMY, returns: false };
		const game = playing("turn 9\na20\nb20", ruleset).resolves([
			"a A-1",
			"b B-1",
		]);
		expect(game.events.map(({ type }) => type)).toEqual([
			"lightningStruck",
			"tileLost",
			"died",
		]);
		expect(game.position.turn).toBe(9);
	});

	test("before erosion, if the orders ended it", () => {
		const game = playing("turn 9\na20 . . .").resolves(["a A-2"]);
		expect(game.board).toBe(drawn("a20 a20 . ."));
		expect(game.events.map(({ type }) => type)).toEqual(["grew", "settled"]);
		expect(game.position.turn).toBe(9);
	});

	test("before the next turn begins, if erosion ended it", () => {
		const ruleset: Ruleset = {
			...CLASSIC,
			returns: false,
			end: { type: "endless" },
		};
		const game = playing("turn 9\na20 . b0.5", ruleset).resolves();
		expect(game.events.at(-1)).toMatchObject({ type: "died", seat: 1 });
		expect(game.position.turn).toBe(9);
	});

	test("though not in the middle of the orders", () => {
		const game = playing("turn 30\na20 . b20 .").resolves([
			"a A-2 @1",
			"b A-2 @2",
			"a A-1 @3",
		]);
		expect(game.eventsOf("defended")).toHaveLength(1);
	});

	test("by a limit of turns, on the turn after it, before anything", () => {
		const end = { type: "turn-limit", turn: 9 } as const;
		const game = playing("turn 9\na20 . .", { ...CLASSIC, end });
		const last = game.resolves();
		expect(last.position.turn).toBe(10);
		expect(last.resolves().events).toEqual([]);
	});
});

describe("the same orders", () => {
	const EVEN: Ruleset = { ...CLASSIC, tempo: "even" };
	const map = `
		turn 40
		a: level 3, banked 5
		b: level 3, banked 5
		a30     .       b40     .
		    .       b20     .       a60
		.       a50     .       .
		    b20     .       .       .
	`;
	const orders = ["a B-3", "b B-3", "a A-4", "b A-8", "a A-3", "b B-2"];

	test("and key give the same turn", () => {
		const one = playing(map, EVEN).resolves(orders);
		const other = playing(map, EVEN).resolves(orders);
		expect(other.position).toEqual(one.position);
		expect(other.events).toEqual(one.events);
	});

	test("and another key give another under tempo even", () => {
		const boards = new Set(
			Array.from({ length: 20 }, (_, i) =>
				playing(map, EVEN).resolves(orders, `key ${i}`),
			).map(({ board }) => board),
		);
		expect(boards.size).toBeGreaterThan(1);
	});

	test("at other times give the same turn under tempo even, not under speed", () => {
		const late = orders.map((words, i) => `${words} @${9000 - i * 1000}`);
		expect(playing(map, EVEN).resolves(late).position).toEqual(
			playing(map, EVEN).resolves(orders).position,
		);
		expect(playing(map).resolves(late).position).not.toEqual(
			playing(map).resolves(orders).position,
		);
	});

	test("leave their input as it was", () => {
		const { position } = deepFreeze(playing(map, EVEN));
		const input = deepFreeze({ orders: [], key: SOME_KEY, at: 0 });
		expect(resolveTurn(deepFreeze(EVEN), position, input).events).not.toEqual(
			[],
		);
	});
});
