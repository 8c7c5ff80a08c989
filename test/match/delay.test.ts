import { describe, expect, test } from "vitest";
import { FREE_FULL } from "../../src/rules/modes.ts";
import type { Ruleset } from "../../src/rules/ruleset.ts";
import { MatchDriver } from "../support/MatchDriver.ts";
import { CALM, EPOCH } from "../support/setting.ts";

const map = `
	turn 12
	a: level 3, started 0
	b: level 3, started 0

	a50         .           .           .
	      a50         .           b50
	.           .           .           b50
	      .           .           .
`;

const game = (rules: Partial<Ruleset> = {}) =>
	MatchDriver.onMap(map, ["Ann", "Bob"], {
		ruleset: { ...CALM, tempo: "speed", ...rules },
		// The phase under way began when the game was ten seconds old.
		startedAt: EPOCH - 10_000,
	});

/** When Ann's order counts that comes after so many ms of the phase, and took so long. */
const momentOf = (driver: MatchDriver, afterMs: number, delayMs?: number) => {
	driver.now = EPOCH + afterMs;
	driver.apply(driver.order("Ann", "A-3", { delayMs }));
	return (driver.playing.orders.at(-1)?.at ?? 0) - 10_000;
};

describe("where early orders are stronger, an order counts", () => {
	test("from when it was given: the time of its way is taken off", () => {
		expect(momentOf(game(), 4000, 120)).toBe(3880);
	});

	test("from when it arrived, if nothing was measured", () => {
		expect(momentOf(game(), 4000)).toBe(4000);
		expect(momentOf(game(), 4000, 0)).toBe(4000);
	});

	test("from a quarter of a second before it arrived at the most", () => {
		expect(momentOf(game(), 4000, 250)).toBe(3750);
		expect(momentOf(game(), 4000, 9000)).toBe(3750);
	});

	test("never from later than it arrived", () => {
		expect(momentOf(game(), 4000, -500)).toBe(4000);
	});

	test("never from before its phase", () => {
		expect(momentOf(game(), 100, 250)).toBe(0);
	});

	test("never from before the seat's order before it", () => {
		const driver = game();
		expect(momentOf(driver, 4000, 100)).toBe(3900);
		expect(momentOf(driver, 4010, 250)).toBe(3900);
		expect(momentOf(driver, 4020, 10)).toBe(4010);
	});

	test("before another's that arrived sooner but was on its way for less", () => {
		const driver = game();
		driver.now = EPOCH + 4000;
		driver.apply(driver.order("Bob", "A-7", { delayMs: 10 }));
		driver.now = EPOCH + 4050;
		driver.apply(driver.order("Ann", "A-3", { delayMs: 100 })).passesTurn();
		const [{ events }] = driver.lastFactsOf("turnResolved");
		const grown = events.filter((event) => event.type === "grew");
		expect(grown.map(({ seat, strength }) => [seat, strength])).toEqual([
			[0, 20],
			[1, 10],
		]);
	});
});

test("where time does not matter, nothing is taken off", () => {
	expect(momentOf(game({ tempo: "even" }), 4000, 120)).toBe(4000);
});

test("the time of its way does not make up for an order that arrives after the grace", () => {
	const driver = game().pastDeadline(CALM.pace.graceMs + 10);
	const late = driver.order("Ann", "A-3", { delayMs: 200 });
	expect(driver.refusal(late)).toBe("wrong_phase");
});

test("in single-step modes a late order counts from the new turn on", () => {
	const driver = MatchDriver.begun(["Ann", "Bob"], {
		ruleset: FREE_FULL,
	}).passes();
	const order = driver.order("Ann", "C-4", { turn: 0, delayMs: 200 });
	driver.after(50).apply(order);
	expect(driver.playing.orders).toMatchObject([{ at: 1000 }]);
});
