import { describe, expect, test } from "vitest";
import { type Viewer, viewFor } from "../../src/match/view.ts";
import { keyOfTurn } from "../../src/rules/chain.ts";
import type { Seat } from "../../src/rules/position.ts";
import { LobbyDriver } from "../support/LobbyDriver.ts";
import { MatchDriver } from "../support/MatchDriver.ts";
import { EPOCH, holderNamed, SECRET } from "../support/setting.ts";

const SPECTATOR: Viewer = { type: "spectator" };
const FIRST: Viewer = { type: "seat", seat: 0 as Seat };

const AS_IT_BEGINS = { hasResigned: false, isReady: false, isHeld: false };

test("in the lobby everybody sees who has which seat, and which seats are empty", () => {
	const driver = LobbyDriver.open(["Ann", "", "captain"]);
	const view = viewFor(driver.match, FIRST);
	expect(view).toMatchObject({ type: "lobby", viewer: 0 });
	expect(view.seats).toEqual([
		{ ...AS_IT_BEGINS, name: "Ann", bot: null },
		null,
		{ ...AS_IT_BEGINS, name: "captain", bot: "captain" },
	]);
});

test("in the lobby everybody sees who the host is, and when play begins", () => {
	const driver = LobbyDriver.open(["", "Ann", ""]).joins("Bob", 0);
	expect(viewFor(driver.match, FIRST)).toMatchObject({
		host: 1,
		beginsAt: null,
	});
	expect(viewFor(driver.joins("Cleo").match, SPECTATOR)).toMatchObject({
		viewer: null,
		host: 1,
		beginsAt: EPOCH + 3000,
	});
	const bots = LobbyDriver.open(["captain", ""]);
	expect(viewFor(bots.match, SPECTATOR)).toMatchObject({ host: null });
});

describe("while the game is played", () => {
	test("everybody sees the board, the phase and its deadline", () => {
		const driver = MatchDriver.started(["Ann", "Bob"]);
		const { position, phase, deadlineAt, chainEnd } = driver.playing;
		for (const name of ["Ann", "Bob", null])
			expect(driver.seenBy(name)).toMatchObject({
				type: "playing",
				viewer: name === null ? null : driver.seat(name),
				position,
				phase,
				deadlineAt,
				chainEnd,
			});
	});

	test("everybody sees who is ready, and who has resigned", () => {
		const driver = MatchDriver.started(["Ann", "Bob", "Cleo", "captain"]);
		driver.isReady("Ann").resigns("Cleo");
		expect(
			driver
				.seenBy("Bob")
				.seats.map(({ isReady, hasResigned }) => [isReady, hasResigned]),
		).toEqual([
			[true, false],
			[false, false],
			[false, true],
			[false, false],
		]);
	});

	test("everybody sees whose seat a bot holds, but not after they have resigned", () => {
		const missed = [0, 2, 0];
		const names = ["Ann", "Bob", "Cleo"];
		const map = "a20 b20 .\n c20 . .";
		const driver = MatchDriver.onMap(map, names, { missed, access: "link" });
		const held = () => driver.seenBy(null).seats.map(({ isHeld }) => isHeld);
		expect(held()).toEqual([false, true, false]);
		driver.resigns("Bob");
		expect(held()).toEqual([false, false, false]);
	});

	test("a player sees how many orders they have used, and nobody else's number", () => {
		const driver = MatchDriver.begun(["Ann", "Bob"]);
		driver.starts("Ann", "A-1").starts("Bob", "E-7").orders("Ann", "A-2");
		expect(driver.seenBy("Ann").spent).toBe(2);
		expect(driver.seenBy("Bob").spent).toBe(1);
		expect(driver.seenBy(null).spent).toBe(0);
	});
});

test("a viewer of a seat that is not there sees what a spectator sees", () => {
	const driver = MatchDriver.started(["Ann", "Bob"]).orders("Ann", "bank");
	const stranger = { type: "seat", seat: 7 as Seat } as const;
	expect(viewFor(driver.match, stranger)).toEqual({
		...viewFor(driver.match, SPECTATOR),
		viewer: 7,
	});
});

test("no view says who a person is, nor what the keys come from", () => {
	const lobby = LobbyDriver.open(["Ann", "Bob"]);
	const played = MatchDriver.started(["Ann", "Bob"]);
	const resigned = MatchDriver.started(["Ann", "Bob"]).resigns("Ann");
	for (const { match } of [lobby, played, resigned])
		for (const viewer of [FIRST, SPECTATOR]) {
			const seen = JSON.stringify(viewFor(match, viewer));
			expect(seen).toContain("Ann");
			expect(seen).not.toContain("player-id-of");
			expect(seen).not.toContain(SECRET);
		}
	const seen = JSON.stringify(viewFor(played.match, FIRST));
	for (const turn of [0, 1, 2])
		expect(seen).not.toContain(keyOfTurn(played.playing.chain, turn));
});

describe("when the game is over", () => {
	const driver = MatchDriver.started(["Ann", "captain"])
		.after(500)
		.resigns("Ann");

	test("everybody sees the end: the board, why it is over, and who came in which place", () => {
		const view = viewFor(driver.match, FIRST);
		expect(view).toMatchObject({
			type: "over",
			viewer: 0,
			reason: "resigned",
			standings: [1, 0],
			overAt: driver.now,
			position: driver.over.position,
		});
		expect(view.seats.map((seat) => seat?.hasResigned)).toEqual([true, false]);
		expect(viewFor(driver.match, SPECTATOR)).toEqual({ ...view, viewer: null });
	});

	test("everything is refused, and time may pass", () => {
		const holder = holderNamed("Zoe");
		const player = holderNamed("Ann");
		if (player.type !== "person") throw new Error("Ann is a person");
		const as = { player: player.player };
		const refusals = [
			driver.refusal({ type: "join", holder }),
			driver.refusal({ type: "leave", ...as }),
			driver.refusal({ type: "begin", secret: SECRET }),
			driver.refusal({ type: "ready", ...as, turn: 0, phase: "waiting" }),
			driver.refusal({ type: "resign", ...as }),
			driver.refusal({
				type: "confirm",
				...as,
				turn: 0,
				id: "late",
				order: { type: "bank" },
			}),
		];
		expect(refusals).toEqual([
			...new Array<string>(3).fill("not_in_lobby"),
			...new Array<string>(3).fill("not_playing"),
		]);
		const before = driver.match;
		expect(driver.after(1e9).ticks().match).toBe(before);
		expect(driver.lastFacts).toEqual([]);
	});
});
