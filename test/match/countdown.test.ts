import { describe, expect, test } from "vitest";
import { FREE_FULL } from "../../src/rules/rulesets.ts";
import { LobbyTable, type LobbyWishes } from "../support/lobbyTable.ts";
import { playerNamed } from "../support/setting.ts";

const SECOND = 1000;

const shared = (names: string[], wishes: LobbyWishes = {}) =>
	LobbyTable.open(names, { access: "link", ...wishes });

describe("a lobby that is full", () => {
	test("begins after three seconds", () => {
		const table = shared(["Ann", ""]);
		expect([table.beginsIn, table.fate]).toEqual([null, null]);
		table.after(5 * SECOND).joins("Bob");
		expect([table.beginsIn, table.momentIn]).toEqual([3 * SECOND, 3 * SECOND]);
		expect(table.after(3 * SECOND - 1).fate).toBeNull();
		expect(table.after(1).fate).toBe("begin");
		expect(table.begins().match.type).toBe("playing");
	});

	test("takes it back when somebody leaves meanwhile", () => {
		const table = shared(["Ann", "Bob"]).after(SECOND).leaves("Bob");
		expect(table.beginsIn).toBeNull();
		expect(table.after(10 * SECOND).fate).toBeNull();
		expect(table.joins("Cleo").beginsIn).toBe(3 * SECOND);
	});

	test("takes it back when the host sends somebody away", () => {
		const table = shared(["Ann", "Bob"]);
		expect(table.tell(table.remove("Ann", 1)).beginsIn).toBeNull();
	});

	test("may be begun at once by its host", () => {
		expect(shared(["Ann", "Bob"]).begins("Ann").match.type).toBe("playing");
	});

	test("does not begin without persons", () => {
		const table = shared(["captain", "hermit", ""]).joins("raider");
		expect([table.beginsIn, table.fate]).toEqual([null, null]);
	});

	test("does not begin with fewer seats than its rules need", () => {
		const table = shared([""]).joins("Ann");
		expect(table.beginsIn).toBeNull();
		const free = shared([""], { ruleset: FREE_FULL }).joins("Ann");
		expect(free.beginsIn).toBe(3 * SECOND);
	});
});

describe("a quick game", () => {
	const quick = (names: string[], wishes: LobbyWishes = {}) =>
		LobbyTable.open(names, {
			access: "public",
			fill: "normal",
			beginsAfterMs: 10 * SECOND,
			...wishes,
		});

	test("begins ten seconds after it opened, with bots on the seats that are left", () => {
		const table = quick(["", "", "", ""])
			.after(2 * SECOND)
			.joins("Ann");
		expect(table.beginsIn).toBe(8 * SECOND);
		table.after(4 * SECOND).joins("Bob");
		expect(table.beginsIn).toBe(4 * SECOND);
		expect(table.after(4 * SECOND).fate).toBe("begin");
		table.begins();
		expect(table.match.seats.map((seat) => seat?.type)).toEqual([
			"person",
			"person",
			"bot",
			"bot",
		]);
	});

	test("begins sooner when it is full", () => {
		const table = quick(["Ann", ""]).after(SECOND).joins("Bob");
		expect(table.beginsIn).toBe(3 * SECOND);
	});

	test("does not begin later for being full", () => {
		const table = quick(["Ann", ""])
			.after(9 * SECOND)
			.joins("Bob");
		expect(table.beginsIn).toBe(SECOND);
	});

	test("waits again for its moment when it is full no more", () => {
		const table = quick(["Ann", "Bob"]).leaves("Bob");
		expect(table.beginsIn).toBe(10 * SECOND);
	});

	test("waits for a second person where no bots fill its seats", () => {
		const table = quick(["Ann", "", ""], { fill: null });
		expect(table.beginsIn).toBeNull();
		expect(table.after(20 * SECOND).fate).toBeNull();
		expect(table.joins("Bob").fate).toBe("begin");
		expect(table.begins().names).toEqual(["Ann", "Bob"]);
	});
});

const expected = (...names: string[]) =>
	names.map((name) => ({ player: playerNamed(name), name }));

describe("a rematch", () => {
	const rematch = (awaited: string[], wishes: LobbyWishes = {}) =>
		shared(["", "", "", ""], {
			fill: "easy",
			awaited: expected(...awaited),
			...wishes,
		});

	test("begins three seconds after all who are awaited are in", () => {
		const table = rematch(["Ann", "Bob"]).joins("Bob").after(SECOND);
		expect(table.beginsIn).toBeNull();
		expect(table.joins("Ann").beginsIn).toBe(3 * SECOND);
	});

	test("of one person begins at once", () => {
		expect(rematch(["Ann"]).joins("Ann").fate).toBe("begin");
	});

	test("takes others too, but goes on waiting for who is awaited", () => {
		const table = rematch(["Ann", "Bob"]).joins("Ann").joins("Zoe");
		expect(table.beginsIn).toBeNull();
		expect(table.joins("Bob").beginsIn).toBe(3 * SECOND);
	});

	test("keeps a seat for each who is awaited", () => {
		const table = shared(["", "", ""], { awaited: expected("Ann", "Bob") });
		table.joins("Zoe");
		expect(table.refusal(table.join("Max"))).toBe("kept");
		expect(table.refusal(table.join("Max", 2))).toBe("kept");
		expect(table.joins("Bob").joins("Ann").names).toEqual([
			"Zoe",
			"Bob",
			"Ann",
		]);
	});

	test("is not held up by strangers who come and go", () => {
		const table = rematch(["Ann", "Bob"]).joins("Ann").joins("Bob");
		table.after(2 * SECOND).joins("Zoe");
		expect(table.beginsIn).toBe(SECOND);
		expect(table.after(500).leaves("Zoe").beginsIn).toBe(500);
	});

	test("waits again for one who leaves", () => {
		const table = rematch(["Ann", "Bob"]).joins("Ann").joins("Bob");
		expect(table.leaves("Ann").beginsIn).toBeNull();
	});

	test("may be begun by its host without the others", () => {
		const table = rematch(["Ann", "Bob"]).joins("Bob").begins("Bob");
		expect(table.match.type).toBe("playing");
		expect(table.match.seats.map((seat) => seat?.type)).toEqual([
			"person",
			"bot",
			"bot",
			"bot",
		]);
	});

	test("does not begin with too few, though all are in", () => {
		const table = rematch(["Ann"], { fill: null }).joins("Ann");
		expect([table.beginsIn, table.fate]).toEqual([null, null]);
	});
});
