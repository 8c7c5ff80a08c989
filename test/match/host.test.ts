import { describe, expect, test } from "vitest";
import { LobbyDriver } from "../support/LobbyDriver.ts";

const AWAY_MS = 30_000;

const lobby = () => LobbyDriver.open(["Ann", "Bob", "Cleo", ""]);

describe("the host of a lobby", () => {
	test("is the first person who came, wherever they sit", () => {
		const driver = LobbyDriver.open(["captain", "", ""]);
		expect(driver.host).toBeNull();
		expect(driver.joins("Ann", 2).joins("Bob").host).toBe("Ann");
	});

	test("alone may begin the game, with fewer seats than there are", () => {
		const driver = lobby();
		for (const name of ["Bob", "Zoe"])
			expect(driver.refusal(driver.begin(name))).toBe("not_host");
		expect(driver.begins("Ann").match.type).toBe("playing");
		expect(driver.names).toEqual(["Ann", "Bob", "Cleo"]);
	});

	test("can't begin a game with too few seats", () => {
		const driver = LobbyDriver.open(["Ann", "", ""]);
		expect(driver.refusal(driver.begin("Ann"))).toBe("too_few_seats");
	});

	test("is nobody where only bots have seats", () => {
		const driver = LobbyDriver.open(["captain", "hermit"]);
		expect(driver.refusal(driver.begin("Ann"))).toBe("not_host");
	});
});

describe("the host who leaves", () => {
	test("hands over to the next who is there", () => {
		const driver = lobby().arePresent("Ann", "Cleo").leaves("Ann");
		expect(driver.host).toBe("Cleo");
		expect(driver.refusal(driver.begin("Bob"))).toBe("not_host");
		expect(driver.begins("Cleo").match.type).toBe("playing");
	});

	test("hands over to the next in line where nobody is there", () => {
		expect(lobby().arePresent().leaves("Ann").host).toBe("Bob");
	});

	test("is no longer the host after coming back", () => {
		const driver = lobby().leaves("Ann").joins("Ann");
		expect(driver.host).toBe("Bob");
	});

	test("leaves no host behind where only bots stay", () => {
		const driver = LobbyDriver.open(["Ann", "captain"]).leaves("Ann");
		expect(driver.host).toBeNull();
	});
});

describe("the host who is away", () => {
	const deserted = () => lobby().arePresent("Ann", "Bob").arePresent("Bob");

	test("hands over after half a minute to the next who is there", () => {
		const driver = deserted();
		expect(driver.nextTickIn).toBe(AWAY_MS);
		expect(driver.after(AWAY_MS - 1).ticks().host).toBe("Ann");
		expect(driver.after(1).ticks().host).toBe("Bob");
		expect(driver.lastFacts).toEqual([{ type: "handedOver" }]);
		expect(driver.ticks().lastFacts).toEqual([]);
		expect(driver.names).toEqual(["Ann", "Bob", "Cleo", null]);
	});

	test("stays the host by coming back in time", () => {
		const driver = deserted()
			.after(AWAY_MS - 1)
			.arePresent("Ann", "Bob");
		expect(driver.after(AWAY_MS).ticks().host).toBe("Ann");
		driver.arePresent("Bob").after(AWAY_MS - 1);
		expect(driver.ticks().host).toBe("Ann");
	});

	test("stays the host while nobody else is there, and no longer", () => {
		const driver = lobby().arePresent();
		expect(driver.nextTickIn).toBeGreaterThan(AWAY_MS);
		expect(driver.after(2 * AWAY_MS).ticks().host).toBe("Ann");
		expect(driver.arePresent("Cleo").host).toBe("Cleo");
	});

	test("does not hand over to a person who only watches", () => {
		const driver = lobby()
			.arePresent("Zoe")
			.after(2 * AWAY_MS);
		expect(driver.ticks().host).toBe("Ann");
	});

	test("comes back as a member like any other", () => {
		const driver = deserted().after(AWAY_MS).ticks();
		driver.arePresent("Ann", "Bob", "Cleo").leaves("Bob");
		expect(driver.host).toBe("Ann");
	});

	test("and leaves, gives the next one in line half a minute of their own", () => {
		const driver = lobby()
			.arePresent()
			.after(AWAY_MS - 1)
			.leaves("Ann");
		driver.arePresent("Cleo").after(1).ticks();
		expect(driver.host).toBe("Bob");
		driver.after(AWAY_MS).ticks();
		expect(driver.host).toBe("Cleo");
	});
});

test("where strangers are put together, the host can send nobody away", () => {
	const soon = { access: "public", beginsAfterMs: 10_000 } as const;
	const driver = LobbyDriver.open(["Ann", "Bob", ""], soon);
	expect(driver.refusal(driver.remove("Ann", 1))).toBe("not_host");
	const calm = LobbyDriver.open(["Ann", "Bob", ""], { access: "public" });
	calm.apply(calm.remove("Ann", 1));
	expect(calm.names).toEqual(["Ann", null, null]);
});
