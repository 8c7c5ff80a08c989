import { describe, expect, test } from "vitest";
import { CALM, EPOCH } from "../support/setting.ts";
import { Table } from "../support/table.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const map = `
	turn 12
	a: level 2, started 0
	b: level 1, started 0
	c: level 1, started 0

	a50         .           .           .
	      a50         .           b50
	.           .           .           b50
	      c50         .           .
`;

const three = (rules: Partial<typeof CALM> = {}) =>
	Table.onMap(map, ["Ann", "Bob", "captain"], {
		ruleset: { ...CALM, ...rules },
	});

const untimed = (names = ["Ann", "Bob", "captain"], drawn = map) =>
	Table.onMap(drawn, names, { hasClock: false });

describe("being ready", () => {
	test("of everyone ends the collecting phase early", () => {
		const table = three().after(700).isReady("Ann");
		expect(table.turn).toBe(12);
		expect(table.after(50).isReady("Bob").turn).toBe(13);
		expect(table.playing.phaseStartedAt).toBe(EPOCH + 750);
	});

	test("is the same as having used every order", () => {
		const table = three().isReady("Bob").orders("Ann", "A-3");
		expect(table.turn).toBe(12);
		expect(table.orders("Ann", "B-1").turn).toBe(13);
	});

	test("of all but one ends nothing", () => {
		const table = three().isReady("Ann").orders("Ann", "A-3", "B-1");
		expect(table.turn).toBe(12);
		expect(table.pastDeadline(-1).ticks().turn).toBe(12);
	});

	test("is not waited for from the dead", () => {
		const dead = map.replace("c: level 1", "c: dead 11").replace("c50", ".");
		const names = ["Ann", "Bob", "Cleo"];
		const table = Table.onMap(dead, names).orders("Ann", "bank");
		expect(table.isReady("Ann").turn).toBe(12);
		expect(table.isReady("Bob").turn).toBe(13);
	});

	test("twice is harmless, and still lets one give orders", () => {
		const table = three().isReady("Ann").isReady("Ann");
		expect(table.news).toEqual([]);
		expect(table.orders("Ann", "A-3").playing.orders).toHaveLength(1);
	});

	test("holds for its phase alone", () => {
		const table = three().orders("Ann", "bank").isReady("Ann").isReady("Bob");
		expect(table.turn).toBe(13);
		expect(table.playing.ready).toEqual([]);
		expect(table.isReady("Bob").turn).toBe(13);
	});

	test("ends nothing where the ruleset does not say so", () => {
		const table = three({ readyEnds: false }).isReady("Ann").isReady("Bob");
		table.orders("Ann", "A-3", "B-1").orders("Bob", "bank");
		expect(table.turn).toBe(12);
		expect(table.pastDeadline(999).ticks().turn).toBe(12);
		expect(table.pastDeadline(1000).ticks().turn).toBe(13);
	});

	test("can't be said for another phase, or another turn", () => {
		const table = Table.begun(["Ann", "Bob"]);
		const early = table.ready("Ann", { phase: "collecting" });
		expect(table.refusal(early)).toBe("wrong_phase");
		const late = table.ready("Ann", { phase: "waiting" });
		table.starts("Ann", "A-1").starts("Bob", "E-7");
		expect(table.refusal(late)).toBe("wrong_phase");
		for (const turn of [-1, 1])
			expect(table.refusal(table.ready("Ann", { turn }))).toBe("wrong_turn");
		expect(table.playing.ready).toEqual([]);
	});

	test("can't be said by who does not sit here", () => {
		const table = three();
		expect(table.refusal(table.ready("Zoe"))).toBe("not_seated");
	});
});

describe("at the deadline", () => {
	test("an order within the grace counts", () => {
		const table = three().pastDeadline(999).orders("Ann", "A-3");
		expect(table.turn).toBe(12);
		table.after(1).ticks();
		expect(table.turn).toBe(13);
		expect(table.resolvedOrdersOf("Ann")).toHaveLength(1);
	});

	test("an order after the grace is refused, even if nobody has ended the phase yet", () => {
		const table = three().orders("Bob", "bank").pastDeadline(1000);
		expect(table.refusal(table.order("Ann", "A-3"))).toBe("wrong_phase");
		table.after(HOUR);
		expect(table.refusal(table.order("Ann", "A-3"))).toBe("wrong_phase");
		expect(table.ticks().turn).toBe(13);
		expect(table.resolvedOrdersOf("Ann")).toHaveLength(0);
	});

	test("an order that was taken in time may be sent again however late", () => {
		const table = three();
		const order = table.order("Ann", "A-3");
		table.tell(order).pastDeadline(HOUR).tell(order);
		expect(table.news).toEqual([]);
	});

	test("the match wants its tick when the grace is over", () => {
		expect(three().tickIn).toBe(31_000);
		const noGrace = { ...CALM.pace, graceMs: 0 };
		expect(three({ pace: noGrace }).tickIn).toBe(30_000);
	});
});

describe("a tick", () => {
	test("too early does nothing", () => {
		const table = three();
		const before = table.match;
		for (const ms of [-HOUR, 0, 15_000, 29_999, 30_000, 30_999]) {
			table.now = EPOCH + ms;
			expect(table.ticks().news).toEqual([]);
			expect(table.match).toEqual(before);
		}
	});

	test("a second time does nothing", () => {
		const table = three().orders("Ann", "A-3").passes();
		expect(table.newsOf("turnResolved")).toHaveLength(1);
		expect(table.ticks().news).toEqual([]);
		expect(table.turn).toBe(13);
	});

	test("an hour late resolves one turn, and the next has all its time", () => {
		const table = three().orders("Ann", "A-3").pastDeadline(HOUR).ticks();
		expect(table.newsOf("turnResolved").map(({ turn }) => turn)).toEqual([12]);
		expect(table.playing.phaseStartedAt).toBe(table.now);
		expect(table.tickIn).toBe(31_000);
		expect(table.ticks().news).toEqual([]);
	});

	test("from a clock that went back changes nothing that was decided", () => {
		const table = three().orders("Ann", "A-3").passes();
		const before = table.match;
		table.now = EPOCH - DAY;
		expect(table.ticks().match).toEqual(before);
	});
});

describe("a collecting phase in which nobody gives an order", () => {
	test("comes again in the same turn", () => {
		const duel = map.replace(/c: .*\n/, "").replace("c50", ".");
		const table = Table.onMap(duel, ["Ann", "Bob"]).passes();
		expect(table.newsOf("turnResolved")).toEqual([]);
		expect(
			table.newsOf("phaseBegan").map(({ turn, phase }) => [turn, phase]),
		).toEqual([
			[12, "waiting"],
			[12, "collecting"],
		]);
		table.orders("Ann", "A-3").passes();
		expect(table.turn).toBe(13);
	});

	test("passes the turn if nobody is alive, so that they may return", () => {
		const graves = "a: dead 10\n b: dead 10\n . .\n . .";
		const drawn = `turn 11\n ${graves}`;
		const table = Table.onMap(drawn, ["Ann", "Bob"]).passes();
		expect(table.turn).toBe(12);
		expect(table.phase).toBe("collecting");
		expect(table.passes().turn).toBe(13);
		expect(table.phase).toBe("waiting");
		expect(table.starts("Ann", "A-1").landOf("Ann")).toEqual(["A-1"]);
	});
});

test("where fewer seats have started than the game needs, it waits again in the same turn, and orders stay", () => {
	const drawn = `
		turn 3
		a: level 2, started 0
		b: absent

		a50         .           .
		      a50         .
	`;
	const ruleset = { ...CALM, end: { type: "endless" } } as const;
	const table = Table.onMap(drawn, ["Ann", "Bob"], { ruleset });
	const order = table.order("Ann", "A-3");
	table.tell(order).passes();
	expect([table.turn, table.phase]).toEqual([3, "waiting"]);
	expect(table.newsOf("turnResolved")).toEqual([]);
	expect(table.tell(order).news).toEqual([]);
	expect(table.playing.orders).toHaveLength(1);
	table.starts("Bob", "A-5");
	expect([table.turn, table.phase]).toEqual([3, "collecting"]);
	table.orders("Ann", "bank");
	expect(table.refusal(table.order("Ann", "A-1"))).toBe("no_action_left");
	table.passes();
	expect(table.turn).toBe(4);
	expect(table.resolvedOrdersOf("Ann")).toHaveLength(2);
	expect(table.landOf("Ann")).toContain("A-3");
});

describe("without a clock", () => {
	test("the game waits a day for its persons to begin, then two weeks in each phase", () => {
		const table = Table.begun(["Ann", "captain"], { hasClock: false });
		expect([table.playing.deadlineAt, table.tickIn]).toEqual([null, DAY]);
		expect(table.after(DAY - 1).ticks().news).toEqual([]);
		table.starts("Ann", table.freeLabels[0]);
		expect(table.phase).toBe("collecting");
		expect([table.playing.deadlineAt, table.tickIn]).toEqual([null, 14 * DAY]);
		expect(table.after(14 * DAY - 1).ticks().news).toEqual([]);
	});

	test("a game to which nobody comes back for two weeks is given up", () => {
		const waiting = Table.begun(["Ann", "captain"], { hasClock: false });
		const collecting = untimed().isReady("Ann");
		for (const table of [waiting, collecting]) {
			table.after(table.tickIn).ticks();
			expect(table.over.reason).toBe("unattended");
		}
	});

	test("the turn is over when every person is done, whatever the ruleset says of being ready", () => {
		const ruleset = { ...CALM, readyEnds: false };
		const table = Table.onMap(map, ["Ann", "Bob", "captain"], {
			ruleset,
			hasClock: false,
		});
		table.after(DAY).isReady("Bob").orders("Ann", "A-3");
		expect(table.turn).toBe(12);
		expect(table.orders("Ann", "bank").turn).toBe(13);
	});

	test("a start may be skipped by saying ready", () => {
		const table = Table.begun(["Ann", "captain"], { hasClock: false });
		expect(table.isReady("Ann").phase).toBe("collecting");
		expect(table.landOf("Ann")).toHaveLength(1);
	});

	test("and with only bots left, turns come at a pace that one can watch", () => {
		const drawn = map.replaceAll("a50", "a0.1");
		const table = untimed(["Ann", "hermit", "captain"], drawn);
		expect(table.playing.deadlineAt).toBeNull();
		table.isReady("Ann");
		expect([table.turn, table.state("Ann").type]).toEqual([13, "dead"]);
		for (const turn of [13, 14]) {
			const inMs = table.tickIn;
			expect(inMs).toBeGreaterThanOrEqual(1500);
			expect(inMs).toBeLessThanOrEqual(1500 + CALM.pace.graceMs);
			expect(table.turn).toBe(turn);
			table.after(inMs).ticks();
		}
		expect(table.turn).toBe(15);
	});

	test("the game goes on when the last living person resigns and a dead one watches", () => {
		const drawn = map
			.replace("b: level 1", "b: dead 11")
			.replaceAll("b50", ".");
		const table = untimed(["Ann", "Bob", "captain"], drawn).resigns("Ann");
		expect(table.turn).toBe(13);
		expect(table.passesTurn().turn).toBe(14);
	});
});
