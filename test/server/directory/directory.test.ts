import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { saveListing } from "../../../src/server/db/listings.ts";
import type { Directory } from "../../../src/server/directory/Directory.ts";
import { MOST_HELD } from "../../../src/server/directory/DirectoryGames.ts";
import { quickSettings } from "../../../src/server/directory/quickGame.ts";
import { GameRoom } from "../../../src/server/room/GameRoom.ts";
import { rowsOf } from "../support/database.ts";
import { databaseThat } from "../support/databases.ts";
import { setClock } from "../support/objects.ts";
import {
	aListing,
	aQuickListing,
	directoryOf,
	idsIn,
	loseDirectory,
	ring,
} from "./support.ts";

const HOUR_MS = 3_600_000;
const SETTINGS = quickSettings("easy");

const europe = () => directoryOf("europe");

beforeEach(async () => {
	await env.DB.exec("DELETE FROM listings");
	await loseDirectory("europe");
});

afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

/** The time when all rooms have been silent for too long. */
function later(): void {
	setClock(Date.now() + HOUR_MS);
}

function alarmAt(): Promise<number | null> {
	return runInDurableObject(europe(), (_: Directory, { storage }) =>
		storage.getAlarm(),
	);
}

describe("what rooms report", () => {
	test("is listed, open games first, those that begin soonest before the others", async () => {
		const games = [
			aListing({ state: "running", turn: 3, isJoinable: false }),
			aListing(),
			aQuickListing(),
		];
		for (const game of games) await europe().report(game);
		expect(await idsIn("europe")).toEqual(
			[...games].reverse().map(({ id }) => id),
		);
	});

	test("replaces what was reported before", async () => {
		const game = aListing();
		await europe().report(game);
		const begun = { ...game, state: "running", turn: 1 } as const;
		await europe().report({ ...begun, at: game.at + 1 });
		const { games } = await europe().list();
		expect(games).toEqual([expect.objectContaining({ turn: 1 })]);
	});

	test("is passed over where it is older than what is known", async () => {
		const game = aListing({ persons: 2 });
		await europe().report(game);
		await europe().report({ ...game, persons: 1, at: game.at - 1 });
		expect((await europe().list()).games[0].persons).toBe(2);
	});

	test("is taken though a clock was set back since the last report", async () => {
		const game = aListing({ at: Date.now() + HOUR_MS });
		await europe().report(game);
		await europe().report({ ...game, persons: 3, at: Date.now() });
		expect((await europe().list()).games[0].persons).toBe(3);
	});

	test("of a game that is over takes it off the list, and late reports don't bring it back", async () => {
		const game = aListing({ at: Date.now() - 10 });
		await europe().report(game);
		await europe().remove(game.id);
		await europe().report(game);
		expect(await idsIn("europe")).toEqual([]);
	});

	test("makes a list that is no longer than anybody reads, with games of both kinds", async () => {
		const games = Array.from({ length: 140 }, (_, i) =>
			aListing({ state: i % 2 === 0 ? "open" : "running" }),
		);
		await runInDurableObject(europe(), async (directory: Directory) => {
			for (const game of games) await directory.report(game);
		});
		const listed = (await europe().list()).games.map(({ state }) => state);
		expect(listed.lastIndexOf("open")).toBe(59);
		expect(listed).toHaveLength(100);
	});

	test("of games by link counts, and is shown to nobody", async () => {
		await europe().report(
			aListing({ isPublic: false, present: 3, watching: 2 }),
		);
		await europe().report(aListing({ present: 1, watching: 1 }));
		const { games, online, playing } = await europe().list();
		expect(games).toHaveLength(1);
		expect({ online, playing }).toEqual({ online: 7, playing: 4 });
	});

	test("of games of one person alone is passed over", async () => {
		await europe().report(aListing({ isPublic: false, isSolo: true }));
		await saveListing(env.DB, aListing({ isPublic: false, isSolo: true }), []);
		expect(await europe().list()).toMatchObject({ games: [], playing: 0 });
		await loseDirectory("europe");
		expect(await europe().list()).toMatchObject({ games: [], playing: 0 });
	});

	test("of so many games and no more is remembered, those with somebody there", async () => {
		const honest = aListing();
		await europe().report(honest);
		const counts = await runInDurableObject(
			europe(),
			async (directory: Directory, { storage }) => {
				for (let i = 0; i < MOST_HELD + 20; i++)
					await directory.report(aListing({ present: 0, isPublic: false }));
				const late = aListing();
				await directory.report(late);
				const count = "SELECT COUNT(*) AS n FROM games";
				const ids = (await directory.list()).games.map(({ id }) => id);
				return { n: storage.sql.exec(count).one().n, ids, late: late.id };
			},
		);
		expect(counts.n).toBe(MOST_HELD);
		expect(counts.ids.sort()).toEqual([honest.id, counts.late].sort());
	});

	test("is not forgotten when the directory sleeps, and nobody is counted twice", async () => {
		const game = aListing({ present: 2 });
		await europe().report(game);
		await evictDurableObject(europe());
		await europe().report({ ...game, at: game.at + 1, present: 1 });
		expect(await europe().list()).toMatchObject({ online: 1, playing: 1 });
	});
});

describe("a room that is silent for too long", () => {
	test("is not asked before", async () => {
		await ring("europe");
		const listing = vi.spyOn(GameRoom.prototype, "listing");
		const game = aListing();
		await europe().report(game);
		expect(await alarmAt()).toBeGreaterThanOrEqual(game.quietUntil + 60_000);
		await ring("europe");
		expect(listing).not.toHaveBeenCalled();
		expect(await idsIn("europe")).toEqual([game.id]);
	});

	test("leaves the list, and D1's, if it has no such game", async () => {
		const game = aListing();
		await saveListing(env.DB, game, []);
		await europe().report(game);
		later();
		await ring("europe");
		expect(await idsIn("europe")).toEqual([]);
		expect(await rowsOf("SELECT game_id FROM listings")).toEqual([]);
	});

	test("stays as it says it is, and is asked again when it is silent again", async () => {
		const game = aListing();
		await europe().report(game);
		later();
		const now = Date.now();
		vi.spyOn(GameRoom.prototype, "listing").mockResolvedValue({
			...game,
			persons: 3,
			at: now,
			quietUntil: now + 5000,
		});
		await ring("europe");
		expect((await europe().list()).games[0].persons).toBe(3);
		expect(await alarmAt()).toBe(now + 65_000);
	});

	test("leaves the list only after it has failed four times, and comes back with its next report", async () => {
		vi.spyOn(console, "warn").mockImplementation(() => {});
		const game = aListing();
		await saveListing(env.DB, game, []);
		await europe().report(game);
		vi.spyOn(GameRoom.prototype, "listing").mockRejectedValue(new Error("no"));
		for (let failures = 1; failures <= 3; failures++) {
			later();
			await ring("europe");
			await evictDurableObject(europe());
			expect(await idsIn("europe")).toEqual([game.id]);
		}
		later();
		await ring("europe");
		expect(await idsIn("europe")).toEqual([]);
		// Its players still find it.
		expect(await rowsOf("SELECT game_id FROM listings")).toHaveLength(1);
		await europe().report({ ...game, at: Date.now() });
		expect(await idsIn("europe")).toEqual([game.id]);
	});
});

describe("a directory that was lost", () => {
	test("is restored from D1, and asks each room", async () => {
		const games = [aListing(), aListing({ state: "running", turn: 9 })];
		const elsewhere = aListing({ region: "asia" });
		for (const game of [...games, elsewhere]) {
			await saveListing(env.DB, game, []);
			await directoryOf(game.region).report(game);
		}
		await loseDirectory("europe");
		expect(await idsIn("europe")).toEqual(games.map(({ id }) => id));
		vi.spyOn(GameRoom.prototype, "listing").mockImplementation(async function (
			this: GameRoom,
		) {
			const { name } = (this as unknown as { ctx: DurableObjectState }).ctx.id;
			return name === games[0].id ? { ...games[0], at: Date.now() } : null;
		});
		await ring("europe");
		expect(await idsIn("europe")).toEqual([games[0].id]);
	});

	test("does so by itself", async () => {
		await saveListing(env.DB, aListing(), []);
		// Of this clock's time, so that the alarm is still set when it is looked at.
		later();
		await loseDirectory("europe");
		await runInDurableObject(europe(), () => {});
		expect(await alarmAt()).toBe(Date.now());
	});

	test("keeps what is reported before D1 has answered", async () => {
		const game = aListing({ persons: 1 });
		await saveListing(env.DB, game, []);
		await loseDirectory("europe");
		await europe().report({ ...game, persons: 3, at: game.at + 5 });
		expect((await europe().list()).games[0].persons).toBe(3);
	});

	test("lists what rooms report while D1 hangs", async () => {
		vi.spyOn(console, "error").mockImplementation(() => {});
		const DB = databaseThat(() => new Promise(() => {})).withSession();
		await runInDurableObject(europe(), (directory: Directory) => {
			Object.assign(directory, { env: { ...env, DB } });
		});
		const game = aListing();
		await europe().report(game);
		expect(await idsIn("europe")).toEqual([game.id]);
	});

	test("lists what rooms report while D1 fails, and asks again", async () => {
		vi.spyOn(console, "error").mockImplementation(() => {});
		await env.DB.exec("ALTER TABLE listings RENAME TO elsewhere");
		await loseDirectory("europe");
		const game = aListing();
		await europe().report(game);
		expect(await idsIn("europe")).toEqual([game.id]);
		await ring("europe");
		expect(await alarmAt()).toBeGreaterThan(Date.now());
		await env.DB.exec("ALTER TABLE elsewhere RENAME TO listings");
		const old = aListing();
		await saveListing(env.DB, old, []);
		expect((await idsIn("europe")).sort()).toEqual([game.id, old.id].sort());
	});
});

describe("two who look for a game", () => {
	test("at once are sent to the same one, which nobody has opened yet", async () => {
		const [a, b] = await Promise.all(
			["easy", "hard"].map((fill) =>
				europe().seekQuick({
					except: [],
					settings: quickSettings(fill as "easy"),
				}),
			),
		);
		expect(a.id).toBe(b.id);
		expect(b.settings.fill).toBe(a.settings.fill);
	});

	test("are sent to two games, if they are more than one has seats", async () => {
		const found = await Promise.all(
			Array.from({ length: 6 }, () =>
				europe().seekQuick({ except: [], settings: SETTINGS }),
			),
		);
		const counts = new Map<string, number>();
		for (const { id } of found) counts.set(id, (counts.get(id) ?? 0) + 1);
		expect([...counts.values()]).toEqual([4, 2]);
	});

	test("don't wait for one whose game would have begun", async () => {
		const before = await europe().seekQuick({ except: [], settings: SETTINGS });
		setClock(Date.now() + 10_000);
		expect(await europe().findQuick([])).toBeNull();
		const after = await europe().seekQuick({ except: [], settings: SETTINGS });
		expect(after.id).not.toBe(before.id);
	});

	test("are sent to the fullest that is open, but not where they have been", async () => {
		const games = [aQuickListing(), aQuickListing({ persons: 2 })];
		for (const game of games) await europe().report(game);
		const first = await europe().findQuick([]);
		expect(first?.id).toBe(games[1].id);
		const second = await europe().findQuick([games[1].id]);
		expect(second?.id).toBe(games[0].id);
		expect(await europe().findQuick(games.map(({ id }) => id))).toBeNull();
	});

	test.each([
		["that is full", { persons: 4, isJoinable: false }],
		["by link", { isPublic: false }],
		["in play", { state: "running" }],
		["that begins in no time", { beginsAt: Date.now() + 100 }],
		["that begins when its host likes", { beginsAt: null }],
		["that begins in five minutes", { beginsAt: Date.now() + 300_000 }],
		["of another kind", { ruleset: "free-full" }],
		["on another board", { cols: 40, rows: 30 }],
		["of another pace", { paceMs: HOUR_MS }],
		["without bots", { fill: null }],
	] as const)("are never sent to a game %s", async (_, changes) => {
		await europe().report(aQuickListing(changes));
		expect(await europe().findQuick([])).toBeNull();
	});

	test("a promised game is found in the list once it is there", async () => {
		const promised = await europe().seekQuick({
			except: [],
			settings: SETTINGS,
		});
		await europe().report(aQuickListing({ id: promised.id, persons: 3 }));
		expect((await europe().findQuick([]))?.id).toBe(promised.id);
		await europe().remove(promised.id);
		expect(await europe().findQuick([])).toBeNull();
	});
});
