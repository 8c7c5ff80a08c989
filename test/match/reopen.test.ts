import { describe, expect, test } from "vitest";
import { MAX_REOPENED } from "../../src/match/reopen.ts";
import { MatchDriver } from "../support/MatchDriver.ts";
import { CALM } from "../support/setting.ts";

const map = `
	turn 12
	a: level 2, started 0
	b: level 1, banked 1, started 0

	a50         .           .           .
	      a50         .           b50
	.           .           .           b50
	      .           .           .
`;

const duel = (rules: Partial<typeof CALM> = {}) =>
	MatchDriver.onMap(map, ["Ann", "Bob"], { ruleset: { ...CALM, ...rules } });

describe("reopening a turn", () => {
	test("takes the orders back, and the turn waits for them again", () => {
		const driver = duel().orders("Ann", "A-3", "B-1").isReady("Ann");
		driver.reopens("Ann");
		expect(driver.lastFacts).toEqual([{ type: "reopened", seat: 0 }]);
		expect(driver.seenBy("Ann")).toMatchObject({ orders: [], spent: 0 });
		driver.isReady("Bob");
		expect(driver.turn).toBe(12);
		driver.orders("Ann", "bank", "B-1");
		expect(driver.turn).toBe(13);
		expect(driver.resolvedOrdersOf("Ann")).toHaveLength(2);
		expect(driver.landOf("Ann")).not.toContain("A-3");
	});

	test("leaves the orders of others, and of others only", () => {
		const driver = duel().orders("Bob", "A-6").orders("Ann", "A-3");
		driver.reopens("Ann");
		expect(driver.playing.orders.map(({ seat }) => seat)).toEqual([1]);
		expect(driver.refusal(driver.reopen("Zoe"))).toBe("not_seated");
		expect(driver.playing.orders).toHaveLength(1);
	});

	test.each([
		["seen by others", { plans: "open" }],
		["stronger the earlier they come", { tempo: "speed" }],
	] as const)("leaves orders given that are %s", (_, rules) => {
		const driver = duel(rules).orders("Ann", "A-3").isReady("Ann");
		driver.reopens("Ann");
		expect(driver.playing.ready).toEqual([]);
		expect(driver.playing.orders).toHaveLength(1);
		driver.isReady("Bob");
		expect(driver.turn).toBe(12);
	});

	test("that is over is harmless, as is reopening one that is open", () => {
		const driver = duel().orders("Ann", "A-3").isReady("Ann");
		const late = driver.reopen("Ann");
		driver.isReady("Bob");
		expect(driver.turn).toBe(13);
		driver.orders("Ann", "bank").isReady("Ann");
		driver.apply(late);
		expect(driver.lastFacts).toEqual([]);
		expect(driver.playing.ready).toEqual([0]);
		expect(driver.playing.orders).toHaveLength(1);
		const open = duel();
		expect(open.reopens("Ann").lastFacts).toEqual([]);
		expect(open.refusal(open.reopen("Ann", 13))).toBe("wrong_turn");
	});

	test("is refused after many times, until the next turn", () => {
		const driver = duel();
		for (let time = 0; time < MAX_REOPENED; time++)
			driver.isReady("Ann").reopens("Ann");
		driver.isReady("Ann");
		expect(driver.refusal(driver.reopen("Ann"))).toBe("too_fast");
		driver.orders("Bob", "A-6").isReady("Bob");
		expect(driver.turn).toBe(13);
		driver.isReady("Ann").reopens("Ann");
		expect(driver.playing.ready).toEqual([]);
	});

	test("shows that its person is there", () => {
		const driver = duel().isReady("Ann").reopens("Ann");
		expect(driver.playing.isAttended).toBe(true);
		driver.orders("Bob", "A-6").passesTurn();
		expect(driver.playing.missed).toEqual([0, 0]);
	});
});
