import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Directory } from "../../../src/server/directory/Directory.ts";
import { quickSettings } from "../../../src/server/directory/quickGame.ts";
import { GameRoom } from "../../../src/server/room/GameRoom.ts";
import { applySchema, dropTables } from "../support/database.ts";
import { stopClock } from "../support/objects.ts";
import { roomOf, Visitor } from "../support/visitor.ts";
import { aQuickListing, directoryOf, loseDirectory } from "./support.ts";

async function playNow(visitor: Visitor): Promise<string> {
	const response = await visitor.post("/play-now");
	await response.body?.cancel();
	expect(response.status).toBe(303);
	const to = response.headers.get("Location") ?? "";
	expect(to).toMatch(/^\/game\/[a-z1-9]{16}$/);
	return to.replace("/game/", "");
}

beforeEach(async () => {
	await env.DB.exec("DELETE FROM listings");
	for (const region of ["europe", "asia"] as const) await loseDirectory(region);
	// By this clock no game begins before the next one has come.
	stopClock();
});

afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

describe("somebody who presses Play now", () => {
	test("sits in a public game that begins within ten seconds, with easy bots for company", async () => {
		const visitor = new Visitor();
		const id = await playNow(visitor);
		const listing = await roomOf(id).listing();
		expect(listing).toMatchObject({
			isPublic: true,
			state: "open",
			ruleset: "march",
			cols: 17,
			rows: 9,
			seatCount: 4,
			persons: 1,
			paceMs: 20_000,
			fill: "easy",
			region: "europe",
		});
		const waitMs = (listing?.beginsAt ?? 0) - Date.now();
		expect(waitMs).toBe(10_000);
		expect(await visitor.view(id)).toMatchObject({ viewer: 0 });
	});

	test("is sent to no game that lets in bots with an account", async () => {
		const open = aQuickListing({ botAccounts: true, persons: 2 });
		await directoryOf("europe").report(open);
		expect(await playNow(new Visitor())).not.toBe(open.id);
	});

	test("meets a stranger who does, at once or soon after", async () => {
		const ids = await Promise.all([
			playNow(new Visitor()),
			playNow(new Visitor()),
		]);
		ids.push(await playNow(new Visitor()));
		expect(new Set(ids).size).toBe(1);
		expect(await roomOf(ids[0]).listing()).toMatchObject({ persons: 3 });
	});

	test("and does so again sits in the same game", async () => {
		const visitor = new Visitor();
		expect(await playNow(visitor)).toBe(await playNow(visitor));
	});

	test("is in a second game as the fifth", async () => {
		const ids: string[] = [];
		for (let i = 0; i < 5; i++) ids.push(await playNow(new Visitor()));
		expect(new Set(ids.slice(0, 4)).size).toBe(1);
		expect(ids[4]).not.toBe(ids[0]);
	});

	test("is sent to another region rather than into a game alone", async () => {
		const game = aQuickListing({ region: "asia" });
		await directoryOf("asia").report(game);
		const visitor = new Visitor();
		expect(await playNow(visitor)).toBe(game.id);
		expect(await roomOf(game.id).listing()).toMatchObject({ region: "asia" });
	});

	test("is not sent away from a game in the own region", async () => {
		await directoryOf("asia").report(aQuickListing({ region: "asia" }));
		const first = await directoryOf("europe").seekQuick({
			except: [],
			settings: quickSettings("easy"),
		});
		expect(await playNow(new Visitor())).toBe(first.id);
	});
});

describe("what goes wrong", () => {
	test("a game that refuses is not tried twice", async () => {
		const games = [aQuickListing(), aQuickListing({ persons: 2 })];
		for (const game of games) await directoryOf("europe").report(game);
		const tried: string[] = [];
		const enter = GameRoom.prototype.enter;
		vi.spyOn(GameRoom.prototype, "enter").mockImplementation(async function (
			this: GameRoom,
			...given
		) {
			tried.push(given[0].id);
			return tried.length < 3 ? "no_seat" : enter.apply(this, given);
		});
		const id = await playNow(new Visitor());
		expect(tried.slice(0, 2)).toEqual([games[1].id, games[0].id]);
		expect(tried).toHaveLength(3);
		expect(new Set(tried).size).toBe(3);
		expect(id).toBe(tried[2]);
	});

	test("where all rooms refuse, a new game is opened that nobody else knows", async () => {
		const enter = GameRoom.prototype.enter;
		let tries = 0;
		vi.spyOn(GameRoom.prototype, "enter").mockImplementation(async function (
			this: GameRoom,
			...given
		) {
			return ++tries <= 4 ? "no_seat" : enter.apply(this, given);
		});
		await playNow(new Visitor());
		expect(tries).toBe(5);
	});

	test("the database may fail: there is a game all the same", async () => {
		vi.spyOn(console, "error").mockImplementation(() => {});
		const visitor = new Visitor();
		await (await visitor.post("/play")).body?.cancel();
		await dropTables();
		const id = await playNow(visitor);
		expect(await roomOf(id).listing()).toMatchObject({ fill: "normal" });
		await applySchema();
	});

	test("all directories may fail: there is a game all the same", async () => {
		vi.spyOn(console, "error").mockImplementation(() => {});
		for (const method of ["findQuick", "seekQuick"] as const)
			vi.spyOn(Directory.prototype, method).mockRejectedValue(new Error("no"));
		const id = await playNow(new Visitor());
		expect(await roomOf(id).listing()).toMatchObject({ persons: 1 });
	});
});
