import { describe, expect, test } from "vitest";
import { LobbyTable } from "../support/lobbyTable.ts";

const AWAY_MS = 30_000;

const lobby = () => LobbyTable.open(["Ann", "Bob", "Cleo", ""]);

describe("the host of a lobby", () => {
	test("is the first person who came, wherever they sit", () => {
		const table = LobbyTable.open(["captain", "", ""]);
		expect(table.host).toBeNull();
		expect(table.joins("Ann", 2).joins("Bob").host).toBe("Ann");
	});

	test("alone may begin the game, with fewer seats than there are", () => {
		const table = lobby();
		for (const name of ["Bob", "Zoe"])
			expect(table.refusal(table.begin(name))).toBe("not_host");
		expect(table.begins("Ann").match.type).toBe("playing");
		expect(table.names).toEqual(["Ann", "Bob", "Cleo"]);
	});

	test("can't begin a game with too few seats", () => {
		const table = LobbyTable.open(["Ann", "", ""]);
		expect(table.refusal(table.begin("Ann"))).toBe("too_few_seats");
	});

	test("can't be anybody where only bots sit", () => {
		const table = LobbyTable.open(["captain", "hermit"]);
		expect(table.refusal(table.begin("Ann"))).toBe("not_host");
	});
});

describe("the host who leaves", () => {
	test("hands over to the next who is there", () => {
		const table = lobby().arePresent("Ann", "Cleo").leaves("Ann");
		expect(table.host).toBe("Cleo");
		expect(table.refusal(table.begin("Bob"))).toBe("not_host");
		expect(table.begins("Cleo").match.type).toBe("playing");
	});

	test("hands over to the next in line where nobody is there", () => {
		expect(lobby().arePresent().leaves("Ann").host).toBe("Bob");
	});

	test("is not the host any more after coming back", () => {
		const table = lobby().leaves("Ann").joins("Ann");
		expect(table.host).toBe("Bob");
	});

	test("leaves no host behind where only bots stay", () => {
		const table = LobbyTable.open(["Ann", "captain"]).leaves("Ann");
		expect(table.host).toBeNull();
	});
});

describe("the host who is away", () => {
	const deserted = () => lobby().arePresent("Ann", "Bob").arePresent("Bob");

	test("is followed after half a minute by the next who is there", () => {
		const table = deserted();
		expect(table.momentIn).toBe(AWAY_MS);
		expect(table.after(AWAY_MS - 1).ticks().host).toBe("Ann");
		expect(table.after(1).ticks().host).toBe("Bob");
		expect(table.news).toEqual([{ type: "handedOver" }]);
		expect(table.ticks().news).toEqual([]);
		expect(table.names).toEqual(["Ann", "Bob", "Cleo", null]);
	});

	test("stays the host by coming back in time", () => {
		const table = deserted()
			.after(AWAY_MS - 1)
			.arePresent("Ann", "Bob");
		expect(table.after(AWAY_MS).ticks().host).toBe("Ann");
		table.arePresent("Bob").after(AWAY_MS - 1);
		expect(table.ticks().host).toBe("Ann");
	});

	test("stays the host while nobody else is there, and no longer", () => {
		const table = lobby().arePresent();
		expect(table.momentIn).toBeGreaterThan(AWAY_MS);
		expect(table.after(2 * AWAY_MS).ticks().host).toBe("Ann");
		expect(table.arePresent("Cleo").host).toBe("Cleo");
	});

	test("is not followed by one who only looks on", () => {
		const table = lobby()
			.arePresent("Zoe")
			.after(2 * AWAY_MS);
		expect(table.ticks().host).toBe("Ann");
	});

	test("comes back as a member like any other", () => {
		const table = deserted().after(AWAY_MS).ticks();
		table.arePresent("Ann", "Bob", "Cleo").leaves("Bob");
		expect(table.host).toBe("Ann");
	});

	test("and leaves, gives the next one in line half a minute of their own", () => {
		const table = lobby()
			.arePresent()
			.after(AWAY_MS - 1)
			.leaves("Ann");
		table.arePresent("Cleo").after(1).ticks();
		expect(table.host).toBe("Bob");
		table.after(AWAY_MS).ticks();
		expect(table.host).toBe("Cleo");
	});
});

test("where strangers are put together, the host can send nobody away", () => {
	const soon = { access: "public", beginsAfterMs: 10_000 } as const;
	const table = LobbyTable.open(["Ann", "Bob", ""], soon);
	expect(table.refusal(table.remove("Ann", 1))).toBe("not_host");
	const calm = LobbyTable.open(["Ann", "Bob", ""], { access: "public" });
	calm.tell(calm.remove("Ann", 1));
	expect(calm.names).toEqual(["Ann", null, null]);
});
