import { describe, expect, test } from "vitest";
import { LobbyTable, type LobbyWishes } from "../support/lobbyTable.ts";
import { CALM } from "../support/setting.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const LINK = { access: "link" } as const;
const PUBLIC = { access: "public" } as const;

const slow = (collectingMs: number): LobbyWishes => ({
	ruleset: { ...CALM, pace: { ...CALM.pace, collectingMs } },
});

describe("a lobby that its last person leaves", () => {
	const left = (wishes: LobbyWishes) =>
		LobbyTable.open(["Ann", "captain", ""], wishes).after(HOUR).leaves("Ann");

	test("is given up at once if it is public", () => {
		const table = left(PUBLIC);
		expect([table.fate, table.momentIn]).toEqual(["close", 0]);
	});

	test("is kept ten minutes for those who have its link", () => {
		const table = left(LINK);
		expect(table.momentIn).toBe(10 * MINUTE);
		expect(table.after(10 * MINUTE - 1).fate).toBeNull();
		expect(table.after(1).fate).toBe("close");
	});

	test("goes on if somebody comes meanwhile", () => {
		const table = left(LINK)
			.after(5 * MINUTE)
			.joins("Bob");
		expect([table.host, table.momentIn]).toEqual(["Bob", 2 * HOUR]);
	});
});

test("a lobby to which nobody has come yet is kept ten minutes", () => {
	for (const wishes of [LINK, PUBLIC]) {
		const table = LobbyTable.open(["", ""], wishes);
		expect(table.momentIn).toBe(10 * MINUTE);
		expect(table.after(10 * MINUTE).fate).toBe("close");
	}
});

describe("a lobby whose persons are all away", () => {
	const left = (wishes: LobbyWishes) =>
		LobbyTable.open(["Ann", "Bob", ""], wishes).arePresent("Bob").after(MINUTE);

	test("is given up after three minutes if strangers would come to it", () => {
		const table = left(PUBLIC).arePresent();
		expect(table.momentIn).toBe(3 * MINUTE);
		expect(table.after(3 * MINUTE - 1).fate).toBeNull();
		expect(table.after(1).fate).toBe("close");
	});

	test("goes on if one of them comes back meanwhile", () => {
		const table = left(PUBLIC)
			.arePresent()
			.after(2 * MINUTE);
		expect(table.arePresent("Ann").after(HOUR).fate).toBeNull();
	});

	test("is kept for longer by link, and by correspondence", () => {
		const rest = 2 * HOUR - MINUTE;
		expect(left(LINK).arePresent().momentIn).toBe(rest);
		const slowly = { ...PUBLIC, ...slow(HOUR) };
		expect(left(slowly).arePresent().momentIn).toBe(14 * DAY - MINUTE);
	});
});

describe("a lobby to which nobody comes any more", () => {
	test("is given up after two hours", () => {
		for (const wishes of [LINK, PUBLIC, { ...LINK, ...slow(HOUR - 1) }]) {
			const table = LobbyTable.open(["Ann", "", ""], wishes).arePresent("Ann");
			expect(table.after(HOUR).joins("Bob").momentIn).toBe(2 * HOUR);
			expect(table.after(2 * HOUR - 1).fate).toBeNull();
			expect(table.after(1).fate).toBe("close");
		}
	});

	test("is given up after two weeks by correspondence", () => {
		const table = LobbyTable.open(["Ann", ""], { ...LINK, ...slow(HOUR) });
		expect(table.momentIn).toBe(14 * DAY);
		expect(table.after(14 * DAY).fate).toBe("close");
	});

	test("is given up after two hours also where there is no clock", () => {
		const wishes = { ...LINK, ...slow(HOUR), hasClock: false };
		expect(LobbyTable.open(["Ann", ""], wishes).momentIn).toBe(2 * HOUR);
	});

	test("is not kept longer by those who leave", () => {
		const table = LobbyTable.open(["Ann", "Bob", ""], LINK).after(HOUR);
		expect(table.leaves("Bob").momentIn).toBe(HOUR);
	});

	test("begins if it is full by then", () => {
		const table = LobbyTable.open(["Ann", "Bob"], LINK).after(3 * HOUR);
		expect(table.fate).toBe("begin");
	});
});
