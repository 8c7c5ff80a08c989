import { describe, expect, test } from "vitest";
import { CALM, playerNamed } from "../support/setting.ts";
import { Table } from "../support/table.ts";

const map = `
	turn 12
	a: level 2, started 0
	b: level 1, started 0
	c: level 1, started 0

	a50         .           .           .
	      a50         .           b50
	a50         .           .           .
	      c50         .           .
`;

const game = (ruleset = CALM) =>
	Table.onMap(map, ["Ann", "Bob", "Cleo"], { ruleset });

describe("whoever resigns", () => {
	test("has a bot play on for them", () => {
		const table = game().resigns("Ann");
		expect(table.newsOf("resigned")).toEqual([{ type: "resigned", seat: 0 }]);
		expect(table.turn).toBe(12);
		table.isReady("Bob").isReady("Cleo");
		expect(table.turn).toBe(13);
		expect(table.resolvedOrdersOf("Ann").length).toBeGreaterThan(0);
	});

	test("is waited for no more", () => {
		const table = game().isReady("Bob").isReady("Cleo");
		expect(table.turn).toBe(12);
		expect(table.resigns("Ann").turn).toBe(13);
	});

	test("can't come back, nor give an order", () => {
		const table = game().resigns("Ann");
		const player = playerNamed("Ann");
		expect(table.refusal(table.order("Ann", "A-3"))).toBe("resigned");
		expect(table.refusal(table.ready("Ann"))).toBe("resigned");
		expect(table.refusal({ type: "resign", player })).toBe("resigned");
		expect(table.refusal(table.start("Ann", "A-3"))).toBe("resigned");
	});

	test("leaves the orders given, and the bot gives no more than are left", () => {
		const table = game().orders("Ann", "A-3").resigns("Ann");
		table.isReady("Bob").isReady("Cleo");
		const orders = table.resolvedOrdersOf("Ann");
		expect(orders[0].order).toEqual({ type: "tile", tile: 2 });
		expect(orders.length).toBeLessThanOrEqual(2);
	});

	test("before the first start leaves the start to the bot", () => {
		const table = Table.begun(["Ann", "Bob", "Cleo"]).starts("Bob", "C-4");
		table.resigns("Ann").passes();
		expect(table.landOf("Ann")).toHaveLength(1);
	});

	test("is last in the standings, however much land the seat has", () => {
		const ruleset = { ...CALM, maxTurns: 12 };
		const table = game(ruleset).resigns("Ann").orders("Bob", "bank");
		table.isReady("Cleo");
		expect(table.over.reason).toBe("turn-cap");
		expect(table.landIn(0)).toBeGreaterThan(table.landIn(1));
		expect(table.over.standings).toEqual([1, 2, 0]);
		expect(table.over.resigned).toEqual([0]);
	});
});

describe("when the last person resigns", () => {
	test("the game is over, and who held out longer is ahead", () => {
		const table = game().resigns("Bob").resigns("Ann").resigns("Cleo");
		expect(table.over.reason).toBe("resigned");
		expect(table.over.standings).toEqual([2, 0, 1]);
		expect(table.newsOf("over")).toEqual([
			{ type: "over", reason: "resigned", standings: [2, 0, 1] },
		]);
	});

	test("the bots of the game are ahead of all of them", () => {
		const table = Table.onMap(map, ["Ann", "captain", "hermit"]).resigns("Ann");
		expect(table.over.reason).toBe("resigned");
		expect([...table.over.standings.slice(0, 2)].sort()).toEqual([1, 2]);
		expect(table.over.standings[2]).toBe(0);
	});

	test("a dead person who still watches counts as one", () => {
		const drawn = map.replace("b: level 1", "b: dead 11").replace("b50", ".");
		const table = Table.onMap(drawn, ["Ann", "Bob", "captain"]).resigns("Ann");
		expect(table.match.type).toBe("playing");
		expect(table.resigns("Bob").over.reason).toBe("resigned");
	});
});

test("after a resignation the match wants no tick for orders that its bot can't give any more", () => {
	const ruleset = { ...CALM, plans: "open" } as const;
	const table = game(ruleset).after(29_000).orders("Ann", "A-3", "B-1");
	table.resigns("Ann").ticks();
	expect(table.playing.orders).toHaveLength(2);
	expect(table.tickIn).toBe(2000);
});
