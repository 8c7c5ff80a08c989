import { describe, expect, test } from "vitest";
import { gameLogOf } from "../../src/match/gameLogOf.ts";
import { isHeld } from "../../src/match/match.ts";
import type { Seat } from "../../src/rules/position.ts";
import { verify } from "../../src/rules/verify.ts";
import { MatchDriver } from "../support/MatchDriver.ts";
import { CALM, playerNamed } from "../support/setting.ts";

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
	MatchDriver.onMap(map, ["Ann", "Bob", "Cleo"], { ruleset });

describe("a person who resigns", () => {
	test("has a bot play on for them", () => {
		const driver = game().resigns("Ann");
		expect(driver.lastFactsOf("resigned")).toEqual([
			{ type: "resigned", seat: 0 },
		]);
		expect(driver.turn).toBe(12);
		driver.isReady("Bob").isReady("Cleo");
		expect(driver.turn).toBe(13);
		expect(driver.resolvedOrdersOf("Ann").length).toBeGreaterThan(0);
	});

	test("is no longer waited for", () => {
		const driver = game().isReady("Bob").isReady("Cleo");
		expect(driver.turn).toBe(12);
		expect(driver.resigns("Ann").turn).toBe(13);
	});

	test("can't come back, nor give an order", () => {
		const driver = game().resigns("Ann");
		const player = playerNamed("Ann");
		expect(driver.refusal(driver.order("Ann", "A-3"))).toBe("resigned");
		expect(driver.refusal(driver.ready("Ann"))).toBe("resigned");
		expect(driver.refusal({ type: "resign", player })).toBe("resigned");
		expect(driver.refusal(driver.start("Ann", "A-3"))).toBe("resigned");
	});

	test("leaves the orders given, and the bot gives no more than are left", () => {
		const driver = game().orders("Ann", "A-3").resigns("Ann");
		driver.isReady("Bob").isReady("Cleo");
		const orders = driver.resolvedOrdersOf("Ann");
		expect(orders[0].order).toEqual({ type: "tile", tile: 2 });
		expect(orders.length).toBeLessThanOrEqual(2);
	});

	test("before the first start leaves the start to the bot", () => {
		const driver = MatchDriver.begun(["Ann", "Bob", "Cleo"]).starts(
			"Bob",
			"C-4",
		);
		driver.resigns("Ann").passes();
		expect(driver.landOf("Ann")).toHaveLength(1);
	});

	test("is last in the standings, however much land the seat has", () => {
		const ruleset = { ...CALM, maxTurns: 12 };
		const driver = game(ruleset).resigns("Ann").orders("Bob", "bank");
		driver.isReady("Cleo");
		expect(driver.over.reason).toBe("turn-cap");
		expect(driver.landIn(0)).toBeGreaterThan(driver.landIn(1));
		expect(driver.over.standings).toEqual([1, 2, 0]);
		expect(driver.over.resigned).toEqual([0]);
	});
});

describe("when all but one have resigned", () => {
	test("the game is over, and won by the one who is left", () => {
		const driver = game().resigns("Bob");
		expect(driver.match.type).toBe("playing");
		driver.resigns("Ann");
		expect(driver.over.reason).toBe("resigned");
		expect(driver.over.standings).toEqual([2, 0, 1]);
		expect(driver.over.resigned).toEqual([1, 0]);
		expect(driver.lastFactsOf("over")).toEqual([
			{ type: "over", reason: "resigned", standings: [2, 0, 1] },
		]);
	});

	test("a duel is over at once", () => {
		const driver = MatchDriver.started(["Ann", "Bob"]).resigns("Ann");
		expect(driver.over.reason).toBe("resigned");
		expect(driver.over.standings).toEqual([1, 0]);
	});

	test("who is away wins as well", () => {
		const driver = MatchDriver.begun(["Ann", "Bob"], { access: "link" });
		driver.starts("Ann", "C-4").passes();
		while (!isHeld(driver.playing, 1 as Seat))
			driver.orders("Ann", "bank").passesTurn();
		expect(driver.resigns("Ann").over.standings).toEqual([1, 0]);
	});

	test("its log proves, as does that of a game which went on with one", () => {
		const driver = MatchDriver.started(["Ann", "Bob"]);
		driver.isReady("Ann").isReady("Bob").resigns("Ann");
		const turns = driver.factsOf("turnResolved").map(({ record }) => record);
		const log = gameLogOf("game", driver.over, turns);
		expect(verify(log)).toBeNull();
		expect(verify({ ...log, reason: "unattended" })).toBeNull();
		expect(verify({ ...log, resigned: [] })).toMatchObject({ type: "end" });
	});

	test("a bot's seat is one to be beaten", () => {
		const driver = MatchDriver.onMap(map, ["Ann", "Bob", "captain"]);
		expect(driver.resigns("Ann").match.type).toBe("playing");
	});
});

describe("when the last person resigns", () => {
	test("the bots of the game are ahead of all of them", () => {
		const driver = MatchDriver.onMap(map, ["Ann", "captain", "hermit"]).resigns(
			"Ann",
		);
		expect(driver.over.reason).toBe("resigned");
		expect([...driver.over.standings.slice(0, 2)].sort()).toEqual([1, 2]);
		expect(driver.over.standings[2]).toBe(0);
	});

	test("a dead person who still watches counts as a person", () => {
		const drawn = map.replace("b: level 1", "b: dead 11").replace("b50", ".");
		const driver = MatchDriver.onMap(drawn, ["Ann", "Bob", "captain"]).resigns(
			"Ann",
		);
		expect(driver.match.type).toBe("playing");
		expect(driver.resigns("Bob").over.reason).toBe("resigned");
	});
});

test("after a resignation the match needs no tick for orders that its bot can no longer give", () => {
	const ruleset = { ...CALM, plans: "open" } as const;
	const driver = game(ruleset).after(29_000).orders("Ann", "A-3", "B-1");
	driver.resigns("Ann").ticks();
	expect(driver.playing.orders).toHaveLength(2);
	expect(driver.tickIn).toBe(2000);
});
