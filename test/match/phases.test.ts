import { describe, expect, test } from "vitest";
import { MatchDriver } from "../support/MatchDriver.ts";
import { CALM, EPOCH } from "../support/setting.ts";

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
	MatchDriver.onMap(map, ["Ann", "Bob", "captain"], {
		ruleset: { ...CALM, ...rules },
	});

const untimed = (names = ["Ann", "Bob", "captain"], drawn = map) =>
	MatchDriver.onMap(drawn, names, { hasClock: false });

describe("being ready", () => {
	test("of everyone ends the collecting phase early", () => {
		const driver = three().after(700).isReady("Ann");
		expect(driver.turn).toBe(12);
		expect(driver.after(50).isReady("Bob").turn).toBe(13);
		expect(driver.playing.phaseStartedAt).toBe(EPOCH + 750);
	});

	test("is the same as having used every order", () => {
		const driver = three().isReady("Bob").orders("Ann", "A-3");
		expect(driver.turn).toBe(12);
		expect(driver.orders("Ann", "B-1").turn).toBe(13);
	});

	test("of all but one ends nothing", () => {
		const driver = three().isReady("Ann").orders("Ann", "A-3", "B-1");
		expect(driver.turn).toBe(12);
		expect(driver.pastDeadline(-1).ticks().turn).toBe(12);
	});

	test("is not waited for from the dead", () => {
		const dead = map.replace("c: level 1", "c: dead 11").replace("c50", ".");
		const names = ["Ann", "Bob", "Cleo"];
		const driver = MatchDriver.onMap(dead, names).orders("Ann", "bank");
		expect(driver.isReady("Ann").turn).toBe(12);
		expect(driver.isReady("Bob").turn).toBe(13);
	});

	test("twice is harmless, and still lets one give orders", () => {
		const driver = three().isReady("Ann").isReady("Ann");
		expect(driver.lastFacts).toEqual([]);
		expect(driver.orders("Ann", "A-3").playing.orders).toHaveLength(1);
	});

	test("holds for its phase alone", () => {
		const driver = three().orders("Ann", "bank").isReady("Ann").isReady("Bob");
		expect(driver.turn).toBe(13);
		expect(driver.playing.ready).toEqual([]);
		expect(driver.isReady("Bob").turn).toBe(13);
	});

	test("ends nothing if the ruleset does not say so", () => {
		const driver = three({ readyEnds: false }).isReady("Ann").isReady("Bob");
		driver.orders("Ann", "A-3", "B-1").orders("Bob", "bank");
		expect(driver.turn).toBe(12);
		expect(driver.pastDeadline(999).ticks().turn).toBe(12);
		expect(driver.pastDeadline(1000).ticks().turn).toBe(13);
	});

	test("can't be said for a phase, or a turn, that has not come", () => {
		const driver = MatchDriver.begun(["Ann", "Bob"]);
		const early = driver.ready("Ann", { phase: "collecting" });
		expect(driver.refusal(early)).toBe("wrong_phase");
		expect(driver.refusal(driver.ready("Ann", { turn: 1 }))).toBe("wrong_turn");
		expect(driver.playing.ready).toEqual([]);
	});

	test("for a phase, or a turn, that is over is harmless", () => {
		const driver = MatchDriver.begun(["Ann", "Bob"]);
		const late = [
			driver.ready("Ann", { phase: "waiting" }),
			driver.ready("Ann", { turn: -1 }),
		];
		driver.starts("Ann", "A-1").starts("Bob", "E-7").isReady("Bob");
		for (const command of late) {
			expect(driver.apply(command).lastFacts).toEqual([]);
			expect(driver.playing.ready).toEqual([driver.seat("Bob")]);
			expect([driver.turn, driver.phase]).toEqual([0, "collecting"]);
		}
	});

	test("can't be said by a person who has no seat here", () => {
		const driver = three();
		expect(driver.refusal(driver.ready("Zoe"))).toBe("not_seated");
	});
});

describe("at the deadline", () => {
	test("an order within the grace counts", () => {
		const driver = three().pastDeadline(999).orders("Ann", "A-3");
		expect(driver.turn).toBe(12);
		driver.after(1).ticks();
		expect(driver.turn).toBe(13);
		expect(driver.resolvedOrdersOf("Ann")).toHaveLength(1);
	});

	test("an order after the grace is refused, even if nobody has ended the phase yet", () => {
		const driver = three().orders("Bob", "bank").pastDeadline(1000);
		expect(driver.refusal(driver.order("Ann", "A-3"))).toBe("wrong_phase");
		driver.after(HOUR);
		expect(driver.refusal(driver.order("Ann", "A-3"))).toBe("wrong_phase");
		expect(driver.ticks().turn).toBe(13);
		expect(driver.resolvedOrdersOf("Ann")).toHaveLength(0);
	});

	test("an order that was taken in time may be sent again however late", () => {
		const driver = three();
		const order = driver.order("Ann", "A-3");
		driver.apply(order).pastDeadline(HOUR).apply(order);
		expect(driver.lastFacts).toEqual([]);
	});

	test("the match needs its tick when the grace is over", () => {
		expect(three().tickIn).toBe(31_000);
		const noGrace = { ...CALM.pace, graceMs: 0 };
		expect(three({ pace: noGrace }).tickIn).toBe(30_000);
	});
});

describe("a tick", () => {
	test("too early does nothing", () => {
		const driver = three();
		const before = driver.match;
		for (const ms of [-HOUR, 0, 15_000, 29_999, 30_000, 30_999]) {
			driver.now = EPOCH + ms;
			expect(driver.ticks().lastFacts).toEqual([]);
			expect(driver.match).toEqual(before);
		}
	});

	test("a second time does nothing", () => {
		const driver = three().orders("Ann", "A-3").passes();
		expect(driver.lastFactsOf("turnResolved")).toHaveLength(1);
		expect(driver.ticks().lastFacts).toEqual([]);
		expect(driver.turn).toBe(13);
	});

	test("an hour late resolves one turn, and the next has all its time", () => {
		const driver = three().orders("Ann", "A-3").pastDeadline(HOUR).ticks();
		expect(driver.lastFactsOf("turnResolved").map(({ turn }) => turn)).toEqual([
			12,
		]);
		expect(driver.playing.phaseStartedAt).toBe(driver.now);
		expect(driver.tickIn).toBe(31_000);
		expect(driver.ticks().lastFacts).toEqual([]);
	});

	test("from a clock that went back changes nothing that was decided", () => {
		const driver = three().orders("Ann", "A-3").passes();
		const before = driver.match;
		driver.now = EPOCH - DAY;
		expect(driver.ticks().match).toEqual(before);
	});
});

describe("a collecting phase in which nobody gives an order", () => {
	test("comes again in the same turn", () => {
		const duel = map.replace(/c: .*\n/, "").replace("c50", ".");
		const driver = MatchDriver.onMap(duel, ["Ann", "Bob"]).passes();
		expect(driver.lastFactsOf("turnResolved")).toEqual([]);
		expect(
			driver.lastFactsOf("phaseBegan").map(({ turn, phase }) => [turn, phase]),
		).toEqual([
			[12, "waiting"],
			[12, "collecting"],
		]);
		driver.orders("Ann", "A-3").passes();
		expect(driver.turn).toBe(13);
	});

	test("passes the turn if nobody is alive, so that they may return", () => {
		const graves = "a: dead 10\n b: dead 10\n . .\n . .";
		const drawn = `turn 11\n ${graves}`;
		const driver = MatchDriver.onMap(drawn, ["Ann", "Bob"]).passes();
		expect(driver.turn).toBe(12);
		expect(driver.phase).toBe("collecting");
		expect(driver.passes().turn).toBe(13);
		expect(driver.phase).toBe("waiting");
		expect(driver.starts("Ann", "A-1").landOf("Ann")).toEqual(["A-1"]);
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
	const driver = MatchDriver.onMap(drawn, ["Ann", "Bob"], { ruleset });
	const order = driver.order("Ann", "A-3");
	driver.apply(order).passes();
	expect([driver.turn, driver.phase]).toEqual([3, "waiting"]);
	expect(driver.lastFactsOf("turnResolved")).toEqual([]);
	expect(driver.apply(order).lastFacts).toEqual([]);
	expect(driver.playing.orders).toHaveLength(1);
	driver.starts("Bob", "A-5");
	expect([driver.turn, driver.phase]).toEqual([3, "collecting"]);
	driver.orders("Ann", "bank");
	expect(driver.refusal(driver.order("Ann", "A-1"))).toBe("no_action_left");
	driver.passes();
	expect(driver.turn).toBe(4);
	expect(driver.resolvedOrdersOf("Ann")).toHaveLength(2);
	expect(driver.landOf("Ann")).toContain("A-3");
});

describe("without a clock", () => {
	test("the game waits a day for its persons to begin, then two weeks in each phase", () => {
		const driver = MatchDriver.begun(["Ann", "captain"], { hasClock: false });
		expect([driver.playing.deadlineAt, driver.tickIn]).toEqual([null, DAY]);
		expect(driver.after(DAY - 1).ticks().lastFacts).toEqual([]);
		driver.starts("Ann", driver.freeLabels[0]);
		expect(driver.phase).toBe("collecting");
		expect([driver.playing.deadlineAt, driver.tickIn]).toEqual([
			null,
			14 * DAY,
		]);
		expect(driver.after(14 * DAY - 1).ticks().lastFacts).toEqual([]);
	});

	test("a game to which nobody comes back for two weeks is given up", () => {
		const waiting = MatchDriver.begun(["Ann", "captain"], { hasClock: false });
		const collecting = untimed().isReady("Ann");
		for (const driver of [waiting, collecting]) {
			driver.after(driver.tickIn).ticks();
			expect(driver.over.reason).toBe("unattended");
		}
	});

	test("the turn is over when every person is done, whether or not the ruleset lets them say ready", () => {
		const ruleset = { ...CALM, readyEnds: false };
		const driver = MatchDriver.onMap(map, ["Ann", "Bob", "captain"], {
			ruleset,
			hasClock: false,
		});
		driver.after(DAY).isReady("Bob").orders("Ann", "A-3");
		expect(driver.turn).toBe(12);
		expect(driver.orders("Ann", "bank").turn).toBe(13);
	});

	test("a start may be skipped by saying ready", () => {
		const driver = MatchDriver.begun(["Ann", "captain"], { hasClock: false });
		expect(driver.isReady("Ann").phase).toBe("collecting");
		expect(driver.landOf("Ann")).toHaveLength(1);
	});

	test("with only bots left, turns come at a pace that people can watch", () => {
		const drawn = map.replaceAll("a50", "a0.1");
		const driver = untimed(["Ann", "hermit", "captain"], drawn);
		expect(driver.playing.deadlineAt).toBeNull();
		driver.isReady("Ann");
		expect([driver.turn, driver.state("Ann").type]).toEqual([13, "dead"]);
		for (const turn of [13, 14]) {
			const inMs = driver.tickIn;
			expect(inMs).toBeGreaterThanOrEqual(1500);
			expect(inMs).toBeLessThanOrEqual(1500 + CALM.pace.graceMs);
			expect(driver.turn).toBe(turn);
			driver.after(inMs).ticks();
		}
		expect(driver.turn).toBe(15);
	});

	test("the game goes on when the last living person resigns and a dead one watches", () => {
		const drawn = map
			.replace("b: level 1", "b: dead 11")
			.replaceAll("b50", ".");
		const driver = untimed(["Ann", "Bob", "captain"], drawn).resigns("Ann");
		expect(driver.turn).toBe(13);
		expect(driver.passesTurn().turn).toBe(14);
	});
});
