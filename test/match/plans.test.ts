import { describe, expect, test } from "vitest";
import { nextTickAt } from "../../src/match/phases.ts";
import { MatchDriver } from "../support/MatchDriver.ts";
import { CALM, EPOCH } from "../support/setting.ts";

const map = `
	turn 12
	a: level 2, started 0
	b: level 3, started 0
	c: level 2, started 0

	a50         .           .           .
	      a50         .           b50
	.           .           .           b50
	      c50         .           .
`;

const names = ["Ann", "captain", "Cleo"];
const open = { ...CALM, plans: "open", readyEnds: false } as const;
const sealed = { ...open, plans: "sealed" } as const;

describe("under open plans", () => {
	const game = () => MatchDriver.onMap(map, names, { ruleset: open });

	test("everyone sees an order as soon as it is confirmed, but not its id", () => {
		const driver = game().after(400).orders("Ann", "A-3");
		const shown = { seat: 0, order: { type: "tile", tile: 2 }, at: 400 };
		expect(driver.seenBy("Cleo").orders).toEqual([shown]);
		expect(driver.seenBy(null).orders).toEqual([shown]);
		expect(driver.seenBy("Ann").orders).toEqual([{ ...shown, id: "order 1" }]);
	});

	test("a bot's orders appear one by one at their times, each with a tick of its own", () => {
		const driver = game();
		const { graceMs } = open.pace;
		const { deadlineAt } = driver.playing;
		const seen: number[] = [];
		for (;;) {
			const next = nextTickAt(driver.playing);
			expect(next).toBeGreaterThanOrEqual(driver.now);
			if (next === (deadlineAt as number) + graceMs) break;
			driver.now = next - 1;
			expect(driver.ticks().lastFacts).toEqual([]);
			driver.now = next;
			driver.ticks();
			const taken = driver.lastFactsOf("confirmed");
			expect(taken.length).toBeGreaterThan(0);
			for (const { order } of taken) {
				expect(order.seat).toBe(driver.seat("captain"));
				expect(EPOCH + order.at).toBe(next);
				seen.push(order.at);
			}
			expect(driver.seenBy("Ann").orders).toHaveLength(seen.length);
		}
		expect(seen.length).toBeGreaterThan(0);
		expect(seen).toEqual(seen.toSorted((a, b) => a - b));
		driver.passes();
		expect(driver.resolvedOrdersOf("captain")).toHaveLength(seen.length);
	});

	test("a late tick takes all bots' orders that are due by then", () => {
		const onTime = game();
		const late = game();
		while (onTime.turn === 12) onTime.after(onTime.tickIn).ticks();
		late.passes();
		expect(late.resolvedOrdersOf("captain")).toEqual(
			onTime.resolvedOrdersOf("captain"),
		);
		expect(late.playing.position).toEqual(onTime.playing.position);
	});

	test("what persons do does not change what a bot has planned", () => {
		const alone = game().passes();
		const watched = game();
		watched.after(10).orders("Ann", "A-3").after(9000).ticks();
		watched.orders("Cleo", "bank").isReady("Ann").passes();
		expect(watched.resolvedOrdersOf("captain")).toEqual(
			alone.resolvedOrdersOf("captain"),
		);
	});
});

describe("under sealed plans", () => {
	const game = () => MatchDriver.onMap(map, names, { ruleset: sealed });

	test("nobody sees another's order before the turn is over", () => {
		const driver = game().orders("Ann", "A-3", "bank");
		expect(driver.seenBy("Cleo").orders).toEqual([]);
		expect(driver.seenBy("captain").orders).toEqual([]);
		expect(driver.seenBy(null).orders).toEqual([]);
		expect(driver.seenBy("Ann").orders).toHaveLength(2);
	});

	test("a bot's orders wait for the end of the phase, and need no tick before", () => {
		const driver = game();
		expect(driver.tickIn).toBe(31_000);
		expect(driver.after(30_000).ticks().playing.orders).toEqual([]);
		driver.passes();
		expect(driver.resolvedOrdersOf("captain").length).toBeGreaterThan(0);
	});
});
