import { describe, expect, test } from "vitest";
import { MAX_KEPT, MOST_TURNS_AHEAD } from "../../src/match/ahead.ts";
import { gameLogOf } from "../../src/match/gameLogOf.ts";
import { isWaitedFor } from "../../src/match/waitedFor.ts";
import { labelOf } from "../../src/rules/hex.ts";
import { tileOf } from "../../src/rules/order.ts";
import { verify } from "../../src/rules/verify.ts";
import { MatchDriver } from "../support/MatchDriver.ts";
import { CALM } from "../support/setting.ts";

const HOUR = 3_600_000;

/** A game by correspondence: a turn takes a day. */
const SLOW = { ...CALM, pace: { ...CALM.pace, collectingMs: 24 * HOUR } };

const map = `
	turn 12
	a: level 3, started 0
	b: level 3, started 0
	c: level 2, started 0

	a50         .           .           .
	      a50         .           b50
	.           .           .           b50
	      c50         .           .
`;

const game = (names = ["Ann", "Bob", "Cleo"]) =>
	MatchDriver.onMap(map, names, { access: "link", ruleset: SLOW });

/** The tiles that a seat ordered in the last turn. */
function ordered(driver: MatchDriver, name: string): (string | null)[] {
	const { board } = driver.match.settings;
	return driver.resolvedOrdersOf(name).map(({ order }) => {
		const tile = tileOf(order);
		return tile === null ? null : labelOf(board, tile);
	});
}

describe("orders in advance", () => {
	test("are given at the deadline for a person who does not come", () => {
		const driver = game().keeps("Ann", ["A-2"]).isReady("Bob").isReady("Cleo");
		expect(driver.turn).toBe(12);
		driver.passes();
		expect(driver.turn).toBe(13);
		expect(ordered(driver, "Ann")).toEqual(["A-2"]);
	});

	test("of a later turn wait for it", () => {
		const driver = game().keeps("Ann", ["A-2"], 13).orders("Bob", "bank");
		driver.passesTurn();
		expect(ordered(driver, "Ann")).toEqual([]);
		driver.orders("Bob", "bank").passesTurn();
		expect(ordered(driver, "Ann")).toEqual(["A-2"]);
	});

	test("end a turn early once somebody has played it and all others are done", () => {
		const driver = game().keeps("Ann", ["A-2"], 13).orders("Bob", "bank");
		driver.passesTurn().isReady("Bob");
		expect(driver.turn).toBe(13);
		driver.isReady("Cleo");
		expect(driver.turn).toBe(14);
		expect(ordered(driver, "Ann")).toEqual(["A-2"]);
	});

	test("of everybody wait for the deadline, so that no game runs on while all are away", () => {
		const driver = game();
		for (const name of ["Ann", "Bob", "Cleo"]) driver.keeps(name, ["bank"], 13);
		driver.orders("Bob", "bank").passesTurn();
		const { deadlineAt } = driver.playing;
		driver.after(HOUR).ticks();
		expect(driver.turn).toBe(13);
		expect(driver.playing.deadlineAt).toBe(deadlineAt);
		driver.passes();
		expect(driver.turn).toBe(14);
	});

	test("that are changed in their own turn no longer end it early", () => {
		const driver = game().keeps("Ann", ["A-2"], 13).orders("Bob", "bank");
		driver.passesTurn().keeps("Ann", ["B-1"]).isReady("Bob").isReady("Cleo");
		expect(driver.turn).toBe(13);
		driver.passes();
		expect(ordered(driver, "Ann")).toEqual(["B-1"]);
	});

	test("do not play a turn in which none of them is possible", () => {
		const driver = game().keeps("Ann", ["A-7"], 13).keeps("Cleo", ["bank"], 13);
		driver.orders("Bob", "bank").passesTurn().isReady("Bob");
		expect(driver.turn).toBe(13);
		const waitedFor = ["Ann", "Bob", "Cleo"].filter((name) =>
			isWaitedFor(driver.playing, driver.seat(name), driver.now),
		);
		expect(waitedFor).toEqual(["Ann"]);
		driver.isReady("Ann");
		expect(driver.turn).toBe(14);
	});

	test("are dropped where they are impossible by then, and their person is told", () => {
		const driver = game().keeps("Ann", ["A-7", "A-2", "A-3"]).passes();
		expect(ordered(driver, "Ann")).toEqual(["A-2", "A-3"]);
		expect(driver.seenBy("Ann").ahead).toEqual({
			kept: [],
			gave: [{ turn: 12, kept: 3, given: 2 }],
		});
		driver.isReady("Ann");
		expect(driver.seenBy("Ann").ahead).toBeUndefined();
	});

	test("beyond the orders of the turn are dropped", () => {
		const driver = game().keeps("Cleo", ["bank", "B-2", "B-1"]).passes();
		expect(driver.resolvedOrdersOf("Cleo")).toHaveLength(2);
	});

	test("are not given to a person who has ended the turn", () => {
		const driver = game().keeps("Ann", ["A-2"]).orders("Ann", "bank");
		driver.isReady("Ann").passes();
		expect(ordered(driver, "Ann")).toEqual([null]);
	});

	test("are given once, though their person gives some of them", () => {
		const driver = game().keeps("Ann", ["A-2", "B-2"]).orders("Ann", "A-2");
		driver.passes();
		expect(ordered(driver, "Ann")).toEqual(["A-2", "B-2"]);
	});

	test("are what a person took back, if they don't come again", () => {
		const driver = game().orders("Ann", "A-2", "B-2").isReady("Ann");
		driver.reopens("Ann");
		expect(driver.playing.orders).toEqual([]);
		driver.passes();
		expect(ordered(driver, "Ann")).toEqual(["A-2", "B-2"]);
	});

	test("can be taken away", () => {
		const driver = game().keeps("Ann", ["A-2"]).keeps("Ann", []);
		driver.orders("Bob", "bank").passesTurn();
		expect(ordered(driver, "Ann")).toEqual([]);
	});

	test("are lost with the seat", () => {
		const driver = game().keeps("Ann", ["A-2"], 13).resigns("Ann");
		driver.orders("Bob", "bank").passesTurn();
		expect(driver.playing.ahead).toEqual([]);
	});
});

describe("who keeps orders", () => {
	test("is seen by nobody else", () => {
		const driver = game().keeps("Ann", ["A-2"], 13);
		expect(driver.seenBy("Ann").ahead?.kept).toHaveLength(1);
		for (const other of ["Bob", "Cleo", null]) {
			expect(driver.seenBy(other).ahead).toBeUndefined();
			expect(driver.seenBy(other).orders).toEqual([]);
		}
		expect(driver.lastFacts).toEqual([{ type: "kept", seat: 0 }]);
	});

	test("is not waited for in that turn", () => {
		const driver = game().keeps("Ann", ["A-2"], 13).orders("Bob", "bank");
		const isWaited = () =>
			isWaitedFor(driver.playing, driver.seat("Ann"), driver.now);
		expect(isWaited()).toBe(true);
		driver.passesTurn();
		expect(isWaited()).toBe(false);
	});

	test("does so at most five turns ahead, and not too often", () => {
		const driver = game();
		const far = 12 + MOST_TURNS_AHEAD + 1;
		expect(driver.refusal(driver.keep("Ann", ["bank"], far))).toBe(
			"wrong_turn",
		);
		for (let i = 0; i < MAX_KEPT; i++)
			driver.keeps("Ann", i % 2 === 0 ? ["A-2"] : ["bank"]);
		expect(driver.refusal(driver.keep("Ann", ["A-2"]))).toBe("too_fast");
		driver.passes();
		driver.keeps("Ann", ["bank"]);
	});

	test("does so only where one comes back after hours", () => {
		const live = MatchDriver.onMap(map, ["Ann", "Bob", "Cleo"]);
		expect(live.refusal(live.keep("Ann", ["bank"]))).toBe("not_kept");
	});

	test("plays a game that proves", () => {
		const options = { ruleset: SLOW, access: "link" } as const;
		const driver = MatchDriver.started(["Ann", "Bob"], options);
		while (driver.match.type === "playing" && driver.turn < 6) {
			const target = driver.landOf("Ann")[0] ?? "bank";
			driver.keeps("Ann", [target, "bank"], driver.turn);
			driver.orders("Bob", "bank").isReady("Bob").passesTurn();
		}
		driver.resigns("Ann");
		const turns = driver.factsOf("turnResolved").map(({ record }) => record);
		expect(turns.length).toBeGreaterThan(4);
		expect(verify(gameLogOf("game", driver.over, turns))).toBeNull();
	});
});
