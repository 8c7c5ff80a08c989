import { describe, expect, test } from "vitest";
import { FREE_FULL } from "../../src/rules/modes.ts";
import { LobbyDriver, type LobbyOptions } from "../support/LobbyDriver.ts";
import { playerNamed } from "../support/setting.ts";

const SECOND = 1000;

const shared = (names: string[], options: LobbyOptions = {}) =>
	LobbyDriver.open(names, { access: "link", ...options });

describe("a lobby that is full", () => {
	test("begins after three seconds", () => {
		const driver = shared(["Ann", ""]);
		expect([driver.beginsIn, driver.due]).toEqual([null, null]);
		driver.after(5 * SECOND).joins("Bob");
		expect([driver.beginsIn, driver.nextTickIn]).toEqual([
			3 * SECOND,
			3 * SECOND,
		]);
		expect(driver.after(3 * SECOND - 1).due).toBeNull();
		expect(driver.after(1).due).toBe("begin");
		expect(driver.begins().match.type).toBe("playing");
	});

	test("no longer begins when somebody leaves meanwhile", () => {
		const driver = shared(["Ann", "Bob"]).after(SECOND).leaves("Bob");
		expect(driver.beginsIn).toBeNull();
		expect(driver.after(10 * SECOND).due).toBeNull();
		expect(driver.joins("Cleo").beginsIn).toBe(3 * SECOND);
	});

	test("no longer begins when the host sends somebody away", () => {
		const driver = shared(["Ann", "Bob"]);
		expect(driver.apply(driver.remove("Ann", 1)).beginsIn).toBeNull();
	});

	test("may be begun at once by its host", () => {
		expect(shared(["Ann", "Bob"]).begins("Ann").match.type).toBe("playing");
	});

	test("does not begin without persons", () => {
		const driver = shared(["captain", "hermit", ""]).joins("raider");
		expect([driver.beginsIn, driver.due]).toEqual([null, null]);
	});

	test("does not begin with fewer seats than its rules need", () => {
		const driver = shared([""]).joins("Ann");
		expect(driver.beginsIn).toBeNull();
		const free = shared([""], { ruleset: FREE_FULL }).joins("Ann");
		expect(free.beginsIn).toBe(3 * SECOND);
	});
});

describe("a quick game", () => {
	const quick = (names: string[], options: LobbyOptions = {}) =>
		LobbyDriver.open(names, {
			access: "public",
			fill: "normal",
			beginsAfterMs: 10 * SECOND,
			...options,
		});

	test("begins ten seconds after it opened, with bots on the seats that are left", () => {
		const driver = quick(["", "", "", ""])
			.after(2 * SECOND)
			.joins("Ann");
		expect(driver.beginsIn).toBe(8 * SECOND);
		driver.after(4 * SECOND).joins("Bob");
		expect(driver.beginsIn).toBe(4 * SECOND);
		expect(driver.after(4 * SECOND).due).toBe("begin");
		driver.begins();
		expect(driver.match.seats.map((seat) => seat?.type)).toEqual([
			"person",
			"person",
			"bot",
			"bot",
		]);
	});

	test("begins sooner when it is full", () => {
		const driver = quick(["Ann", ""]).after(SECOND).joins("Bob");
		expect(driver.beginsIn).toBe(3 * SECOND);
	});

	test("does not begin later for being full", () => {
		const driver = quick(["Ann", ""])
			.after(9 * SECOND)
			.joins("Bob");
		expect(driver.beginsIn).toBe(SECOND);
	});

	test("waits again for its time when it is no longer full", () => {
		const driver = quick(["Ann", "Bob"]).leaves("Bob");
		expect(driver.beginsIn).toBe(10 * SECOND);
	});

	test("waits for those who are still on their way, whatever its host wants", () => {
		const driver = quick(["Ann", "", ""]);
		expect(driver.refusal(driver.begin("Ann"))).toBe("not_host");
		expect(driver.beginsIn).toBe(10 * SECOND);
		const friends = LobbyDriver.open(["Ann", "", ""], {
			...{ access: "link", fill: "normal", beginsAfterMs: 10 * SECOND },
		});
		expect(friends.begins("Ann").names[0]).toBe("Ann");
	});

	test("waits for a second person where no bots fill its seats", () => {
		const driver = quick(["Ann", "", ""], { fill: null });
		expect(driver.beginsIn).toBeNull();
		expect(driver.after(20 * SECOND).due).toBeNull();
		expect(driver.joins("Bob").due).toBe("begin");
		expect(driver.begins().names).toEqual(["Ann", "Bob"]);
	});
});

const expected = (...names: string[]) =>
	names.map((name) => ({ player: playerNamed(name), name }));

describe("a rematch", () => {
	const rematch = (awaited: string[], options: LobbyOptions = {}) =>
		shared(["", "", "", ""], {
			fill: "easy",
			awaited: expected(...awaited),
			...options,
		});

	test("begins three seconds after all who are expected have joined", () => {
		const driver = rematch(["Ann", "Bob"]).joins("Bob").after(SECOND);
		expect(driver.beginsIn).toBeNull();
		expect(driver.joins("Ann").beginsIn).toBe(3 * SECOND);
	});

	test("of one person begins at once", () => {
		expect(rematch(["Ann"]).joins("Ann").due).toBe("begin");
	});

	test("of a duel, one of whom gave up and left, but comes after all, takes nobody by surprise", () => {
		for (const order of [
			["Ann", "Bob"],
			["Bob", "Ann"],
		]) {
			const duel = { fill: null, awaited: expected("Ann") };
			const driver = shared(["", ""], duel).joins(order[0]);
			expect(driver.beginsIn).toBeNull();
			expect(driver.joins(order[1]).beginsIn).toBe(3 * SECOND);
		}
	});

	test("takes others too, but goes on waiting for those who are expected", () => {
		const driver = rematch(["Ann", "Bob"]).joins("Ann").joins("Zoe");
		expect(driver.beginsIn).toBeNull();
		expect(driver.joins("Bob").beginsIn).toBe(3 * SECOND);
	});

	test("keeps a seat for each person who is expected", () => {
		const driver = shared(["", "", ""], { awaited: expected("Ann", "Bob") });
		driver.joins("Zoe");
		expect(driver.refusal(driver.join("Max"))).toBe("kept");
		expect(driver.refusal(driver.join("Max", 2))).toBe("kept");
		expect(driver.joins("Bob").joins("Ann").names).toEqual([
			"Zoe",
			"Bob",
			"Ann",
		]);
	});

	test("is not held up by strangers who come and go", () => {
		const driver = rematch(["Ann", "Bob"]).joins("Ann").joins("Bob");
		driver.after(2 * SECOND).joins("Zoe");
		expect(driver.beginsIn).toBe(SECOND);
		expect(driver.after(500).leaves("Zoe").beginsIn).toBe(500);
	});

	test("waits again for a person who leaves", () => {
		const driver = rematch(["Ann", "Bob"]).joins("Ann").joins("Bob");
		expect(driver.leaves("Ann").beginsIn).toBeNull();
	});

	test("may be begun by its host without the others", () => {
		const driver = rematch(["Ann", "Bob"]).joins("Bob").begins("Bob");
		expect(driver.match.type).toBe("playing");
		expect(driver.match.seats.map((seat) => seat?.type)).toEqual([
			"person",
			"bot",
			"bot",
			"bot",
		]);
	});

	test("does not begin with too few, though all have joined", () => {
		const driver = rematch(["Ann"], { fill: null }).joins("Ann");
		expect([driver.beginsIn, driver.due]).toEqual([null, null]);
	});
});
