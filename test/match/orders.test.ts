import { describe, expect, test } from "vitest";
import { CALM } from "../support/setting.ts";
import { Table } from "../support/table.ts";

const map = `
	turn 12
	a: level 2, started 0
	b: level 1, banked 1, started 0

	a50         .           .           .
	      a50         .           b50
	.           .           .           b50
	      .           .           .
`;

const duel = (ruleset = CALM) => Table.onMap(map, ["Ann", "Bob"], { ruleset });

describe("confirming an order", () => {
	test("is told as a fact, and the order executes when the turn is over", () => {
		const table = duel().after(1500).orders("Ann", "A-3");
		expect(table.news).toEqual([
			{
				type: "confirmed",
				order: {
					seat: 0,
					order: { type: "tile", tile: 2 },
					at: 1500,
					id: "order 1",
				},
			},
		]);
		expect(table.landOf("Ann")).not.toContain("A-3");
		table.passesTurn();
		expect(table.turn).toBe(13);
		expect(table.landOf("Ann")).toContain("A-3");
	});

	test("twice under the same id is harmless, and counts once", () => {
		const table = duel();
		const order = table.order("Ann", "A-3");
		table.tell(order).tell(order);
		expect(table.news).toEqual([]);
		expect(table.playing.orders).toHaveLength(1);
		expect(table.seenBy("Ann").spent).toBe(1);
		table.orders("Ann", "B-1").tell(order);
		expect(table.refusal(table.order("Ann", "A-1"))).toBe("no_action_left");
		expect(table.passesTurn().resolvedOrdersOf("Ann")).toHaveLength(2);
	});

	test("once more with another tile under an id that was taken leaves the first", () => {
		const table = duel();
		table.tell(table.order("Ann", "A-3", { id: "one" }));
		table.tell(table.order("Ann", "B-1", { id: "one" }));
		expect(table.playing.orders.map(({ order }) => order)).toEqual([
			{ type: "tile", tile: 2 },
		]);
	});

	test("under an id that another person used is an order of its own", () => {
		const table = duel();
		table.tell(table.order("Ann", "A-3", { id: "one" }));
		table.tell(table.order("Bob", "A-6", { id: "one" }));
		expect(table.playing.orders.map(({ seat }) => seat)).toEqual([0, 1]);
	});

	test("for a turn that is over, or has not come, is refused", () => {
		const table = duel();
		for (const turn of [11, 13])
			expect(table.refusal(table.order("Ann", "A-3", { turn }))).toBe(
				"wrong_turn",
			);
	});

	test("again after its turn is over is refused, and does not execute twice", () => {
		const table = duel();
		const order = table.order("Ann", "bank");
		table.tell(order).isReady("Ann").isReady("Bob");
		expect(table.turn).toBe(13);
		expect(table.refusal(order)).toBe("wrong_turn");
		expect(table.state("Ann")).toMatchObject({ banked: 0.8 });
	});

	test("is refused for a person who does not sit here", () => {
		const table = duel();
		expect(table.refusal(table.order("Zoe", "A-3"))).toBe("not_seated");
	});

	test("of a seat that is dead is refused", () => {
		const table = Table.onMap(
			`turn 12\n c: dead 11 by a, started 0\n${map.replace(/turn 12/, "")}`,
			["Ann", "Bob", "Cleo"],
		);
		expect(table.refusal(table.order("Cleo", "A-5"))).toBe("not_in_game");
	});
});

describe("a seat's orders of a turn", () => {
	test("are as many as its level", () => {
		const table = duel().orders("Ann", "A-3", "B-1");
		expect(table.refusal(table.order("Ann", "bank"))).toBe("no_action_left");
	});

	test("are more by the points it has banked", () => {
		const table = duel().orders("Bob", "A-6", "bank");
		expect(table.refusal(table.order("Bob", "A-6"))).toBe("no_action_left");
	});

	test("are fewer by its start of the same turn", () => {
		const table = Table.begun(["Ann", "Bob"]);
		table.starts("Ann", "A-1").starts("Bob", "E-7");
		expect(table.state("Ann")).toMatchObject({ level: 1, banked: 1 });
		expect(table.seenBy("Ann").spent).toBe(1);
		table.orders("Ann", "A-2");
		expect(table.refusal(table.order("Ann", "A-2"))).toBe("no_action_left");
	});

	test("are fewer also by a start that was drawn by lot", () => {
		const table = Table.begun(["Ann", "Bob"]).passes();
		const [own] = table.landOf("Ann");
		table.orders("Ann", own);
		expect(table.refusal(table.order("Ann", own))).toBe("no_action_left");
	});

	test("are all back in the next turn", () => {
		const table = Table.begun(["Ann", "Bob"]);
		table.starts("Ann", "A-1").starts("Bob", "E-7");
		table.orders("Ann", "bank").isReady("Ann").isReady("Bob");
		expect(table.turn).toBe(1);
		expect(table.seenBy("Ann").spent).toBe(0);
		table.orders("Ann", "A-1", "bank");
		expect(table.refusal(table.order("Ann", "A-1"))).toBe("no_action_left");
	});

	test("execute in the order of their times, also where one came in with an earlier time", () => {
		const ruleset = { ...CALM, tempo: "speed" } as const;
		const table = duel(ruleset).after(9000).orders("Ann", "A-3");
		table.after(-4000).orders("Bob", "A-7").passesTurn();
		const [{ events }] = table.newsOf("turnResolved");
		const grown = events.filter((event) => event.type === "grew");
		expect(grown.map(({ seat, strength }) => [seat, strength])).toEqual([
			[1, 20],
			[0, 10],
		]);
	});
});
