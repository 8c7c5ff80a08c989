import { describe, expect, test } from "vitest";
import { isNextKey } from "../../src/rules/chain.ts";
import { CALM, EPOCH, SECRET } from "../support/setting.ts";
import { Table } from "../support/table.ts";

const patient = { ruleset: { ...CALM, readyEnds: false } };

describe("when the game begins", () => {
	test("bots enter at once, and persons are waited for", () => {
		const table = Table.begun(["Ann", "captain", "Bob", "gardener"]);
		expect(table.phase).toBe("waiting");
		expect(table.landOf("captain")).toHaveLength(1);
		expect(table.landOf("gardener")).toHaveLength(1);
		expect(table.state("Ann").type).toBe("absent");
		expect(table.state("Bob").type).toBe("absent");
		expect(table.playing.deadlineAt).toBe(EPOCH + CALM.pace.waitingMs);
	});

	test("a game of bots waits for nobody", () => {
		const table = Table.begun(["captain", "gardener", "hermit"]);
		expect(table.phase).toBe("collecting");
		expect(table.playing.phaseStartedAt).toBe(EPOCH);
		expect(table.newsOf("entered")).toHaveLength(3);
	});

	test("no two bots begin on the same tile, and who finds none stays away", () => {
		const board = { cols: 3, rows: 1 };
		const table = Table.begun(["captain", "gardener", "hermit", "raider"], {
			board,
		});
		expect(table.freeLabels).toEqual([]);
		const living = table.playing.position.seats.filter(
			({ type }) => type === "alive",
		);
		expect(living).toHaveLength(3);
	});

	test("the end of the chain of keys is published, and the first turn's key follows it", () => {
		const table = Table.started(["Ann", "Bob"]);
		const [{ chainEnd }] = table.toldOf("began");
		expect(table.playing.chainEnd).toBe(chainEnd);
		table.orders("Ann", "bank").isReady("Ann").isReady("Bob");
		const [{ record }] = table.newsOf("turnResolved");
		expect(isNextKey(chainEnd, record.key)).toBe(true);
		expect(record.key).not.toBe(SECRET);
	});
});

describe("in the waiting phase", () => {
	test("a person begins where they choose", () => {
		const table = Table.begun(["Ann", "Bob"]).starts("Ann", "C-4");
		expect(table.landOf("Ann")).toEqual(["C-4"]);
		expect(table.newsOf("entered")).toHaveLength(1);
	});

	test("a tile that is somebody's is refused, and one may try again", () => {
		const table = Table.begun(["Ann", "Bob", "captain"]);
		const [taken] = table.landOf("captain");
		expect(table.refusal(table.start("Ann", taken))).toBe("bad_first");
		const [free] = table.freeLabels;
		expect(table.starts("Ann", free).landOf("Ann")).toEqual([free]);
		expect(table.refusal(table.start("Bob", free))).toBe("bad_first");
	});

	test("one can't begin twice", () => {
		const table = Table.begun(["Ann", "Bob"]).starts("Ann", "C-4");
		expect(table.refusal(table.start("Ann", "A-1"))).toBe("already_in");
	});

	test("orders are not taken yet", () => {
		const table = Table.begun(["Ann", "Bob"]).starts("Ann", "C-4");
		expect(table.refusal(table.order("Ann", "C-5"))).toBe("wrong_phase");
		expect(table.refusal(table.order("Ann", "bank"))).toBe("wrong_phase");
	});

	test("it ends when the last person has begun", () => {
		const table = Table.begun(["Ann", "Bob"]).starts("Ann", "A-1");
		expect(table.phase).toBe("waiting");
		expect(table.after(2000).starts("Bob", "E-7").phase).toBe("collecting");
		expect(table.playing.phaseStartedAt).toBe(EPOCH + 2000);
	});

	test("it lasts its time where being ready ends nothing", () => {
		const table = Table.begun(["Ann", "Bob"], patient);
		table.starts("Ann", "A-1").starts("Bob", "E-7").ticks();
		expect(table.phase).toBe("waiting");
		expect(table.pastDeadline(999).ticks().phase).toBe("waiting");
		expect(table.passes().phase).toBe("collecting");
	});

	test("who says ready without a start gets one by lot", () => {
		const table = Table.begun(["Ann", "Bob"]).starts("Ann", "A-1");
		expect(table.isReady("Bob").phase).toBe("collecting");
		expect(table.landOf("Ann")).toEqual(["A-1"]);
		expect(table.landOf("Bob")).toHaveLength(1);
	});

	test("who did not choose when the game began gets a tile when the phase ends", () => {
		const table = Table.begun(["Ann", "Bob", "Cleo"]).starts("Bob", "C-4");
		expect(table.pastDeadline(999).ticks().phase).toBe("waiting");
		expect(table.passes().phase).toBe("collecting");
		expect(table.landOf("Bob")).toEqual(["C-4"]);
		expect(table.landOf("Ann")).toHaveLength(1);
		expect(table.landOf("Cleo")).toHaveLength(1);
	});

	test("a start within the grace counts, after it the phase is over", () => {
		const inTime = Table.begun(["Ann", "Bob"]).pastDeadline(999);
		expect(inTime.starts("Ann", "C-4").landOf("Ann")).toEqual(["C-4"]);
		const late = Table.begun(["Ann", "Bob"]).pastDeadline(1000);
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

	test("who may return is waited for, and returns where they choose", () => {
		const table = Table.onMap(killed, ["Ann", "captain", "Cleo"]);
		table.orders("Cleo", "bank");
		expect(table.turn).toBe(10);
		expect(table.phase).toBe("waiting");
		expect(table.refusal(table.start("Cleo", "A-5"))).toBe("already_in");
		table.starts("Ann", "A-5");
		expect(table.landOf("Ann")).toEqual(["A-5"]);
		expect(table.phase).toBe("collecting");
	});

	test("who does not choose then stays out of the turn", () => {
		const table = Table.onMap(killed, ["Ann", "captain", "Cleo"]);
		table.orders("Cleo", "bank").passes();
		expect(table.phase).toBe("collecting");
		expect(table.state("Ann").type).toBe("dead");
	});

	test("who is still dead is not waited for", () => {
		const map = killed.replace("dead 5", "dead 8");
		const table = Table.onMap(map, ["Ann", "captain", "Cleo"]);
		table.orders("Cleo", "bank");
		expect(table.turn).toBe(10);
		expect(table.phase).toBe("collecting");
	});

	test("a bot that may return does so at once", () => {
		const table = Table.onMap(killed, ["captain", "gardener", "Cleo"]);
		table.orders("Cleo", "bank");
		expect(table.phase).toBe("collecting");
		expect(table.state("captain").type).toBe("alive");
	});

	test("nobody is waited for where there is no free tile", () => {
		const full = `
			turn 9
			a: dead 5 by b, started 0

			b100  b100  c100
			   b100  c100
		`;
		const ruleset = { ...CALM, end: { type: "endless" } } as const;
		const table = Table.onMap(full, ["Ann", "Bob", "Cleo"], { ruleset });
		table.orders("Bob", "bank").isReady("Bob").isReady("Cleo");
		expect(table.turn).toBe(10);
		expect(table.phase).toBe("collecting");
	});
});

test("a start is refused while orders are collected", () => {
	const table = Table.started(["Ann", "Bob"]);
	const [free] = table.freeLabels;
	expect(table.refusal(table.start("Ann", free))).toBe("wrong_phase");
});
