import { describe, expect, test } from "vitest";
import { lobbyFor } from "../support/LobbyDriver.ts";
import { MatchDriver } from "../support/MatchDriver.ts";
import { CALM, EPOCH, playerNamed } from "../support/setting.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const SLOW = { ...CALM, pace: { ...CALM.pace, collectingMs: 2 * DAY } };

const map = `
	turn 12
	a: level 2, started 0
	b: level 2, started 0
	c: level 1, started 0

	a50         .           .           .
	      a50         .           b50
	.           .           .           b50
	      c50         .           .
`;

const game = (ruleset = SLOW) =>
	MatchDriver.onMap(map, ["Ann", "Bob", "Cleo"], { access: "link", ruleset });

const endIn = (driver: MatchDriver) =>
	((driver.playing.deadlineAt as number) - driver.now) / HOUR;

describe("a person's days off", () => {
	test("move the deadline to a day after their end", () => {
		const driver = game().after(DAY).takesOff("Bob", 7);
		expect(endIn(driver)).toBe(7 * 24 + 24);
		expect(driver.lastFacts).toEqual([
			{ type: "holiday", seat: 1 },
			{ type: "deadlineMoved" },
		]);
		driver.after(5 * DAY).ticks();
		expect(driver.turn).toBe(12);
	});

	test("move the deadlines of turns that begin meanwhile", () => {
		const driver = game().takesOff("Bob", 7);
		driver.orders("Ann", "bank").passesTurn();
		expect(driver.turn).toBe(13);
		expect(endIn(driver)).toBe(48);
		const second = game().takesOff("Bob", 7).keeps("Ann", ["bank"]);
		expect(endIn(second)).toBe(8 * 24);
	});

	test("leave a turn with time enough as it is", () => {
		expect(endIn(game().takesOff("Bob", 1))).toBe(48);
	});

	test("don't move it where the person has played the turn, or keeps orders for it", () => {
		const ended = game().isReady("Bob").takesOff("Bob", 7);
		expect(endIn(ended)).toBe(48);
		expect(endIn(ended.orders("Ann", "bank").passesTurn())).toBeGreaterThan(48);
		expect(endIn(game().keeps("Bob", ["bank"]).takesOff("Bob", 7))).toBe(48);
	});

	test("end early: then the others have a day more, and nobody loses time", () => {
		const driver = game()
			.takesOff("Bob", 7)
			.after(3 * DAY);
		driver.takesOff("Bob", 0);
		expect(endIn(driver)).toBe(24);
		const early = game().takesOff("Bob", 7).after(HOUR).takesOff("Bob", 0);
		expect(endIn(early)).toBe(47);
	});

	test("end for one whom no turn waits for without taking time from the others", () => {
		const driver = game().isReady("Cleo").takesOff("Cleo", 9);
		driver
			.takesOff("Bob", 7)
			.after(3 * DAY)
			.takesOff("Bob", 0)
			.isReady("Bob");
		expect(endIn(driver)).toBe(24);
		driver.after(12 * HOUR).takesOff("Cleo", 0);
		expect(endIn(driver)).toBe(12);
	});

	test("of two people count until the last is back", () => {
		const driver = game().takesOff("Bob", 7).takesOff("Cleo", 9);
		expect(endIn(driver)).toBe(10 * 24);
		driver.after(DAY).takesOff("Cleo", 0);
		expect(endIn(driver)).toBe(7 * 24);
	});

	test("are for one who is away: they give no orders, but may resign", () => {
		const driver = game().takesOff("Bob", 7);
		for (const command of [
			driver.order("Bob", "bank"),
			driver.ready("Bob"),
			driver.keep("Bob", ["bank"]),
		])
			expect(driver.refusal(command)).toBe("on_holiday");
		driver.after(7 * DAY).orders("Bob", "bank");
		driver.resigns("Bob");
	});

	test("are seen by all, until when", () => {
		const driver = game().takesOff("Bob", 7);
		const seen = [{ seat: 1, from: EPOCH, until: EPOCH + 7 * DAY }];
		for (const viewer of ["Ann", "Bob", null])
			expect(driver.seenBy(viewer).holidays).toEqual(seen);
		expect(JSON.stringify(driver.seenBy("Ann"))).not.toContain(
			playerNamed("Bob"),
		);
	});

	test("count as the latest news says, in whatever order news comes", () => {
		const driver = game().takesOff("Bob", 7);
		const [first] = driver.playing.holidays ?? [];
		driver.after(HOUR).takesOff("Bob", 0);
		const { playing } = driver;
		driver.apply({ type: "holiday", ...first });
		expect(driver.playing).toBe(playing);
	});

	test("mean nothing in a live game", () => {
		const driver = game(CALM);
		const { playing } = driver;
		driver.takesOff("Bob", 7);
		expect(driver.playing).toBe(playing);
	});

	const begunAfterHoliday = (ruleset: typeof SLOW) => {
		const options = { ruleset, access: "link", fill: null } as const;
		const names = ["Ann", "Bob"];
		const lobby = new MatchDriver(lobbyFor(names, options)).sit(names);
		lobby.apply({
			...{ type: "holiday", player: playerNamed("Bob") },
			...{ from: lobby.now, until: lobby.now + 7 * DAY, decidedAt: lobby.now },
		});
		return lobby.begins();
	};

	test("that begin in a lobby count from the first turn", () => {
		const driver = begunAfterHoliday(SLOW);
		expect(driver.seenBy("Ann").holidays).toHaveLength(1);
		expect(endIn(driver)).toBeGreaterThan(7 * 24);
	});

	test("that begin in the lobby of a live game mean nothing in it", () => {
		const driver = begunAfterHoliday(CALM);
		expect(driver.seenBy("Ann").holidays).toBeUndefined();
		expect(endIn(driver)).toBeLessThan(1);
		driver.starts("Bob", driver.freeLabels[0]);
	});
});
