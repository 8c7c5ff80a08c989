import { describe, expect, test } from "vitest";
import { nextTickAt } from "../../src/match/phases.ts";
import { CALM, EPOCH } from "../support/setting.ts";
import { Table } from "../support/table.ts";

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
	const game = () => Table.onMap(map, names, { ruleset: open });

	test("everyone sees an order as soon as it is confirmed, but not its id", () => {
		const table = game().after(400).orders("Ann", "A-3");
		const shown = { seat: 0, order: { type: "tile", tile: 2 }, at: 400 };
		expect(table.seenBy("Cleo").orders).toEqual([shown]);
		expect(table.seenBy(null).orders).toEqual([shown]);
		expect(table.seenBy("Ann").orders).toEqual([{ ...shown, id: "order 1" }]);
	});

	test("a bot's orders appear one by one at their moments, each with a tick of its own", () => {
		const table = game();
		const { graceMs } = open.pace;
		const { deadlineAt } = table.playing;
		const seen: number[] = [];
		for (;;) {
			const next = nextTickAt(table.playing);
			expect(next).toBeGreaterThanOrEqual(table.now);
			if (next === (deadlineAt as number) + graceMs) break;
			table.now = next - 1;
			expect(table.ticks().news).toEqual([]);
			table.now = next;
			table.ticks();
			const taken = table.newsOf("confirmed");
			expect(taken.length).toBeGreaterThan(0);
			for (const { order } of taken) {
				expect(order.seat).toBe(table.seat("captain"));
				expect(EPOCH + order.at).toBe(next);
				seen.push(order.at);
			}
			expect(table.seenBy("Ann").orders).toHaveLength(seen.length);
		}
		expect(seen.length).toBeGreaterThan(0);
		expect(seen).toEqual(seen.toSorted((a, b) => a - b));
		table.passes();
		expect(table.resolvedOrdersOf("captain")).toHaveLength(seen.length);
	});

	test("a tick that comes late takes the bots' orders of all moments so far", () => {
		const onTime = game();
		const late = game();
		while (onTime.turn === 12) onTime.after(onTime.tickIn).ticks();
		late.passes();
		expect(late.resolvedOrdersOf("captain")).toEqual(
			onTime.resolvedOrdersOf("captain"),
		);
		expect(late.playing.position).toEqual(onTime.playing.position);
	});

	test("what persons do does not change what a bot had in mind", () => {
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
	const game = () => Table.onMap(map, names, { ruleset: sealed });

	test("nobody sees another's order before the turn is over", () => {
		const table = game().orders("Ann", "A-3", "bank");
		expect(table.seenBy("Cleo").orders).toEqual([]);
		expect(table.seenBy("captain").orders).toEqual([]);
		expect(table.seenBy(null).orders).toEqual([]);
		expect(table.seenBy("Ann").orders).toHaveLength(2);
	});

	test("a bot's orders wait for the end of the phase, and need no tick before", () => {
		const table = game();
		expect(table.tickIn).toBe(31_000);
		expect(table.after(30_000).ticks().playing.orders).toEqual([]);
		table.passes();
		expect(table.resolvedOrdersOf("captain").length).toBeGreaterThan(0);
	});
});
