import { describe, expect, test } from "vitest";
import { canTakeOver } from "../../src/match/absence.ts";
import { LobbyTable } from "../support/lobbyTable.ts";
import { CALM, holderNamed } from "../support/setting.ts";
import { Table } from "../support/table.ts";

/** In turn 2, where the raider stands best of the bots. */
const map = (turn = 2) => `
	turn ${turn}
	a: level 1, started 0
	b: level 1, started 0
	c: level 1, started 0
	d: dead 1

	a50         .           c50         .
	      a50         .           c50
	a50         .           .           b50
	      a50         .           .
`;

const NAMES = ["Ann", "captain", "raider", "hermit"];

type Wishes = Parameters<typeof Table.onMap>[2];

const game = (wishes: Wishes = {}, turn = 2) =>
	Table.onMap(map(turn), NAMES, { access: "public", ...wishes });

describe("a person who joins a game that has begun", () => {
	test("takes the seat of the bot that stands best", () => {
		const table = game().joins("Bob");
		expect(table.names).toEqual(["Ann", "captain", "Bob", "hermit"]);
		expect(table.news).toEqual([
			{ type: "joined", seat: 2, holder: holderNamed("Bob") },
		]);
		expect(table.seenBy(null).seats[2].bot).toBeNull();
	});

	test("may wish for another bot's seat, but for nobody else's", () => {
		expect(game().joins("Bob", 1).seat("Bob")).toBe(1);
		const table = game();
		for (const seat of [0, 4, -1, 0.5])
			expect(table.refusal(table.join("Bob", seat))).toBe("no_seat");
	});

	test("does not get the seat of a dead bot", () => {
		const table = game();
		expect(table.refusal(table.join("Bob", 3))).toBe("no_seat");
		table.joins("Bob").joins("Cleo");
		expect(table.refusal(table.join("Dan"))).toBe("no_seat");
		expect(canTakeOver(table.match)).toBe(false);
	});

	test("gets the bot's land, and plays on from there", () => {
		const table = game().joins("Bob");
		expect(table.landOf("Bob")).toEqual(["A-5", "A-6"]);
		table.orders("Bob", "B-5").orders("Ann", "bank");
		expect(table.turn).toBe(3);
		expect(table.landOf("Bob")).toContain("B-5");
		expect(table.resolvedOrdersOf("Bob")).toHaveLength(1);
	});

	test("is waited for from then on", () => {
		const table = game().joins("Bob").orders("Ann", "bank").isReady("Ann");
		expect(table.turn).toBe(2);
		expect(table.isReady("Bob").turn).toBe(3);
	});

	test("has a name of their own", () => {
		const holder = { ...holderNamed("Zoe"), name: "Ann" };
		const table = game().tell({ type: "join", holder });
		expect(table.names[2]).toBe("Ann 2");
		expect(table.news).toMatchObject([{ holder: { name: "Ann 2" } }]);
	});

	test("can take one seat, not two", () => {
		const table = game().joins("Bob");
		for (const name of ["Ann", "Bob"])
			expect(table.refusal(table.join(name))).toBe("already_seated");
	});

	test("can't have a seat again after giving one up", () => {
		const table = game().resigns("Ann");
		expect(table.match.type).toBe("over");
		const others = game().joins("Bob").resigns("Ann");
		expect(others.refusal(others.join("Ann"))).toBe("already_seated");
	});

	test("makes the game attended", () => {
		expect(game().joins("Bob").playing.isAttended).toBe(true);
	});

	test("keeps what the bot has ordered under open plans", () => {
		const ruleset = { ...CALM, plans: "open", readyEnds: false } as const;
		const table = game({ ruleset });
		const ofRaider = () =>
			table.playing.orders.filter(({ seat }) => seat === 2).length;
		while (ofRaider() === 0) table.after(table.tickIn).ticks();
		const given = ofRaider();
		table.joins("Bob").pastDeadline(0).ticks();
		expect(ofRaider()).toBe(given);
		expect(table.seenBy("Bob").spent).toBe(given);
	});

	test("chooses where to start if the bot had no place yet", () => {
		const board = { cols: 7, rows: 5 };
		const ruleset = { ...CALM, maxSeats: 2 };
		const table = Table.begun(["Ann", "captain", "raider", "hermit"], {
			access: "link",
			ruleset,
			board,
		});
		const absent = table.playing.position.seats.findIndex(
			({ type }, seat) => type === "absent" && seat > 0,
		);
		table.joins("Bob", absent);
		expect(table.state("Bob").type).toBe("absent");
		expect(table.phase).toBe("collecting");
	});
});

describe("the seats of bots", () => {
	test("may be taken until turn three", () => {
		for (const turn of [0, 1, 2])
			expect(canTakeOver(game({}, turn).match)).toBe(true);
		const table = game({}, 3);
		expect(canTakeOver(table.match)).toBe(false);
		expect(table.refusal(table.join("Bob"))).toBe("not_open");
	});

	test("may be taken by whoever has the link", () => {
		expect(game({ access: "link" }).joins("Bob").seat("Bob")).toBe(2);
	});

	test("are nobody's to take in a game for one person", () => {
		const table = game({ access: "solo" });
		expect(table.refusal(table.join("Bob"))).toBe("not_open");
		expect(canTakeOver(table.match)).toBe(false);
	});

	test("are not for other bots", () => {
		const table = game();
		expect(table.refusal(table.join("gardener"))).toBe("not_in_lobby");
	});

	test("are not those that bots hold for persons who are missing, or gave up", () => {
		const wishes = { missed: [2, 0, 0, 0], access: "link" } as const;
		const table = Table.onMap(map(), ["Ann", "Bob", "Cleo", "Dan"], wishes);
		table.resigns("Bob");
		expect(canTakeOver(table.match)).toBe(false);
		for (const seat of [0, 1])
			expect(table.refusal(table.join("Zoe", seat))).toBe("no_seat");
	});

	test("can't be taken before play, nor when it is over", () => {
		const lobby = LobbyTable.open(["Ann", "captain"], { access: "link" });
		expect(canTakeOver(lobby.match)).toBe(false);
		expect(canTakeOver(game().resigns("Ann").match)).toBe(false);
	});
});
