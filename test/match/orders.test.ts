import { describe, expect, test } from "vitest";
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

const duel = (ruleset = CALM) =>
	MatchDriver.onMap(map, ["Ann", "Bob"], { ruleset });

describe("confirming an order", () => {
	test("becomes a fact, and the order executes when the turn is over", () => {
		const driver = duel().after(1500).orders("Ann", "A-3");
		expect(driver.lastFacts).toEqual([
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
		expect(driver.landOf("Ann")).not.toContain("A-3");
		driver.passesTurn();
		expect(driver.turn).toBe(13);
		expect(driver.landOf("Ann")).toContain("A-3");
	});

	test("twice under the same id is harmless, and counts once", () => {
		const driver = duel();
		const order = driver.order("Ann", "A-3");
		driver.apply(order).apply(order);
		expect(driver.lastFacts).toEqual([]);
		expect(driver.playing.orders).toHaveLength(1);
		expect(driver.seenBy("Ann").spent).toBe(1);
		driver.orders("Ann", "B-1").apply(order);
		expect(driver.refusal(driver.order("Ann", "A-1"))).toBe("no_action_left");
		expect(driver.passesTurn().resolvedOrdersOf("Ann")).toHaveLength(2);
	});

	test("once more with another tile under an id that was taken leaves the first", () => {
		const driver = duel();
		driver.apply(driver.order("Ann", "A-3", { id: "one" }));
		driver.apply(driver.order("Ann", "B-1", { id: "one" }));
		expect(driver.playing.orders.map(({ order }) => order)).toEqual([
			{ type: "tile", tile: 2 },
		]);
	});

	test("under an id that another person used is an order of its own", () => {
		const driver = duel();
		driver.apply(driver.order("Ann", "A-3", { id: "one" }));
		driver.apply(driver.order("Bob", "A-6", { id: "one" }));
		expect(driver.playing.orders.map(({ seat }) => seat)).toEqual([0, 1]);
	});

	test("for a turn that is over, or has not come, is refused", () => {
		const driver = duel();
		for (const turn of [11, 13])
			expect(driver.refusal(driver.order("Ann", "A-3", { turn }))).toBe(
				"wrong_turn",
			);
	});

	test("again after its turn is over is refused, and does not execute twice", () => {
		const driver = duel();
		const order = driver.order("Ann", "bank");
		driver.apply(order).isReady("Ann").isReady("Bob");
		expect(driver.turn).toBe(13);
		expect(driver.refusal(order)).toBe("wrong_turn");
		expect(driver.state("Ann")).toMatchObject({ banked: 0.8 });
	});

	test("is refused for a person who has no seat here", () => {
		const driver = duel();
		expect(driver.refusal(driver.order("Zoe", "A-3"))).toBe("not_seated");
	});

	test("of a seat that is dead is refused", () => {
		const driver = MatchDriver.onMap(
			`turn 12\n c: dead 11 by a, started 0\n${map.replace(/turn 12/, "")}`,
			["Ann", "Bob", "Cleo"],
		);
		expect(driver.refusal(driver.order("Cleo", "A-5"))).toBe("not_in_game");
	});
});

describe("a seat's orders of a turn", () => {
	test("are as many as its level", () => {
		const driver = duel().orders("Ann", "A-3", "B-1");
		expect(driver.refusal(driver.order("Ann", "bank"))).toBe("no_action_left");
	});

	test("are more by the points it has banked", () => {
		const driver = duel().orders("Bob", "A-6", "bank");
		expect(driver.refusal(driver.order("Bob", "A-6"))).toBe("no_action_left");
	});

	test("are fewer by its start of the same turn", () => {
		const driver = MatchDriver.begun(["Ann", "Bob"]);
		driver.starts("Ann", "A-1").starts("Bob", "E-7");
		expect(driver.state("Ann")).toMatchObject({ level: 1, banked: 1 });
		expect(driver.seenBy("Ann").spent).toBe(1);
		driver.orders("Ann", "A-2");
		expect(driver.refusal(driver.order("Ann", "A-2"))).toBe("no_action_left");
	});

	test("are fewer also by a start that was drawn by lot", () => {
		const driver = MatchDriver.begun(["Ann", "Bob"]).passes();
		const [own] = driver.landOf("Ann");
		driver.orders("Ann", own);
		expect(driver.refusal(driver.order("Ann", own))).toBe("no_action_left");
	});

	test("are all back in the next turn", () => {
		const driver = MatchDriver.begun(["Ann", "Bob"]);
		driver.starts("Ann", "A-1").starts("Bob", "E-7");
		driver.orders("Ann", "bank").isReady("Ann").isReady("Bob");
		expect(driver.turn).toBe(1);
		expect(driver.seenBy("Ann").spent).toBe(0);
		driver.orders("Ann", "A-1", "bank");
		expect(driver.refusal(driver.order("Ann", "A-1"))).toBe("no_action_left");
	});

	test("execute in the order of their times, even if one arrives with an earlier time", () => {
		const ruleset = { ...CALM, tempo: "speed" } as const;
		const driver = duel(ruleset).after(9000).orders("Ann", "A-3");
		driver.after(-4000).orders("Bob", "A-7").passesTurn();
		const [{ events }] = driver.lastFactsOf("turnResolved");
		const grown = events.filter((event) => event.type === "grew");
		expect(grown.map(({ seat, strength }) => [seat, strength])).toEqual([
			[1, 20],
			[0, 10],
		]);
	});
});
