import { describe, expect, test } from "vitest";
import { FREE_NEIGHBOR } from "../../src/rules/rulesets.ts";
import { CALM, EPOCH } from "../support/setting.ts";
import { Table } from "../support/table.ts";

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

type Wishes = Parameters<typeof Table.onMap>[2];

/** Ann plays, and so does Cleo; Bob is not there. */
const game = (wishes: Wishes = {}, drawn = map) =>
	Table.onMap(drawn, NAMES, { access: "link", ...wishes });

/** Lets a turn pass in which these say that they are ready, and the others nothing. */
function passes(table: Table, ...names: string[]): Table {
	const { turn } = table;
	for (const name of names) table.isReady(name);
	return table.turn > turn ? table : table.passesTurn();
}

const heldIn = (table: Table) =>
	table.seenBy(null).seats.flatMap(({ name, isHeld }) => (isHeld ? name : []));

/** Bob has missed two turns. */
function without(wishes: Wishes = {}, drawn = map): Table {
	const table = game(wishes, drawn).orders("Ann", "bank");
	passes(table, "Ann", "Cleo").orders("Ann", "bank");
	return passes(table, "Ann", "Cleo");
}

describe("whoever lets two turns pass", () => {
	test("has a bot hold the seat from then on", () => {
		const table = game().orders("Ann", "bank");
		passes(table, "Ann", "Cleo");
		expect([table.turn, heldIn(table)]).toEqual([13, []]);
		expect(table.toldOf("held")).toEqual([]);
		table.orders("Ann", "bank");
		passes(table, "Ann", "Cleo");
		expect([table.turn, heldIn(table)]).toEqual([14, ["Bob"]]);
		expect(table.newsOf("held")).toEqual([{ type: "held", seat: 1 }]);
		expect(table.resolvedOrdersOf("Bob")).toEqual([]);
	});

	test("need not be waited for, and the bot gives the orders", () => {
		const table = without();
		table.isReady("Ann").isReady("Cleo");
		expect(table.turn).toBe(15);
		expect(table.resolvedOrdersOf("Bob").length).toBeGreaterThan(0);
		expect(table.toldOf("held")).toHaveLength(1);
	});

	test("keeps the seat, the name and the land", () => {
		const table = without();
		expect(table.match.seats[1]).toMatchObject({ type: "person", name: "Bob" });
		expect(table.seenBy("Ann").seats[1]).toMatchObject({ bot: null });
	});

	test("is one who gave no order and never said ready", () => {
		const table = game();
		table.orders("Bob", "bank").passesTurn();
		expect(table.playing.missed).toEqual([1, 0, 1]);
		passes(table.orders("Bob", "bank"), "Bob");
		expect(table.playing.missed).toEqual([2, 0, 2]);
		expect(heldIn(table)).toEqual(["Ann", "Cleo"]);
	});

	test("with a turn between them that was not missed, is not held", () => {
		const table = game();
		for (const comes of [false, true, false, true, false]) {
			table.orders("Ann", "bank").isReady("Cleo");
			passes(table, ...(comes ? ["Bob"] : []));
		}
		expect(table.toldOf("held")).toEqual([]);
	});

	test("has missed them also where a start by lot was all there was of them", () => {
		const table = Table.begun(["Ann", "Bob"], { access: "link" });
		table.starts("Ann", "C-4").passes();
		expect(table.landOf("Bob")).toHaveLength(1);
		for (const turn of [0, 1]) {
			expect([table.turn, heldIn(table)]).toEqual([turn, []]);
			table.orders("Ann", "bank").passesTurn();
		}
		expect(heldIn(table)).toEqual(["Bob"]);
	});

	test("has missed them also where no turn came of them for lack of orders", () => {
		const table = game().passes().passes();
		expect([table.turn, heldIn(table)]).toEqual([12, NAMES]);
		table.passesTurn();
		expect(table.turn).toBe(13);
	});
});

describe("whose seat a bot holds", () => {
	test("has it back with any deed", () => {
		const deeds: ((table: Table) => Table)[] = [
			(table) => table.orders("Bob", "bank"),
			(table) => table.isReady("Bob"),
			(table) => table.returns("Bob"),
		];
		for (const deed of deeds) {
			const table = deed(without());
			expect(table.news[0]).toEqual({ type: "returned", seat: 1 });
			expect(heldIn(table)).toEqual([]);
			expect(table.playing.missed).toEqual([0, 0, 0]);
			expect(table.playing.isAttended).toBe(true);
		}
	});

	test("has it back with a start, once the seat is dead", () => {
		const dead = map.replace("b: level 2", "b: dead 9").replaceAll("b50", ".");
		const wishes = { phase: "waiting", missed: [0, 2, 0] } as const;
		const table = game(wishes, dead).starts("Bob", "A-5");
		expect(table.news.map(({ type }) => type).slice(0, 2)).toEqual([
			"returned",
			"entered",
		]);
		expect(table.landOf("Bob")).toEqual(["A-5"]);
	});

	test("is waited for again, and the bot gives no more orders", () => {
		const table = without().returns("Bob");
		table.isReady("Ann").isReady("Cleo");
		expect(table.turn).toBe(14);
		expect(table.orders("Bob", "bank").isReady("Bob").turn).toBe(15);
		expect(table.resolvedOrdersOf("Bob")).toHaveLength(1);
	});

	test("has it back with an order that is refused no more than with none", () => {
		const table = without();
		expect(table.refusal(table.order("Bob", "A-3", { turn: 3 }))).toBe(
			"wrong_turn",
		);
		expect(heldIn(table)).toEqual(["Bob"]);
	});

	test("finds what the bot has ordered under open plans, and the rest is theirs to give", () => {
		const ruleset = { ...CALM, plans: "open", readyEnds: false } as const;
		const table = without({ ruleset });
		while (table.playing.orders.every(({ seat }) => seat !== 1))
			table.after(table.tickIn).ticks();
		const given = table.playing.orders.length;
		table.returns("Bob").pastDeadline(0).ticks();
		expect(table.playing.orders).toHaveLength(given);
		expect(table.seenBy("Bob").spent).toBe(given);
		expect(table.seenBy("Bob").orders.map(({ seat }) => seat)).toEqual(
			new Array(given).fill(1),
		);
	});

	test("is told so also where the order that brings them back was the bot's already", () => {
		const ruleset = { ...CALM, plans: "open", readyEnds: false } as const;
		const table = without({ ruleset });
		while (table.playing.orders.every(({ seat }) => seat !== 1))
			table.after(table.tickIn).ticks();
		const [{ id }] = table.playing.orders;
		table.tell(table.order("Bob", "A-6", { id }));
		expect(table.news).toEqual([{ type: "returned", seat: 1 }]);
	});

	test("is held again after two more turns", () => {
		const table = without().returns("Bob");
		for (const turn of [14, 15]) {
			expect([table.turn, heldIn(table)]).toEqual([turn, []]);
			table.orders("Ann", "bank").isReady("Cleo");
			passes(table, "Ann");
		}
		expect(heldIn(table)).toEqual(["Bob"]);
		expect(table.toldOf("held")).toHaveLength(2);
	});

	test("may resign, and is held no more", () => {
		const table = without().resigns("Bob");
		expect(table.news).toEqual([{ type: "resigned", seat: 1 }]);
		expect(heldIn(table)).toEqual([]);
		expect(table.refusal(table.return("Bob"))).toBe("resigned");
	});
});

test("one who never went away may say that they are back, and nothing changes", () => {
	const table = game();
	const before = table.match;
	expect(table.returns("Ann").match).toBe(before);
	expect(table.refusal(table.return("Zoe"))).toBe("not_seated");
});

describe("nobody's seat is held", () => {
	test("in a game for one person", () => {
		const table = without({ access: "solo" });
		expect([heldIn(table), table.toldOf("held")]).toEqual([[], []]);
		table.isReady("Ann").isReady("Cleo");
		expect(table.turn).toBe(14);
	});

	test("without a clock", () => {
		const table = game({ hasClock: false, missed: [0, 5, 0] });
		expect(heldIn(table)).toEqual([]);
		table.isReady("Ann").isReady("Cleo");
		expect(table.turn).toBe(12);
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
		const table = game({ ruleset: { ...CALM, returns: false } }, dead);
		for (let i = 0; i < 4; i++) {
			table.orders("Ann", "bank").isReady("Ann").isReady("Cleo");
			if (table.match.type === "over") break;
		}
		expect(table.playing.missed).toEqual([0, 0, 0]);
	});
});

test("in single-step modes, twenty must pass before a bot holds the seat", () => {
	const table = Table.onMap(
		"turn 5\n a: level 3, started 0\n b: level 3, started 0\n\n a100 . b100\n . . .",
		["Ann", "Bob"],
		{ ruleset: FREE_NEIGHBOR, access: "public", startedAt: EPOCH - 5000 },
	);
	for (let turn = 5; turn < 25; turn++) {
		expect([table.turn, heldIn(table)]).toEqual([turn, []]);
		table.isReady("Ann").passesTurn();
	}
	expect(heldIn(table)).toEqual(["Bob"]);
	table.isReady("Ann").passesTurn();
	expect(table.resolvedOrdersOf("Bob").length).toBeGreaterThan(0);
	table.orders("Bob", "B-2");
	expect(heldIn(table)).toEqual([]);
});

test("bots that hold every seat do not keep a game going for ever", () => {
	const ruleset = { ...CALM, maxUnattendedTurns: 6 };
	const table = game({ ruleset });
	for (let i = 0; i < 20 && table.match.type === "playing"; i++) table.passes();
	expect(table.over.reason).toBe("unattended");
	expect(table.toldOf("held")).toHaveLength(3);
	expect(table.toldOf("turnResolved").length).toBeLessThanOrEqual(6);
});
