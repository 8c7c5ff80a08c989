import { describe, expect, test } from "vitest";
import { isNextKey } from "../../src/rules/chain.ts";
import { MatchDriver } from "../support/MatchDriver.ts";
import { CALM, EPOCH, SECRET } from "../support/setting.ts";

const patient = { ruleset: { ...CALM, readyEnds: false } };

describe("when the game begins", () => {
	test("bots enter at once, and persons are waited for", () => {
		const driver = MatchDriver.begun(["Ann", "captain", "Bob", "gardener"]);
		expect(driver.phase).toBe("waiting");
		expect(driver.landOf("captain")).toHaveLength(1);
		expect(driver.landOf("gardener")).toHaveLength(1);
		expect(driver.state("Ann").type).toBe("absent");
		expect(driver.state("Bob").type).toBe("absent");
		expect(driver.playing.deadlineAt).toBe(EPOCH + CALM.pace.waitingMs);
	});

	test("a game of bots waits for nobody", () => {
		const driver = MatchDriver.begun(["captain", "gardener", "hermit"]);
		expect(driver.phase).toBe("collecting");
		expect(driver.playing.phaseStartedAt).toBe(EPOCH);
		expect(driver.lastFactsOf("entered")).toHaveLength(3);
	});

	test("no two bots begin on the same tile, and a bot that finds none stays away", () => {
		const board = { cols: 3, rows: 1 };
		const driver = MatchDriver.begun(
			["captain", "gardener", "hermit", "raider"],
			{
				board,
			},
		);
		expect(driver.freeLabels).toEqual([]);
		const living = driver.playing.position.seats.filter(
			({ type }) => type === "alive",
		);
		expect(living).toHaveLength(3);
	});

	test("the end of the chain of keys is published, and the first turn's key follows it", () => {
		const driver = MatchDriver.started(["Ann", "Bob"]);
		const [{ chainEnd }] = driver.factsOf("began");
		expect(driver.playing.chainEnd).toBe(chainEnd);
		driver.orders("Ann", "bank").isReady("Ann").isReady("Bob");
		const [{ record }] = driver.lastFactsOf("turnResolved");
		expect(isNextKey(chainEnd, record.key)).toBe(true);
		expect(record.key).not.toBe(SECRET);
	});
});

describe("in the waiting phase", () => {
	test("a person begins where they choose", () => {
		const driver = MatchDriver.begun(["Ann", "Bob"]).starts("Ann", "C-4");
		expect(driver.landOf("Ann")).toEqual(["C-4"]);
		expect(driver.lastFactsOf("entered")).toHaveLength(1);
	});

	test("a tile that is somebody's is refused, and the person may try again", () => {
		const driver = MatchDriver.begun(["Ann", "Bob", "captain"]);
		const [taken] = driver.landOf("captain");
		expect(driver.refusal(driver.start("Ann", taken))).toBe("bad_first");
		const [free] = driver.freeLabels;
		expect(driver.starts("Ann", free).landOf("Ann")).toEqual([free]);
		expect(driver.refusal(driver.start("Bob", free))).toBe("bad_first");
	});

	test("nobody can begin twice", () => {
		const driver = MatchDriver.begun(["Ann", "Bob"]).starts("Ann", "C-4");
		expect(driver.refusal(driver.start("Ann", "A-1"))).toBe("already_in");
	});

	test("orders are not taken yet", () => {
		const driver = MatchDriver.begun(["Ann", "Bob"]).starts("Ann", "C-4");
		expect(driver.refusal(driver.order("Ann", "C-5"))).toBe("wrong_phase");
		expect(driver.refusal(driver.order("Ann", "bank"))).toBe("wrong_phase");
	});

	test("it ends when the last person has begun", () => {
		const driver = MatchDriver.begun(["Ann", "Bob"]).starts("Ann", "A-1");
		expect(driver.phase).toBe("waiting");
		expect(driver.after(2000).starts("Bob", "E-7").phase).toBe("collecting");
		expect(driver.playing.phaseStartedAt).toBe(EPOCH + 2000);
	});

	test("it lasts its time if being ready does not end it", () => {
		const driver = MatchDriver.begun(["Ann", "Bob"], patient);
		driver.starts("Ann", "A-1").starts("Bob", "E-7").ticks();
		expect(driver.phase).toBe("waiting");
		expect(driver.pastDeadline(999).ticks().phase).toBe("waiting");
		expect(driver.passes().phase).toBe("collecting");
	});

	test("a person who says ready without a start gets one by lot", () => {
		const driver = MatchDriver.begun(["Ann", "Bob"]).starts("Ann", "A-1");
		expect(driver.isReady("Bob").phase).toBe("collecting");
		expect(driver.landOf("Ann")).toEqual(["A-1"]);
		expect(driver.landOf("Bob")).toHaveLength(1);
	});

	test("a person who does not choose when the game begins gets a tile when the phase ends", () => {
		const driver = MatchDriver.begun(["Ann", "Bob", "Cleo"]).starts(
			"Bob",
			"C-4",
		);
		expect(driver.pastDeadline(999).ticks().phase).toBe("waiting");
		expect(driver.passes().phase).toBe("collecting");
		expect(driver.landOf("Bob")).toEqual(["C-4"]);
		expect(driver.landOf("Ann")).toHaveLength(1);
		expect(driver.landOf("Cleo")).toHaveLength(1);
	});

	test("a start within the grace counts, after it the phase is over", () => {
		const inTime = MatchDriver.begun(["Ann", "Bob"]).pastDeadline(999);
		expect(inTime.starts("Ann", "C-4").landOf("Ann")).toEqual(["C-4"]);
		const late = MatchDriver.begun(["Ann", "Bob"]).pastDeadline(1000);
		expect(late.refusal(late.start("Ann", "C-4"))).toBe("wrong_phase");
	});
});

describe("later in the game", () => {
	const killed = `
		turn 9
		a: dead 5 by b, started 0
		b: started 0

		b100        .           .
		      .           .
		.           .           .
		      .           c100
	`;

	test("a person who may return is waited for, and returns where they choose", () => {
		const driver = MatchDriver.onMap(killed, ["Ann", "captain", "Cleo"]);
		driver.orders("Cleo", "bank");
		expect(driver.turn).toBe(10);
		expect(driver.phase).toBe("waiting");
		expect(driver.refusal(driver.start("Cleo", "A-5"))).toBe("already_in");
		driver.starts("Ann", "A-5");
		expect(driver.landOf("Ann")).toEqual(["A-5"]);
		expect(driver.phase).toBe("collecting");
	});

	test("a person who does not choose then stays out of the turn", () => {
		const driver = MatchDriver.onMap(killed, ["Ann", "captain", "Cleo"]);
		driver.orders("Cleo", "bank").passes();
		expect(driver.phase).toBe("collecting");
		expect(driver.state("Ann").type).toBe("dead");
	});

	test("a person who is still dead is not waited for", () => {
		const map = killed.replace("dead 5", "dead 8");
		const driver = MatchDriver.onMap(map, ["Ann", "captain", "Cleo"]);
		driver.orders("Cleo", "bank");
		expect(driver.turn).toBe(10);
		expect(driver.phase).toBe("collecting");
	});

	test("a bot that may return does so at once", () => {
		const driver = MatchDriver.onMap(killed, ["captain", "gardener", "Cleo"]);
		driver.orders("Cleo", "bank");
		expect(driver.phase).toBe("collecting");
		expect(driver.state("captain").type).toBe("alive");
	});

	test("nobody is waited for if there is no free tile", () => {
		const full = `
			turn 9
			a: dead 5 by b, started 0

			b100  b100  c100
			   b100  c100
		`;
		const ruleset = { ...CALM, end: { type: "endless" } } as const;
		const driver = MatchDriver.onMap(full, ["Ann", "Bob", "Cleo"], { ruleset });
		driver.orders("Bob", "bank").isReady("Bob").isReady("Cleo");
		expect(driver.turn).toBe(10);
		expect(driver.phase).toBe("collecting");
	});
});

test("a start is refused while orders are collected", () => {
	const driver = MatchDriver.started(["Ann", "Bob"]);
	const [free] = driver.freeLabels;
	expect(driver.refusal(driver.start("Ann", free))).toBe("wrong_phase");
});
