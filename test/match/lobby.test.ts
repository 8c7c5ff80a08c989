import { describe, expect, test } from "vitest";
import { FREE_FULL } from "../../src/rules/rulesets.ts";
import { LobbyTable } from "../support/lobbyTable.ts";
import { holderNamed, playerNamed } from "../support/setting.ts";
import { Table } from "../support/table.ts";

describe("whoever joins", () => {
	test("without naming a seat takes the first empty one", () => {
		const table = LobbyTable.open(["Ann", "", "Cleo", ""]).joins("Bob");
		expect(table.names).toEqual(["Ann", "Bob", "Cleo", null]);
		expect(table.news).toEqual([
			{ type: "joined", seat: 1, holder: holderNamed("Bob") },
		]);
	});

	test("may name a seat", () => {
		const table = LobbyTable.open(["", "", ""]).joins("Ann", 2);
		expect(table.names).toEqual([null, null, "Ann"]);
	});

	test("is refused a seat that is taken, or is not there", () => {
		const table = LobbyTable.open(["Ann", ""]);
		for (const seat of [0, 2, -1, 0.5])
			expect(table.refusal(table.join("Bob", seat))).toBe("no_seat");
		expect(table.refusal(table.join("captain", 0))).toBe("no_seat");
	});

	test("finds no seat in a full lobby", () => {
		const table = LobbyTable.open(["Ann", "captain"]);
		expect(table.refusal(table.join("Bob"))).toBe("no_seat");
		expect(table.refusal(table.join("gardener"))).toBe("no_seat");
	});

	test("can't take two seats, but two bots of one temperament can play", () => {
		const table = LobbyTable.open(["Ann", "captain", "", ""]);
		expect(table.refusal(table.join("Ann"))).toBe("already_seated");
		expect(table.refusal(table.join("Ann", 3))).toBe("already_seated");
		expect(table.joins("captain").names).toEqual([
			"Ann",
			"captain",
			"captain 2",
			null,
		]);
	});

	test("under a name that is there is told apart by a number", () => {
		const table = LobbyTable.open(["Ann", "Ann 2", "", ""]);
		for (const player of ["one", "two"])
			table.tell({
				type: "join",
				holder: { type: "person", player: playerNamed(player), name: "Ann" },
			});
		expect(table.names).toEqual(["Ann", "Ann 2", "Ann 3", "Ann 4"]);
		expect(table.news).toMatchObject([{ holder: { name: "Ann 4" } }]);
	});
});

describe("whoever leaves", () => {
	test("makes room, and may come back", () => {
		const table = LobbyTable.open(["Ann", "Bob"]).leaves("Ann");
		expect(table.names).toEqual([null, "Bob"]);
		expect(table.news).toEqual([{ type: "left", seat: 0 }]);
		expect(table.joins("Ann").names).toEqual(["Ann", "Bob"]);
	});

	test("must have had a seat", () => {
		const table = LobbyTable.open(["Ann", ""]);
		expect(table.refusal(table.leave("Bob"))).toBe("not_seated");
		table.leaves("Ann");
		expect(table.refusal(table.leave("Ann"))).toBe("not_seated");
	});
});

test("in a lobby there is nothing to play yet, and time may pass", () => {
	const table = LobbyTable.open(["Ann", "Bob"]);
	const player = playerNamed("Ann");
	const tile = 0 as never;
	for (const command of [
		{ type: "ready", player, turn: 0, phase: "waiting" } as const,
		{ type: "start", player, tile } as const,
		{ type: "return", player } as const,
		{ type: "resign", player } as const,
	])
		expect(table.refusal(command)).toBe("not_playing");
	const before = table.match;
	expect(table.after(1e12).ticks().match).toBe(before);
	expect(table.news).toEqual([]);
});

describe("when play begins", () => {
	test("the empty seats are gone, and the others stay in order", () => {
		const names = ["", "Ann", "", "captain", "Bob", ""];
		const table = Table.begun(names);
		expect(table.names).toEqual(["Ann", "captain", "Bob"]);
		expect(table.playing.position.seats).toHaveLength(3);
	});

	test("nobody leaves, is sent away, or begins it again, and looking on changes nothing", () => {
		const table = Table.begun(["Ann", "Bob"]);
		expect(table.refusal(table.join("Cleo"))).toBe("not_open");
		expect(table.refusal(table.leave("Ann"))).toBe("not_in_lobby");
		expect(table.refusal(table.remove("Ann", 1))).toBe("not_in_lobby");
		expect(table.refusal(table.begin("Ann"))).toBe("not_in_lobby");
		const before = table.match;
		expect(table.arePresent("Ann").match).toBe(before);
	});

	test("there must be two seats, in a free game one", () => {
		for (const names of [
			["", "", ""],
			["Ann", "", ""],
		]) {
			const table = LobbyTable.open(names);
			expect(table.refusal(table.begin())).toBe("too_few_seats");
		}
		expect(Table.begun(["Ann", "", "Bob"]).match.type).toBe("playing");
		const free = { ruleset: FREE_FULL };
		const empty = LobbyTable.open(["", ""], free);
		expect(empty.refusal(empty.begin())).toBe("too_few_seats");
		expect(Table.begun(["Ann", ""], free).match.type).toBe("playing");
	});
});

describe("bots on the seats that are left", () => {
	test("are of the strength that was chosen, and make up the number", () => {
		const table = Table.begun(["", "Ann", ""], { fill: "hard" });
		expect(table.match.seats.map((seat) => seat?.type)).toEqual([
			"bot",
			"person",
			"bot",
		]);
		expect(table.match.seats).toMatchObject([
			{ bot: "general" },
			{ name: "Ann" },
			{ bot: "general" },
		]);
	});

	test("are of one strength after the other where they are mixed", () => {
		const table = Table.begun(["Ann", "", "", "", ""], { fill: "mixed" });
		expect(table.match.seats.slice(1)).toMatchObject([
			{ bot: "gardener" },
			{ bot: "captain" },
			{ bot: "general" },
			{ bot: "gardener" },
		]);
	});

	test("have names of their own, however many there are and whoever has theirs", () => {
		const filled = (names: string[]) => Table.begun(names, FILLED).names;
		const FILLED = {
			ruleset: FREE_FULL,
			fill: "normal",
			board: { cols: 20, rows: 10 },
		} as const;
		const [, ...bots] = filled(["Ann", ...new Array(49).fill("")]);
		expect(new Set(bots).size).toBe(49);
		const twin = filled([`${bots[0]}`, "", ""]);
		expect(twin).toEqual([bots[0], `${bots[0]} 2`, bots[1]]);
	});
});

describe("whom the host has sent away", () => {
	const table = () => LobbyTable.open(["Ann", "Bob", "captain", ""]);

	test("is gone for good", () => {
		const without = table().tell(table().remove("Ann", 1));
		expect(without.names).toEqual(["Ann", null, "captain", null]);
		expect(without.news).toEqual([{ type: "left", seat: 1 }]);
		expect(without.refusal(without.join("Bob"))).toBe("removed");
	});

	test("can be neither a bot, nor an empty seat, nor the host", () => {
		for (const seat of [0, 2, 3, 4, -1])
			expect(table().refusal(table().remove("Ann", seat))).toBe("not_seated");
	});

	test("nobody but the host can say", () => {
		for (const name of ["Bob", "Zoe"])
			for (const seat of [0, 1])
				expect(table().refusal(table().remove(name, seat))).toBe("not_host");
	});

	test("stays away also when play has begun and bots' seats may be taken", () => {
		const wishes = { access: "link", fill: "normal" } as const;
		const lobby = LobbyTable.open(["Ann", "Bob", ""], wishes);
		const begun = lobby.tell(lobby.remove("Ann", 1)).begins("Ann");
		expect(begun.refusal(begun.join("Bob"))).toBe("removed");
		expect(begun.joins("Cleo").seat("Cleo")).toBeGreaterThan(0);
	});
});
