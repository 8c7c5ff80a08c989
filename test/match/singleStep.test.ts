import { describe, expect, test } from "vitest";
import { isWaitedFor } from "../../src/match/waitedFor.ts";
import { unpackEntries } from "../../src/rules/replay.ts";
import { FREE_FULL, FREE_NEIGHBOR } from "../../src/rules/rulesets.ts";
import { EPOCH } from "../support/setting.ts";
import { Table } from "../support/table.ts";

describe.each([FREE_NEIGHBOR, FREE_FULL])("in $name", (ruleset) => {
	const begun = (names: string[]) => Table.begun(names, { ruleset });

	test("there is no waiting: orders are collected at once", () => {
		const table = begun(["Ann", "Bob"]);
		expect(table.phase).toBe("collecting");
		expect(table.tickIn).toBe(1000);
		expect(table.refusal(table.start("Ann", "A-1"))).toBe("wrong_phase");
	});

	test("a person's first order brings them in", () => {
		const table = begun(["Ann", "Bob"]).after(300);
		expect(table.state("Ann").type).toBe("absent");
		table.orders("Ann", "C-4");
		expect(table.newsOf("entered").map(({ entry }) => entry)).toEqual([
			{ seat: 0, tile: null, at: 300 },
		]);
		expect(table.state("Ann")).toMatchObject({
			type: "alive",
			level: 3,
			banked: 0,
			tiles: 0,
		});
		table.passes();
		expect(table.landOf("Ann")).toEqual(["C-4"]);
		const [{ record }] = table.newsOf("turnResolved");
		expect(unpackEntries(record)).toEqual([{ seat: 0, tile: null, at: 300 }]);
		expect(table.state("Bob").type).toBe("absent");
	});

	test("a turn gives three orders, the one that brought one in among them", () => {
		const table = begun(["Ann", "Bob"]).orders("Ann", "C-4", "C-5", "C-6");
		expect(table.refusal(table.order("Ann", "C-3"))).toBe("no_action_left");
		table.passes().orders("Ann", "B-1", "B-2", "B-3");
	});

	test("there is no banking", () => {
		const table = begun(["Ann", "Bob"]);
		expect(table.refusal(table.order("Ann", "bank"))).toBe("no_bank");
		expect(table.state("Ann").type).toBe("absent");
	});

	test("turns pass without orders", () => {
		const table = begun(["Ann", "Bob"]).passes().passes();
		expect(table.turn).toBe(2);
	});

	test("bots come in with the first turn", () => {
		const table = begun(["Ann", "captain", "gardener"]).passes();
		expect(table.landOf("captain").length).toBeGreaterThan(0);
		expect(table.landOf("gardener").length).toBeGreaterThan(0);
	});

	test("a full game takes nobody more", () => {
		const table = Table.begun(["Ann", "Bob"], {
			ruleset: { ...ruleset, maxSeats: 1 },
		});
		table.orders("Ann", "C-4");
		expect(table.refusal(table.order("Bob", "C-5"))).toBe("game_full");
	});

	describe("an order that comes too late for its turn", () => {
		test("counts for the next one", () => {
			const table = begun(["Ann", "Bob"]);
			const late = table.order("Ann", "C-4");
			table.passes().after(40).tell(late);
			expect(table.turn).toBe(1);
			expect(table.playing.orders).toMatchObject([{ seat: 0, at: 1040 }]);
			expect(table.passes().landOf("Ann")).toEqual(["C-4"]);
		});

		test("is refused when it is later still", () => {
			const table = begun(["Ann", "Bob"]);
			const late = table.order("Ann", "C-4");
			table.passes().passes();
			expect(table.refusal(late)).toBe("wrong_turn");
			const early = table.order("Ann", "C-4", { turn: 3 });
			expect(table.refusal(early)).toBe("wrong_turn");
		});

		test("counts once, whenever it is sent again", () => {
			const table = begun(["Ann", "Bob"]);
			const inTime = table.order("Ann", "C-4");
			table.tell(inTime).passes().tell(inTime);
			expect(table.news).toEqual([]);
			expect(table.playing.orders).toEqual([]);
			const late = table.order("Ann", "C-5", { turn: 0 });
			table.tell(late).tell(late);
			expect(table.playing.orders).toHaveLength(1);
			table.passes();
			expect(table.refusal(late)).toBe("wrong_turn");
			expect(table.toldOf("confirmed")).toHaveLength(2);
		});

		test("takes one of the orders of the turn in which it counts", () => {
			const table = begun(["Ann", "Bob"]).orders("Ann", "C-4").passes();
			for (const label of ["C-3", "C-5", "B-4"])
				table.tell(table.order("Ann", label, { turn: 0 }));
			expect(table.refusal(table.order("Ann", "D-4"))).toBe("no_action_left");
		});
	});

	describe("the dead come back with an order", () => {
		/** Ann died in a turn, at 39 s; it is turn 40, and so many seconds. */
		const grave = (turn: number, seconds: number) =>
			Table.onMap(
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
			const table = grave(35, 40);
			expect(table.refusal(table.order("Ann", "A-5"))).toBe("still_dead");
		});

		test("after ten turns, or ten seconds", () => {
			for (const table of [grave(29, 40), grave(35, 50)]) {
				table.orders("Ann", "A-5").passes();
				expect(table.landOf("Ann")).toEqual(["A-5"]);
			}
		});
	});
});

describe("without a clock", () => {
	const begun = () =>
		Table.begun(["Ann", "captain"], {
			ruleset: FREE_NEIGHBOR,
			hasClock: false,
		});

	test("nothing happens before the person begins", () => {
		const table = begun();
		expect(table.playing.deadlineAt).toBeNull();
		table.after(10_000).ticks();
		expect(table.turn).toBe(0);
		expect(table.landOf("captain")).toEqual([]);
		expect(isWaitedFor(table.playing, table.seat("Ann"), table.now)).toBe(true);
	});

	test("the game waits for the orders of a person who has begun", () => {
		const table = begun().orders("Ann", "C-4");
		expect(table.playing.deadlineAt).toBeNull();
		expect(table.turn).toBe(0);
		table.orders("Ann", "C-5", "C-3");
		expect(table.turn).toBe(1);
		expect(table.state("Ann").type).toBe("alive");
		expect(table.playing.deadlineAt).toBeNull();
	});

	test("who would rather look on says ready", () => {
		const table = begun().isReady("Ann");
		expect(table.turn).toBe(1);
		expect(table.landOf("captain").length).toBeGreaterThan(0);
		expect(table.playing.deadlineAt).toBeNull();
	});

	test("turns come by themselves while the person can't come back yet, and wait once they can", () => {
		const grave = (turn: number) =>
			Table.onMap(
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
