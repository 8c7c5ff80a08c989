import { describe, expect, test } from "vitest";
import { isWaitedFor } from "../../src/match/waitedFor.ts";
import { FREE_FULL, FREE_NEIGHBOR } from "../../src/rules/modes.ts";
import { unpackEntries } from "../../src/rules/replay.ts";
import { MatchDriver } from "../support/MatchDriver.ts";
import { EPOCH } from "../support/setting.ts";

describe.each([FREE_NEIGHBOR, FREE_FULL])("in $name", (ruleset) => {
	const begun = (names: string[]) => MatchDriver.begun(names, { ruleset });

	test("there is no waiting: orders are collected at once", () => {
		const driver = begun(["Ann", "Bob"]);
		expect(driver.phase).toBe("collecting");
		expect(driver.tickIn).toBe(1000);
		expect(driver.refusal(driver.start("Ann", "A-1"))).toBe("closed");
	});

	test("a person's first order brings them in", () => {
		const driver = begun(["Ann", "Bob"]).after(300);
		expect(driver.state("Ann").type).toBe("absent");
		driver.orders("Ann", "C-4");
		expect(driver.lastFactsOf("entered").map(({ entry }) => entry)).toEqual([
			{ seat: 0, tile: null, at: 300 },
		]);
		expect(driver.state("Ann")).toMatchObject({
			type: "alive",
			level: 3,
			banked: 0,
			tiles: 0,
		});
		driver.passes();
		expect(driver.landOf("Ann")).toEqual(["C-4"]);
		const [{ record }] = driver.lastFactsOf("turnResolved");
		expect(unpackEntries(record)).toEqual([{ seat: 0, tile: null, at: 300 }]);
		expect(driver.state("Bob").type).toBe("absent");
	});

	test("a turn gives three orders, and the one that brings a newcomer in is one of them", () => {
		const driver = begun(["Ann", "Bob"]).orders("Ann", "C-4", "C-5", "C-6");
		expect(driver.refusal(driver.order("Ann", "C-3"))).toBe("no_action_left");
		driver.passes().orders("Ann", "B-1", "B-2", "B-3");
	});

	test("there is no banking", () => {
		const driver = begun(["Ann", "Bob"]);
		expect(driver.refusal(driver.order("Ann", "bank"))).toBe("no_bank");
		expect(driver.state("Ann").type).toBe("absent");
	});

	test("turns pass without orders", () => {
		const driver = begun(["Ann", "Bob"]).passes().passes();
		expect(driver.turn).toBe(2);
	});

	test("bots come in with the first turn", () => {
		const driver = begun(["Ann", "captain", "gardener"]).passes();
		expect(driver.landOf("captain").length).toBeGreaterThan(0);
		expect(driver.landOf("gardener").length).toBeGreaterThan(0);
	});

	test("a full game takes nobody more", () => {
		const driver = MatchDriver.begun(["Ann", "Bob"], {
			ruleset: { ...ruleset, maxSeats: 1 },
		});
		driver.orders("Ann", "C-4");
		expect(driver.refusal(driver.order("Bob", "C-5"))).toBe("game_full");
	});

	describe("an order that comes too late for its turn", () => {
		test("counts for the next one", () => {
			const driver = begun(["Ann", "Bob"]);
			const late = driver.order("Ann", "C-4");
			driver.passes().after(40).apply(late);
			expect(driver.turn).toBe(1);
			expect(driver.playing.orders).toMatchObject([{ seat: 0, at: 1040 }]);
			expect(driver.passes().landOf("Ann")).toEqual(["C-4"]);
		});

		test("is refused when it is later still", () => {
			const driver = begun(["Ann", "Bob"]);
			const late = driver.order("Ann", "C-4");
			driver.passes().passes();
			expect(driver.refusal(late)).toBe("wrong_turn");
			const early = driver.order("Ann", "C-4", { turn: 3 });
			expect(driver.refusal(early)).toBe("wrong_turn");
		});

		test("counts once, whenever it is sent again", () => {
			const driver = begun(["Ann", "Bob"]);
			const inTime = driver.order("Ann", "C-4");
			driver.apply(inTime).passes().apply(inTime);
			expect(driver.lastFacts).toEqual([]);
			expect(driver.playing.orders).toEqual([]);
			const late = driver.order("Ann", "C-5", { turn: 0 });
			driver.apply(late).apply(late);
			expect(driver.playing.orders).toHaveLength(1);
			driver.passes();
			expect(driver.refusal(late)).toBe("wrong_turn");
			expect(driver.factsOf("confirmed")).toHaveLength(2);
		});

		test("takes one of the orders of the turn in which it counts", () => {
			const driver = begun(["Ann", "Bob"]).orders("Ann", "C-4").passes();
			for (const label of ["C-3", "C-5", "B-4"])
				driver.apply(driver.order("Ann", label, { turn: 0 }));
			expect(driver.refusal(driver.order("Ann", "D-4"))).toBe("no_action_left");
		});
	});

	describe("the dead come back with an order", () => {
		/** Ann died in a turn, at 39 s; it is turn 40, and so many seconds. */
		const grave = (turn: number, seconds: number) =>
			MatchDriver.onMap(
				`
					turn 40
					a: dead ${turn} at 39000, started 0
					b: level 3, started 0

					b100        .           .
					      .           .
				`,
				["Ann", "Bob"],
				{ ruleset, startedAt: EPOCH - 1000 * seconds },
			);

		test("not at once", () => {
			const driver = grave(35, 40);
			expect(driver.refusal(driver.order("Ann", "A-5"))).toBe("still_dead");
		});

		test("after ten turns, or ten seconds", () => {
			for (const driver of [grave(29, 40), grave(35, 50)]) {
				driver.orders("Ann", "A-5").passes();
				expect(driver.landOf("Ann")).toEqual(["A-5"]);
			}
		});
	});
});

describe("without a clock", () => {
	const begun = () =>
		MatchDriver.begun(["Ann", "captain"], {
			ruleset: FREE_NEIGHBOR,
			hasClock: false,
		});

	test("nothing happens before the person begins", () => {
		const driver = begun();
		expect(driver.playing.deadlineAt).toBeNull();
		driver.after(10_000).ticks();
		expect(driver.turn).toBe(0);
		expect(driver.landOf("captain")).toEqual([]);
		expect(isWaitedFor(driver.playing, driver.seat("Ann"), driver.now)).toBe(
			true,
		);
	});

	test("the game waits for the orders of a person who has begun", () => {
		const driver = begun().orders("Ann", "C-4");
		expect(driver.playing.deadlineAt).toBeNull();
		expect(driver.turn).toBe(0);
		driver.orders("Ann", "C-5", "C-3");
		expect(driver.turn).toBe(1);
		expect(driver.state("Ann").type).toBe("alive");
		expect(driver.playing.deadlineAt).toBeNull();
	});

	test("a person who would rather watch says ready", () => {
		const driver = begun().isReady("Ann");
		expect(driver.turn).toBe(1);
		expect(driver.landOf("captain").length).toBeGreaterThan(0);
		expect(driver.playing.deadlineAt).toBeNull();
	});

	test("turns come by themselves while the person can't come back yet, and wait once they can", () => {
		const grave = (turn: number) =>
			MatchDriver.onMap(
				`
					turn 40
					a: dead ${turn} at 39000, started 0
					b: level 3, started 0

					b100        .           .
					      .           .
				`,
				["Ann", "captain"],
				{
					ruleset: FREE_NEIGHBOR,
					hasClock: false,
					startedAt: EPOCH - 40_000,
					deadlineAt: EPOCH + 1500,
				},
			).passes();
		expect(grave(35).playing.deadlineAt).not.toBeNull();
		expect(grave(29).playing.deadlineAt).toBeNull();
	});
});
