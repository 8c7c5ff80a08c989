/** A game that only bots play on: its persons are out, or have given up. */
import { describe, expect, test } from "vitest";
import type { CommandOf } from "../../src/match/command.ts";
import { marchFor } from "../../src/rules/modes.ts";
import type { Ruleset } from "../../src/rules/ruleset.ts";
import { MatchDriver } from "../support/MatchDriver.ts";
import { CALM, playerNamed } from "../support/setting.ts";

const DAY_MS = 24 * 60 * 60_000;
const WATCHED_MS = 1500;

/** Ann is out; the two bots hold a town each, and are far from one another. */
const map = `
	turn 2
	a: dead 1
	b: level 1, started 0
	c: level 1, started 0

	b5          .           .           .           .
	      b5          .           .           .
	.           .           .           .           .
	      .           .           .           c5
	.           .           .           .           c5
	      .           .           .           .
`;

const MARCH = marchFor({ cols: 17, rows: 9 });
const CALM_MARCH: Ruleset = { ...MARCH, minSeats: 2 };

const left = (ruleset = CALM_MARCH, hasClock = true) =>
	MatchDriver.onMap(map, ["Ann", "captain", "gardener"], {
		...{ ruleset, hasClock, access: "link" },
	});

const inDays = (ruleset = CALM_MARCH) => ({
	...ruleset,
	pace: { ...ruleset.pace, collectingMs: DAY_MS },
});

describe("once every person is out", () => {
	test.each([
		["live", CALM_MARCH],
		["by correspondence", inDays()],
	])("turns are as short as for those who watch, %s", (_, ruleset) => {
		const driver = left(ruleset).passesTurn();
		expect(driver.tickIn).toBe(WATCHED_MS + ruleset.pace.graceMs);
	});

	test("but not those of a second, nor of a game to which the dead return", () => {
		const quick = {
			...CALM_MARCH,
			pace: { ...CALM_MARCH.pace, collectingMs: 1000 },
		};
		expect(left(quick).passesTurn().tickIn).toBe(1000 + quick.pace.graceMs);
		const returning = { ...CALM_MARCH, returns: true };
		const driver = left(returning).passesTurn();
		expect(driver.tickIn).toBeGreaterThan(2 * WATCHED_MS);
	});

	test("somebody who is out brings on the end, turn by turn", () => {
		const driver = left();
		const { now } = driver;
		for (let turn = 2; turn < 24; turn++) {
			expect(driver.turn).toBe(turn);
			driver.isReady("Ann");
		}
		expect(driver.over.reason).toBe("won");
		expect(driver.over.standings.at(-1)).toBe(0);
		expect(driver.over.overAt).toBe(now);
	});

	describe("beside others who are out, too", () => {
		const both = () =>
			MatchDriver.onMap(
				map.replace(/c: .*/, "$&\nd: dead 1"),
				["Ann", "captain", "gardener", "Bob"],
				{ ruleset: CALM_MARCH, access: "link" },
			).passesTurn();
		const asks = (driver: MatchDriver, name: string, ...looking: string[]) =>
			driver.apply({
				...(driver.ready(name) as CommandOf<"ready">),
				looking: looking.map(playerNamed),
			});

		test("nobody brings on the end for one who would rather watch", () => {
			const driver = both();
			const { turn } = driver;
			asks(driver, "Ann", "Ann", "Bob");
			expect(driver.turn).toBe(turn);
			asks(driver, "Bob", "Ann", "Bob");
			expect(driver.turn).toBe(turn + 1);
		});

		test("whoever has left, or given up, is not asked", () => {
			const driver = both();
			const { turn } = driver;
			asks(driver, "Ann", "Ann");
			expect(driver.turn).toBe(turn + 1);
			asks(driver.resigns("Bob"), "Ann", "Ann", "Bob");
			expect(driver.turn).toBe(turn + 2);
		});
	});

	test("the game is played to its end, though nobody does anything", () => {
		const ruleset = { ...CALM_MARCH, maxUnattendedTurns: 3 };
		const driver = left(ruleset);
		while (driver.match.type === "playing") driver.passes();
		expect(driver.over.reason).toBe("won");
	});

	test("unless they had left before", () => {
		const ruleset = { ...CALM_MARCH, maxUnattendedTurns: 3 };
		const driver = MatchDriver.onMap(map, ["Ann", "captain", "gardener"], {
			...{ ruleset, access: "link", unattendedTurns: 2 },
		});
		while (driver.match.type === "playing") driver.passes();
		expect(driver.over.reason).toBe("unattended");
	});

	test("but not one without a set number of turns", () => {
		const endless: Ruleset = {
			...CALM,
			end: { type: "endless" },
			...{ maxUnattendedTurns: 3, returns: false },
		};
		const driver = left(endless);
		while (driver.match.type === "playing") driver.passes();
		expect(driver.over.reason).toBe("unattended");
	});
});

describe("while a person plays", () => {
	const names = ["Ann", "Bob", "gardener"];
	const withBob = (ruleset = CALM_MARCH) =>
		MatchDriver.onMap(map, names, {
			...{ ruleset, access: "link" },
		});

	test("whoever is out hurries nobody", () => {
		const driver = withBob().isReady("Ann");
		expect(driver.turn).toBe(2);
		driver.passesTurn().isReady("Ann");
		expect(driver.turn).toBe(3);
		expect(driver.tickIn).toBeGreaterThan(2 * WATCHED_MS);
	});

	test("nor while a bot plays for somebody who may come back", () => {
		const driver = withBob().passesTurn().passesTurn().passesTurn();
		expect(driver.seenBy("Ann").seats[1].isHeld).toBe(true);
		driver.isReady("Ann");
		expect(driver.turn).toBe(5);
		expect(driver.tickIn).toBeGreaterThan(2 * WATCHED_MS);
	});

	test("but once that one gives up, nobody waits for the turn's end", () => {
		const driver = withBob(inDays()).resigns("Bob");
		expect(driver.turn).toBe(3);
		expect(driver.tickIn).toBe(WATCHED_MS + MARCH.pace.graceMs);
	});
});
