import { describe, expect, test } from "vitest";
import { FILLS } from "../../src/bots/botStrengths.ts";
import { viewFor } from "../../src/match/view.ts";
import { packView, unpackView } from "../../src/protocol/packedView.ts";
import { FREE_FULL } from "../../src/rules/modes.ts";
import { LobbyDriver } from "../support/LobbyDriver.ts";
import { MatchDriver } from "../support/MatchDriver.ts";
import { holderNamed, playerNamed } from "../support/setting.ts";

describe("a player who joins", () => {
	test("without naming a seat takes the first empty one", () => {
		const driver = LobbyDriver.open(["Ann", "", "Cleo", ""]).joins("Bob");
		expect(driver.names).toEqual(["Ann", "Bob", "Cleo", null]);
		expect(driver.lastFacts).toEqual([
			{ type: "joined", seat: 1, holder: holderNamed("Bob") },
		]);
	});

	test("may name a seat", () => {
		const driver = LobbyDriver.open(["", "", ""]).joins("Ann", 2);
		expect(driver.names).toEqual([null, null, "Ann"]);
	});

	test("is refused a seat that is taken, or is not there", () => {
		const driver = LobbyDriver.open(["Ann", ""]);
		for (const seat of [0, 2, -1, 0.5])
			expect(driver.refusal(driver.join("Bob", seat))).toBe("no_seat");
		expect(driver.refusal(driver.join("captain", 0))).toBe("no_seat");
	});

	test("finds no seat in a full lobby", () => {
		const driver = LobbyDriver.open(["Ann", "captain"]);
		expect(driver.refusal(driver.join("Bob"))).toBe("no_seat");
		expect(driver.refusal(driver.join("gardener"))).toBe("no_seat");
	});

	test("can't take two seats, but two bots of one kind can play", () => {
		const driver = LobbyDriver.open(["Ann", "captain", "", ""]);
		expect(driver.refusal(driver.join("Ann"))).toBe("already_seated");
		expect(driver.refusal(driver.join("Ann", 3))).toBe("already_seated");
		expect(driver.joins("captain").names).toEqual([
			"Ann",
			"captain",
			"captain 2",
			null,
		]);
	});

	test("under a name that is there gets a number", () => {
		const driver = LobbyDriver.open(["Ann", "Ann 2", "", ""]);
		for (const player of ["one", "two"])
			driver.apply({
				type: "join",
				holder: { type: "person", player: playerNamed(player), name: "Ann" },
			});
		expect(driver.names).toEqual(["Ann", "Ann 2", "Ann 3", "Ann 4"]);
		expect(driver.lastFacts).toMatchObject([{ holder: { name: "Ann 4" } }]);
	});
});

describe("a player who leaves", () => {
	test("makes room, and may come back", () => {
		const driver = LobbyDriver.open(["Ann", "Bob"]).leaves("Ann");
		expect(driver.names).toEqual([null, "Bob"]);
		expect(driver.lastFacts).toEqual([{ type: "left", seat: 0 }]);
		expect(driver.joins("Ann").names).toEqual(["Ann", "Bob"]);
	});

	test("must have had a seat", () => {
		const driver = LobbyDriver.open(["Ann", ""]);
		expect(driver.refusal(driver.leave("Bob"))).toBe("not_seated");
		driver.leaves("Ann");
		expect(driver.refusal(driver.leave("Ann"))).toBe("not_seated");
	});
});

test("in a lobby there is nothing to play yet, and time may pass", () => {
	const driver = LobbyDriver.open(["Ann", "Bob"]);
	const player = playerNamed("Ann");
	const tile = 0 as never;
	for (const command of [
		{ type: "ready", player, turn: 0, phase: "waiting" } as const,
		{ type: "start", player, tile } as const,
		{ type: "return", player } as const,
		{ type: "resign", player } as const,
	])
		expect(driver.refusal(command)).toBe("not_playing");
	const before = driver.match;
	expect(driver.after(1e12).ticks().match).toBe(before);
	expect(driver.lastFacts).toEqual([]);
});

describe("when play begins", () => {
	test("the empty seats are gone, and the others stay in order", () => {
		const names = ["", "Ann", "", "captain", "Bob", ""];
		const driver = MatchDriver.begun(names);
		expect(driver.names).toEqual(["Ann", "captain", "Bob"]);
		expect(driver.playing.position.seats).toHaveLength(3);
	});

	test("nobody leaves, is sent away, or begins it again, and looking on changes nothing", () => {
		const driver = MatchDriver.begun(["Ann", "Bob"]);
		expect(driver.refusal(driver.join("Cleo"))).toBe("not_open");
		expect(driver.refusal(driver.leave("Ann"))).toBe("not_in_lobby");
		expect(driver.refusal(driver.remove("Ann", 1))).toBe("not_in_lobby");
		expect(driver.refusal(driver.begin("Ann"))).toBe("not_in_lobby");
		const before = driver.match;
		expect(driver.arePresent("Ann").match).toBe(before);
	});

	test("there must be two seats, in a free game one", () => {
		for (const names of [
			["", "", ""],
			["Ann", "", ""],
		]) {
			const driver = LobbyDriver.open(names);
			expect(driver.refusal(driver.begin())).toBe("too_few_seats");
		}
		expect(MatchDriver.begun(["Ann", "", "Bob"]).match.type).toBe("playing");
		const free = { ruleset: FREE_FULL };
		const empty = LobbyDriver.open(["", ""], free);
		expect(empty.refusal(empty.begin())).toBe("too_few_seats");
		expect(MatchDriver.begun(["Ann", ""], free).match.type).toBe("playing");
	});
});

describe("bots on the seats that are left", () => {
	test("are of the strength that was chosen, and make up the number", () => {
		const driver = MatchDriver.begun(["", "Ann", ""], { fill: "hard" });
		expect(driver.match.seats.map((seat) => seat?.type)).toEqual([
			"bot",
			"person",
			"bot",
		]);
		expect(driver.match.seats).toMatchObject([
			{ bot: "general" },
			{ name: "Ann" },
			{ bot: "general" },
		]);
	});

	test("are of one strength after the other where they are mixed", () => {
		const driver = MatchDriver.begun(["Ann", ...new Array(6).fill("")], {
			fill: "mixed",
		});
		expect(driver.match.seats.slice(1)).toMatchObject([
			{ bot: "recruit" },
			{ bot: "gardener" },
			{ bot: "captain" },
			{ bot: "general" },
			{ bot: "marshal" },
			{ bot: "recruit" },
		]);
	});

	test("are all of the character that was asked for", () => {
		const driver = MatchDriver.begun(["Ann", "", ""], { fill: "bold" });
		const bots = driver.match.seats.slice(1);
		expect(bots).toMatchObject([{ bot: "lancer" }, { bot: "lancer" }]);
	});

	test("have names of their own, however many there are and even if others have such names", () => {
		const filled = (names: string[]) => MatchDriver.begun(names, FILLED).names;
		const FILLED = {
			ruleset: FREE_FULL,
			fill: "normal",
			board: { cols: 20, rows: 10 },
		} as const;
		const [, ...bots] = filled(["Ann", ...new Array(49).fill("")]);
		expect(new Set(bots).size).toBe(49);
		for (const name of bots) expect(name).not.toMatch(/\d/);
		const twin = filled([`${bots[0]}`, "", ""]);
		expect(twin).toEqual([bots[0], bots[1], bots[2]]);
	});

	test.each(FILLS)("of ten seats need no numbers: %s", (fill) => {
		const names = MatchDriver.begun(["Ann", ...new Array(9).fill("")], {
			...{ fill, board: { cols: 25, rows: 20 } },
		}).names;
		expect(new Set(names).size).toBe(10);
		for (const name of names) expect(name).toMatch(/^\p{L}+$/u);
	});
});

describe("a person whom the host has sent away", () => {
	const driver = () => LobbyDriver.open(["Ann", "Bob", "captain", ""]);

	test("is gone for good", () => {
		const without = driver().apply(driver().remove("Ann", 1));
		expect(without.names).toEqual(["Ann", null, "captain", null]);
		expect(without.lastFacts).toEqual([{ type: "left", seat: 1 }]);
		expect(without.refusal(without.join("Bob"))).toBe("removed");
	});

	test("can be neither a bot, nor an empty seat, nor the host", () => {
		for (const seat of [0, 2, 3, 4, -1])
			expect(driver().refusal(driver().remove("Ann", seat))).toBe("not_seated");
	});

	test("nobody but the host can say", () => {
		for (const name of ["Bob", "Zoe"])
			for (const seat of [0, 1])
				expect(driver().refusal(driver().remove(name, seat))).toBe("not_host");
	});

	test("stays away also when play has begun and bots' seats may be taken", () => {
		const options = { access: "link", fill: "normal" } as const;
		const lobby = LobbyDriver.open(["Ann", "Bob", ""], options);
		const begun = lobby.apply(lobby.remove("Ann", 1)).begins("Ann");
		expect(begun.refusal(begun.join("Bob"))).toBe("removed");
		expect(begun.joins("Cleo").seat("Cleo")).toBeGreaterThan(0);
	});
});

describe("a bot's account", () => {
	test("has a seat only where bots' accounts may", () => {
		const closed = LobbyDriver.open(["Ann", ""], { access: "public" });
		expect(closed.refusal(closed.join("BOT Bo"))).toBe("no_bots");
		const open = LobbyDriver.open(["Ann", "", ""], {
			...{ access: "public", botAccounts: true },
		}).joins("BOT Bo");
		expect(open.names).toEqual(["Ann", "BOT Bo", null]);
		expect(open.joins("Cleo").names).toEqual(["Ann", "BOT Bo", "Cleo"]);
	});

	test("is marked in what everybody sees", () => {
		const driver = LobbyDriver.open(["Ann", "BOT Bo"], { botAccounts: true });
		const view = viewFor(driver.match, { type: "spectator" });
		expect(unpackView(packView(view))).toEqual(view);
		expect(view.seats.map((seat) => seat?.isBotAccount)).toEqual([
			undefined,
			true,
		]);
		expect(unpackView(packView(view)).settings.botAccounts).toBe(true);
	});
});
