import { describe, expect, test } from "vitest";
import { FREE_NEIGHBOR } from "../../src/rules/modes.ts";
import { MatchDriver } from "../support/MatchDriver.ts";
import { CALM, EPOCH } from "../support/setting.ts";

const HOUR = 3_600_000;

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

const NAMES = ["Ann", "Bob", "Cleo"];

type SettingsOptions = Parameters<typeof MatchDriver.onMap>[2];

/** Ann plays, and so does Cleo; Bob is not there. */
const game = (options: SettingsOptions = {}, drawn = map) =>
	MatchDriver.onMap(drawn, NAMES, { access: "link", ...options });

/** Lets a turn pass in which these say that they are ready, and the others nothing. */
function passes(driver: MatchDriver, ...names: string[]): MatchDriver {
	const { turn } = driver;
	for (const name of names) driver.isReady(name);
	return driver.turn > turn ? driver : driver.passesTurn();
}

const heldIn = (driver: MatchDriver) =>
	driver.seenBy(null).seats.flatMap(({ name, isHeld }) => (isHeld ? name : []));

/** Bob has missed two turns. */
function without(options: SettingsOptions = {}, drawn = map): MatchDriver {
	const driver = game(options, drawn).orders("Ann", "bank");
	passes(driver, "Ann", "Cleo").orders("Ann", "bank");
	return passes(driver, "Ann", "Cleo");
}

describe("a person who misses two turns", () => {
	test("has a bot hold the seat from then on", () => {
		const driver = game().orders("Ann", "bank");
		passes(driver, "Ann", "Cleo");
		expect([driver.turn, heldIn(driver)]).toEqual([13, []]);
		expect(driver.factsOf("held")).toEqual([]);
		driver.orders("Ann", "bank");
		passes(driver, "Ann", "Cleo");
		expect([driver.turn, heldIn(driver)]).toEqual([14, ["Bob"]]);
		expect(driver.lastFactsOf("held")).toEqual([{ type: "held", seat: 1 }]);
		expect(driver.resolvedOrdersOf("Bob")).toEqual([]);
	});

	test("is not waited for, and the bot gives the orders", () => {
		const driver = without();
		driver.isReady("Ann").isReady("Cleo");
		expect(driver.turn).toBe(15);
		expect(driver.resolvedOrdersOf("Bob").length).toBeGreaterThan(0);
		expect(driver.factsOf("held")).toHaveLength(1);
	});

	test("keeps the seat, the name and the land", () => {
		const driver = without();
		expect(driver.match.seats[1]).toMatchObject({
			type: "person",
			name: "Bob",
		});
		expect(driver.seenBy("Ann").seats[1]).toMatchObject({ bot: null });
	});

	test("is a person who gave no order and never said ready", () => {
		const driver = game();
		driver.orders("Bob", "bank").passesTurn();
		expect(driver.playing.missed).toEqual([1, 0, 1]);
		passes(driver.orders("Bob", "bank"), "Bob");
		expect(driver.playing.missed).toEqual([2, 0, 2]);
		expect(heldIn(driver)).toEqual(["Ann", "Cleo"]);
	});

	test("has missed them also if they were ready in the waiting phase", () => {
		const driver = MatchDriver.begun(["Ann", "Bob"], { access: "link" });
		driver.starts("Ann", "C-4").isReady("Bob");
		expect(driver.phase).toBe("collecting");
		driver.orders("Ann", "bank").passesTurn();
		expect(driver.playing.missed).toEqual([0, 1]);
	});

	test("has missed none of them by changing their mind", () => {
		const ruleset = { ...CALM, plans: "sealed", tempo: "even" } as const;
		const driver = game({ ruleset });
		driver.orders("Ann", "bank").orders("Bob", "bank");
		driver.apply(driver.reopen("Bob")).passesTurn();
		expect(driver.playing.missed).toEqual([0, 0, 1]);
	});

	test("with a turn between them that was not missed, is not held", () => {
		const driver = game();
		for (const comes of [false, true, false, true, false]) {
			driver.orders("Ann", "bank").isReady("Cleo");
			passes(driver, ...(comes ? ["Bob"] : []));
		}
		expect(driver.factsOf("held")).toEqual([]);
	});

	test("has missed them even if a start by lot was made for them", () => {
		const driver = MatchDriver.begun(["Ann", "Bob"], { access: "link" });
		driver.starts("Ann", "C-4").passes();
		expect(driver.landOf("Bob")).toHaveLength(1);
		for (const turn of [0, 1]) {
			expect([driver.turn, heldIn(driver)]).toEqual([turn, []]);
			driver.orders("Ann", "bank").passesTurn();
		}
		expect(heldIn(driver)).toEqual(["Bob"]);
	});

	test("has missed them even if no turn was resolved for lack of orders", () => {
		const driver = game().passes().passes();
		expect([driver.turn, heldIn(driver)]).toEqual([12, NAMES]);
		driver.passesTurn();
		expect(driver.turn).toBe(13);
	});
});

describe("a person whose seat a bot holds", () => {
	test("gets it back by doing anything", () => {
		const deeds: ((driver: MatchDriver) => MatchDriver)[] = [
			(driver) => driver.orders("Bob", "bank"),
			(driver) => driver.isReady("Bob"),
			(driver) => driver.returns("Bob"),
		];
		for (const deed of deeds) {
			const driver = deed(without());
			expect(driver.lastFacts[0]).toEqual({ type: "returned", seat: 1 });
			expect(heldIn(driver)).toEqual([]);
			expect(driver.playing.missed).toEqual([0, 0, 0]);
			expect(driver.playing.isAttended).toBe(true);
		}
	});

	test("gets it back by a start, once the seat is dead", () => {
		const dead = map.replace("b: level 2", "b: dead 9").replaceAll("b50", ".");
		const options = { phase: "waiting", missed: [0, 2, 0] } as const;
		const driver = game(options, dead).starts("Bob", "A-5");
		expect(driver.lastFacts.map(({ type }) => type).slice(0, 2)).toEqual([
			"returned",
			"entered",
		]);
		expect(driver.landOf("Bob")).toEqual(["A-5"]);
	});

	test("is waited for again, and the bot gives no more orders", () => {
		const driver = without().returns("Bob");
		driver.isReady("Ann").isReady("Cleo");
		expect(driver.turn).toBe(14);
		expect(driver.orders("Bob", "bank").isReady("Bob").turn).toBe(15);
		expect(driver.resolvedOrdersOf("Bob")).toHaveLength(1);
	});

	test("does not get it back by an order that is refused", () => {
		const driver = without();
		expect(driver.refusal(driver.order("Bob", "A-3", { turn: 3 }))).toBe(
			"wrong_turn",
		);
		expect(heldIn(driver)).toEqual(["Bob"]);
	});

	test("finds what the bot has ordered under open plans, and the rest is theirs to give", () => {
		const ruleset = { ...CALM, plans: "open", readyEnds: false } as const;
		const driver = without({ ruleset });
		while (driver.playing.orders.every(({ seat }) => seat !== 1))
			driver.after(driver.tickIn).ticks();
		const given = driver.playing.orders.length;
		driver.returns("Bob").pastDeadline(0).ticks();
		expect(driver.playing.orders).toHaveLength(given);
		expect(driver.seenBy("Bob").spent).toBe(given);
		expect(driver.seenBy("Bob").orders.map(({ seat }) => seat)).toEqual(
			new Array(given).fill(1),
		);
	});

	test("is seen as back also by an order that the bot has given already", () => {
		const ruleset = { ...CALM, plans: "open", readyEnds: false } as const;
		const driver = without({ ruleset });
		while (driver.playing.orders.every(({ seat }) => seat !== 1))
			driver.after(driver.tickIn).ticks();
		const [{ id }] = driver.playing.orders;
		driver.apply(driver.order("Bob", "A-6", { id }));
		expect(driver.lastFacts).toEqual([{ type: "returned", seat: 1 }]);
	});

	test("is held again after two more turns", () => {
		const driver = without().returns("Bob");
		for (const turn of [14, 15]) {
			expect([driver.turn, heldIn(driver)]).toEqual([turn, []]);
			driver.orders("Ann", "bank").isReady("Cleo");
			passes(driver, "Ann");
		}
		expect(heldIn(driver)).toEqual(["Bob"]);
		expect(driver.factsOf("held")).toHaveLength(2);
	});

	test("may resign, and is held no more", () => {
		const driver = without().resigns("Bob");
		expect(driver.lastFacts).toEqual([{ type: "resigned", seat: 1 }]);
		expect(heldIn(driver)).toEqual([]);
		expect(driver.refusal(driver.return("Bob"))).toBe("resigned");
	});
});

test("a person who never went away may say that they are back, and nothing changes", () => {
	const driver = game();
	const before = driver.match;
	expect(driver.returns("Ann").match).toBe(before);
	expect(driver.refusal(driver.return("Zoe"))).toBe("not_seated");
});

describe("nobody's seat is held", () => {
	test("in a game for one person", () => {
		const driver = without({ access: "solo" });
		expect([heldIn(driver), driver.factsOf("held")]).toEqual([[], []]);
		driver.isReady("Ann").isReady("Cleo");
		expect(driver.turn).toBe(14);
	});

	test("without a clock", () => {
		const driver = game({ hasClock: false, missed: [0, 5, 0] });
		expect(heldIn(driver)).toEqual([]);
		driver.isReady("Ann").isReady("Cleo");
		expect(driver.turn).toBe(12);
	});

	test("by correspondence, from an hour a turn on", () => {
		const paced = (collectingMs: number) => ({
			ruleset: { ...CALM, pace: { ...CALM.pace, collectingMs } },
		});
		expect(heldIn(without(paced(HOUR)))).toEqual([]);
		expect(heldIn(without(paced(HOUR - 1)))).toEqual(["Bob"]);
	});

	test("while it is dead: then there is nothing to miss", () => {
		const dead = map.replace("b: level 2", "b: dead 11").replaceAll("b50", ".");
		const driver = game({ ruleset: { ...CALM, returns: false } }, dead);
		for (let i = 0; i < 4; i++) {
			driver.orders("Ann", "bank").isReady("Ann").isReady("Cleo");
			if (driver.match.type === "over") break;
		}
		expect(driver.playing.missed).toEqual([0, 0, 0]);
	});
});

test("in single-step modes, twenty must pass before a bot holds the seat", () => {
	const driver = MatchDriver.onMap(
		"turn 5\n a: level 3, started 0\n b: level 3, started 0\n\n a100 . b100\n . . .",
		["Ann", "Bob"],
		{ ruleset: FREE_NEIGHBOR, access: "public", startedAt: EPOCH - 5000 },
	);
	for (let turn = 5; turn < 25; turn++) {
		expect([driver.turn, heldIn(driver)]).toEqual([turn, []]);
		driver.isReady("Ann").passesTurn();
	}
	expect(heldIn(driver)).toEqual(["Bob"]);
	driver.isReady("Ann").passesTurn();
	expect(driver.resolvedOrdersOf("Bob").length).toBeGreaterThan(0);
	driver.orders("Bob", "B-2");
	expect(heldIn(driver)).toEqual([]);
});

test("bots that hold every seat do not keep a game going for ever", () => {
	const ruleset = { ...CALM, maxUnattendedTurns: 6 };
	const driver = game({ ruleset });
	for (let i = 0; i < 20 && driver.match.type === "playing"; i++)
		driver.passes();
	expect(driver.over.reason).toBe("unattended");
	expect(driver.factsOf("held")).toHaveLength(3);
	expect(driver.factsOf("turnResolved").length).toBeLessThanOrEqual(6);
});
