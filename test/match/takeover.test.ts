import { describe, expect, test } from "vitest";
import { canTakeOver } from "../../src/match/absence.ts";
import { LobbyDriver } from "../support/LobbyDriver.ts";
import { MatchDriver } from "../support/MatchDriver.ts";
import { CALM, holderNamed } from "../support/setting.ts";

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

type SettingsOptions = Parameters<typeof MatchDriver.onMap>[2];

const game = (options: SettingsOptions = {}, turn = 2) =>
	MatchDriver.onMap(map(turn), NAMES, { access: "public", ...options });

describe("a person who joins a game that has begun", () => {
	test("takes the seat of the bot that is ahead of the others", () => {
		const driver = game().joins("Bob");
		expect(driver.names).toEqual(["Ann", "captain", "Bob", "hermit"]);
		expect(driver.lastFacts).toEqual([
			{ type: "joined", seat: 2, holder: holderNamed("Bob") },
		]);
		expect(driver.seenBy(null).seats[2].bot).toBeNull();
	});

	test("may ask for another bot's seat, but for nobody else's", () => {
		expect(game().joins("Bob", 1).seat("Bob")).toBe(1);
		const driver = game();
		for (const seat of [0, 4, -1, 0.5])
			expect(driver.refusal(driver.join("Bob", seat))).toBe("no_seat");
	});

	test("does not get the seat of a dead bot", () => {
		const driver = game();
		expect(driver.refusal(driver.join("Bob", 3))).toBe("no_seat");
		driver.joins("Bob").joins("Cleo");
		expect(driver.refusal(driver.join("Dan"))).toBe("no_seat");
		expect(canTakeOver(driver.match)).toBe(false);
	});

	test("gets the bot's land, and plays on from there", () => {
		const driver = game().joins("Bob");
		expect(driver.landOf("Bob")).toEqual(["A-5", "A-6"]);
		driver.orders("Bob", "B-5").orders("Ann", "bank");
		expect(driver.turn).toBe(3);
		expect(driver.landOf("Bob")).toContain("B-5");
		expect(driver.resolvedOrdersOf("Bob")).toHaveLength(1);
	});

	test("is waited for from then on", () => {
		const driver = game().joins("Bob").orders("Ann", "bank").isReady("Ann");
		expect(driver.turn).toBe(2);
		expect(driver.isReady("Bob").turn).toBe(3);
	});

	test("has a name of their own", () => {
		const holder = { ...holderNamed("Zoe"), name: "Ann" };
		const driver = game().apply({ type: "join", holder });
		expect(driver.names[2]).toBe("Ann 2");
		expect(driver.lastFacts).toMatchObject([{ holder: { name: "Ann 2" } }]);
	});

	test("can take one seat, not two", () => {
		const driver = game().joins("Bob");
		for (const name of ["Ann", "Bob"])
			expect(driver.refusal(driver.join(name))).toBe("already_seated");
	});

	test("can't have a seat again after giving one up", () => {
		const driver = game().resigns("Ann");
		expect(driver.match.type).toBe("over");
		const others = game().joins("Bob").resigns("Ann");
		expect(others.refusal(others.join("Ann"))).toBe("already_seated");
	});

	test("makes the game attended", () => {
		expect(game().joins("Bob").playing.isAttended).toBe(true);
	});

	test("keeps what the bot has ordered under open plans", () => {
		const ruleset = { ...CALM, plans: "open", readyEnds: false } as const;
		const driver = game({ ruleset });
		const ofRaider = () =>
			driver.playing.orders.filter(({ seat }) => seat === 2).length;
		while (ofRaider() === 0) driver.after(driver.tickIn).ticks();
		const given = ofRaider();
		driver.joins("Bob").pastDeadline(0).ticks();
		expect(ofRaider()).toBe(given);
		expect(driver.seenBy("Bob").spent).toBe(given);
	});

	test("chooses where to start if the bot had no place yet", () => {
		const board = { cols: 7, rows: 5 };
		const ruleset = { ...CALM, maxSeats: 2 };
		const driver = MatchDriver.begun(["Ann", "captain", "raider", "hermit"], {
			access: "link",
			ruleset,
			board,
		});
		const absent = driver.playing.position.seats.findIndex(
			({ type }, seat) => type === "absent" && seat > 0,
		);
		driver.joins("Bob", absent);
		expect(driver.state("Bob").type).toBe("absent");
		expect(driver.phase).toBe("collecting");
	});
});

describe("the seats of bots", () => {
	test("may be taken until turn three", () => {
		for (const turn of [0, 1, 2])
			expect(canTakeOver(game({}, turn).match)).toBe(true);
		const driver = game({}, 3);
		expect(canTakeOver(driver.match)).toBe(false);
		expect(driver.refusal(driver.join("Bob"))).toBe("not_open");
	});

	test("may be taken by anybody who has the link", () => {
		expect(game({ access: "link" }).joins("Bob").seat("Bob")).toBe(2);
	});

	test("can't be taken in a game for one person", () => {
		const driver = game({ access: "solo" });
		expect(driver.refusal(driver.join("Bob"))).toBe("not_open");
		expect(canTakeOver(driver.match)).toBe(false);
	});

	test("are not for other bots", () => {
		const driver = game();
		expect(driver.refusal(driver.join("gardener"))).toBe("not_in_lobby");
	});

	test("are not those that bots hold for persons who are missing, or gave up", () => {
		const options = { missed: [2, 0, 0, 0], access: "link" } as const;
		const driver = MatchDriver.onMap(
			map(),
			["Ann", "Bob", "Cleo", "Dan"],
			options,
		);
		driver.resigns("Bob");
		expect(canTakeOver(driver.match)).toBe(false);
		for (const seat of [0, 1])
			expect(driver.refusal(driver.join("Zoe", seat))).toBe("no_seat");
	});

	test("can't be taken before play, nor when it is over", () => {
		const lobby = LobbyDriver.open(["Ann", "captain"], { access: "link" });
		expect(canTakeOver(lobby.match)).toBe(false);
		expect(canTakeOver(game().resigns("Ann").match)).toBe(false);
	});
});

test("a bot's account takes over another bot's seat only where it may", () => {
	const closed = game();
	expect(closed.refusal(closed.join("BOT Bo"))).toBe("no_bots");
	const open = game();
	const settings = { ...open.match.settings, botAccounts: true as const };
	open.match = { ...open.match, settings } as typeof open.match;
	expect(open.joins("BOT Bo").names).toEqual([
		"Ann",
		"captain",
		"BOT Bo",
		"hermit",
	]);
});
