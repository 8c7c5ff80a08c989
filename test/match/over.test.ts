import { describe, expect, test } from "vitest";
import { MatchDriver } from "../support/MatchDriver.ts";
import { CALM } from "../support/setting.ts";

const map = `
	turn 12
	a: level 1, started 0
	b: level 1, started 0
	c: dead 10 by a, started 0
	d: dead 11 by a, started 0

	a50         a50         .           .
	      a50         .           b50
	a50         .           .           b50
	      a50         a50         .
`;
const names = ["Ann", "Bob", "Cleo", "Dan"];

describe("a game that is won", () => {
	const driver = MatchDriver.onMap(map, names);
	driver.orders("Ann", "A-4").isReady("Bob");

	test("is over with the turn in which it is won, and that turn is recorded", () => {
		expect(driver.over.reason).toBe("won");
		expect(driver.lastFactsOf("turnResolved").map(({ turn }) => turn)).toEqual([
			12,
		]);
		expect(driver.lastFacts.map(({ type }) => type).slice(-2)).toEqual([
			"turnResolved",
			"over",
		]);
	});

	test("ranks every seat: by land, then the living, then those that died later", () => {
		expect(driver.over.standings).toEqual([0, 1, 3, 2]);
	});

	test("stays on the turn in which it was won", () => {
		expect(driver.over.position.turn).toBe(12);
		expect(driver.over.overAt).toBe(driver.now);
	});
});

test("a game with a number of turns is over after the last one, and the leader has won", () => {
	const ruleset = { ...CALM, end: { type: "turn-limit", turn: 13 } } as const;
	const driver = MatchDriver.onMap(map, names, { ruleset });
	for (const turn of [12, 13]) {
		expect(driver.turn).toBe(turn);
		driver.orders("Ann", "bank").isReady("Bob");
		if (driver.match.type === "playing" && driver.phase === "waiting")
			driver.passes();
	}
	expect(driver.over).toMatchObject({ reason: "won", standings: [0, 1, 3, 2] });
});

test("if the dead don't return, the last one alive wins", () => {
	const lonely = map.replaceAll("b50", "b0.1");
	const ruleset = {
		...CALM,
		returns: false,
		end: { type: "endless" },
	} as const;
	const driver = MatchDriver.onMap(lonely, names, { ruleset });
	driver.orders("Ann", "bank").isReady("Bob");
	expect(driver.over).toMatchObject({ reason: "won", standings: [0, 1, 3, 2] });
});
