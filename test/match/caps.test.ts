import { describe, expect, test } from "vitest";
import { MatchDriver } from "../support/MatchDriver.ts";
import { CALM } from "../support/setting.ts";

const rules = { ...CALM, end: { type: "endless" }, readyEnds: false } as const;

/** Lets the game go on by itself, but never for ever. */
function runOn(driver: MatchDriver, atMostPhases = 100): MatchDriver {
	for (let i = 0; i < atMostPhases; i++) {
		if (driver.match.type === "over") return driver;
		driver.passes();
	}
	return driver;
}

const turnsOf = (driver: MatchDriver) =>
	driver.factsOf("turnResolved").map(({ turn }) => turn);

describe("the cap of turns", () => {
	test("ends the game after the turn that it names", () => {
		const ruleset = { ...rules, maxTurns: 3 };
		const driver = runOn(MatchDriver.begun(["captain", "hermit"], { ruleset }));
		expect(driver.over.reason).toBe("turn-cap");
		expect(turnsOf(driver)).toEqual([0, 1, 2, 3]);
		expect([...driver.over.standings].sort()).toEqual([0, 1]);
	});

	test("does not matter to a game that is won before", () => {
		const ruleset = { ...CALM, maxTurns: 50 };
		const board = { cols: 3, rows: 2 };
		const driver = runOn(
			MatchDriver.begun(["captain", "hermit"], { ruleset, board }),
		);
		expect(driver.over.reason).toBe("won");
		expect(turnsOf(driver).length).toBeLessThan(50);
	});
});

describe("a game that nobody attends", () => {
	const ruleset = { ...rules, maxUnattendedTurns: 4, maxTurns: 40 };

	test("stops by itself, though bots go on giving orders", () => {
		const driver = runOn(MatchDriver.begun(["Ann", "captain"], { ruleset }));
		expect(driver.over.reason).toBe("unattended");
		expect(turnsOf(driver)).toEqual([0, 1, 2, 3]);
	});

	test("stops also where no order is given, and so no turn passes", () => {
		const driver = runOn(MatchDriver.begun(["Ann", "Bob"], { ruleset }));
		expect(driver.over.reason).toBe("unattended");
		expect(turnsOf(driver)).toEqual([]);
		const collecting = driver
			.factsOf("phaseBegan")
			.filter(({ phase }) => phase === "collecting");
		expect(collecting).toHaveLength(4);
	});

	test("is attended by any order, by anybody who says ready, and by a start", () => {
		const signs: ((driver: MatchDriver) => MatchDriver)[] = [
			(driver) => driver.orders("Ann", "bank"),
			(driver) => driver.isReady("Ann"),
		];
		for (const sign of signs) {
			const driver = MatchDriver.begun(["Ann", "captain"], {
				ruleset,
			}).passes();
			for (let turn = 0; turn < 10; turn++) {
				expect(driver.turn).toBe(turn);
				if (turn % 4 === 3) sign(driver);
				driver.passesTurn();
			}
			expect(driver.playing.unattendedTurns).toBe(2);
		}
		const started = MatchDriver.begun(["Ann", "captain"], { ruleset });
		runOn(started.starts("Ann", started.freeLabels[0]));
		expect(turnsOf(started)).toEqual([0, 1, 2, 3, 4]);
	});

	test("is attended by a dead person who says ready", () => {
		const map = `
			turn 5
			a: dead 4
			b: level 1, started 0
			c: level 1, started 0

			b50         .           .           .
			      b50         .           .
			.           .           .           c50
			      .           .           c50
		`;
		const mortal = { ...ruleset, returns: false, minSeats: 2 };
		const names = ["Ann", "captain", "hermit"];
		const open = () => MatchDriver.onMap(map, names, { ruleset: mortal });
		expect(runOn(open()).over.reason).toBe("unattended");
		const driver = open();
		for (let i = 0; i < 8; i++) driver.isReady("Ann").passesTurn();
		expect(driver.turn).toBe(13);
		expect(driver.playing.unattendedTurns).toBe(0);
	});

	test("is not a game of bots alone: they play on to the end", () => {
		const driver = runOn(
			MatchDriver.begun(["captain", "gardener"], { ruleset }),
		);
		expect(driver.over.reason).toBe("turn-cap");
		expect(turnsOf(driver)).toHaveLength(41);
	});
});

test("a game of bots that have nothing to do does not go on for ever", () => {
	const board = { cols: 1, rows: 1 };
	const driver = runOn(
		MatchDriver.begun(["captain", "hermit"], { board }),
		300,
	);
	expect(driver.match.type).toBe("over");
});
