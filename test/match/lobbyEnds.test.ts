import { describe, expect, test } from "vitest";
import { LobbyDriver, type LobbyOptions } from "../support/LobbyDriver.ts";
import { CALM } from "../support/setting.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const LINK = { access: "link" } as const;
const PUBLIC = { access: "public" } as const;

const slow = (collectingMs: number): LobbyOptions => ({
	ruleset: { ...CALM, pace: { ...CALM.pace, collectingMs } },
});

describe("a lobby that its last person leaves", () => {
	const left = (options: LobbyOptions) =>
		LobbyDriver.open(["Ann", "captain", ""], options).after(HOUR).leaves("Ann");

	test("is given up at once if it is public", () => {
		const driver = left(PUBLIC);
		expect([driver.due, driver.nextTickIn]).toEqual(["close", 0]);
	});

	test("is kept ten minutes for those who have its link", () => {
		const driver = left(LINK);
		expect(driver.nextTickIn).toBe(10 * MINUTE);
		expect(driver.after(10 * MINUTE - 1).due).toBeNull();
		expect(driver.after(1).due).toBe("close");
	});

	test("goes on if somebody comes meanwhile", () => {
		const driver = left(LINK)
			.after(5 * MINUTE)
			.joins("Bob");
		expect([driver.host, driver.nextTickIn]).toEqual(["Bob", 2 * HOUR]);
	});
});

test("a lobby that nobody has joined yet is kept ten minutes", () => {
	for (const options of [LINK, PUBLIC]) {
		const driver = LobbyDriver.open(["", ""], options);
		expect(driver.nextTickIn).toBe(10 * MINUTE);
		expect(driver.after(10 * MINUTE).due).toBe("close");
	}
});

describe("a lobby whose persons are all away", () => {
	const left = (options: LobbyOptions) =>
		LobbyDriver.open(["Ann", "Bob", ""], options)
			.arePresent("Bob")
			.after(MINUTE);

	test("is given up after three minutes if strangers could join it", () => {
		const driver = left(PUBLIC).arePresent();
		expect(driver.nextTickIn).toBe(3 * MINUTE);
		expect(driver.after(3 * MINUTE - 1).due).toBeNull();
		expect(driver.after(1).due).toBe("close");
	});

	test("goes on if one of them comes back meanwhile", () => {
		const driver = left(PUBLIC)
			.arePresent()
			.after(2 * MINUTE);
		expect(driver.arePresent("Ann").after(HOUR).due).toBeNull();
	});

	test("is kept for longer by link, and by correspondence", () => {
		const rest = 2 * HOUR - MINUTE;
		expect(left(LINK).arePresent().nextTickIn).toBe(rest);
		const slowly = { ...PUBLIC, ...slow(HOUR) };
		expect(left(slowly).arePresent().nextTickIn).toBe(14 * DAY - MINUTE);
	});
});

describe("a lobby that nobody joins any longer", () => {
	test("is given up after two hours", () => {
		for (const options of [LINK, PUBLIC, { ...LINK, ...slow(HOUR - 1) }]) {
			const driver = LobbyDriver.open(["Ann", "", ""], options).arePresent(
				"Ann",
			);
			expect(driver.after(HOUR).joins("Bob").nextTickIn).toBe(2 * HOUR);
			expect(driver.after(2 * HOUR - 1).due).toBeNull();
			expect(driver.after(1).due).toBe("close");
		}
	});

	test("is given up after two weeks by correspondence", () => {
		const driver = LobbyDriver.open(["Ann", ""], { ...LINK, ...slow(HOUR) });
		expect(driver.nextTickIn).toBe(14 * DAY);
		expect(driver.after(14 * DAY).due).toBe("close");
	});

	test("is given up after two hours also where there is no clock", () => {
		const options = { ...LINK, ...slow(HOUR), hasClock: false };
		expect(LobbyDriver.open(["Ann", ""], options).nextTickIn).toBe(2 * HOUR);
	});

	test("is not kept longer by those who leave", () => {
		const driver = LobbyDriver.open(["Ann", "Bob", ""], LINK).after(HOUR);
		expect(driver.leaves("Bob").nextTickIn).toBe(HOUR);
	});

	test("begins if it is full by then", () => {
		const driver = LobbyDriver.open(["Ann", "Bob"], LINK).after(3 * HOUR);
		expect(driver.due).toBe("begin");
	});
});
