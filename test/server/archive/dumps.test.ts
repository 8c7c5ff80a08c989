import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import {
	afterAll,
	afterEach,
	beforeAll,
	describe,
	expect,
	test,
	vi,
} from "vitest";
import { unpackLog } from "../../../src/rules/archive.ts";
import { verify } from "../../../src/rules/verify.ts";
import { archiveOlder } from "../../../src/server/archive/archiveOlder.ts";
import { archiveKey } from "../../../src/server/archive/GameArchive.ts";
import { gunzip, gzip } from "../../../src/server/archive/gzip.ts";
import { makeDumps } from "../../../src/server/archive/makeDumps.ts";
import type { Env } from "../../../src/server/env.ts";
import { type GameId, newGameId } from "../../../src/server/games/gameId.ts";
import {
	AWAY,
	archivedText,
	keysIn,
	overGame,
	playedGame,
} from "../support/archive.ts";
import { dyingEnv, slowEnv } from "../support/cutShort.ts";
import { askedWith } from "../support/databases.ts";
import { setClock } from "../support/objects.ts";
import { Visitor } from "../support/visitor.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const bindings = env as unknown as Env;

/** Three public games of one day, with the names of their players, and one by link. */
const games: GameId[] = [];
let day: number;

beforeAll(async () => {
	games.push((await playedGame({ access: "public" })).id);
	for (let count = 0; count < 2; count++)
		games.push((await overGame({ access: "public" })).id);
	await overGame();
	// The day of a game that ends at midnight may be either.
	day = Math.floor(Date.now() / DAY_MS);
	const { DB } = env;
	for (const [index, id] of games.entries()) {
		const over = day * DAY_MS + index * 1000;
		await DB.prepare(
			"UPDATE games SET started_at = ?1, over_at = ?1 WHERE id = ?2",
		)
			.bind(over, id)
			.run();
	}
}, 60_000);

/** Hours by which the clock is ahead in the next test that sets it. */
let clock = 1;

afterEach(() => {
	vi.restoreAllMocks();
});

afterAll(async () => {
	await env.DB.exec("DELETE FROM sweeps");
});

/** In the night after the day, some hours after it has ended. */
const morning = () => (day + 1) * DAY_MS + 3 * HOUR_MS;

/** Runs the job until it has nothing more to do. */
async function makeAll(portion: number): Promise<void> {
	for (let run = 0; run < 4; run++)
		await makeDumps(bindings, morning(), portion);
}

async function dump(): Promise<ArrayBuffer> {
	const date = new Date(day * DAY_MS).toISOString().slice(0, 10);
	const response = await new Visitor().fetch(
		`/dump/hexmarch-${date}.ndjson.gz`,
	);
	expect(response.status).toBe(200);
	expect(response.headers.get("Content-Type")).toBe("application/gzip");
	return await response.arrayBuffer();
}

describe("a day's public games", () => {
	test("are no file before the day is over", async () => {
		await makeDumps(bindings, (day + 1) * DAY_MS + HOUR_MS);
		expect(await keysIn("dumps/")).toEqual([]);
	});

	test("are a file with a line for each, without names, whose logs prove them", async () => {
		await makeAll(2);
		const text = await gunzip(new Response(await dump()).body!);
		const lines = text.trimEnd().split("\n");
		const logs = lines.map((line) => unpackLog(JSON.parse(line)));
		expect(logs.map(({ id }) => id)).toEqual(games);
		for (const log of logs) {
			expect(verify(log)).toBeNull();
			expect(log.seats.map(({ name }) => name)).toEqual(["", ""]);
		}
		expect(await keysIn("parts/")).toEqual([]);
	});

	test("are the same file when it is made again, in other portions", async () => {
		const before = new Uint8Array(await dump());
		await env.DB.exec("DELETE FROM sweeps");
		await makeAll(100);
		expect(new Uint8Array(await dump())).toEqual(before);
		const index = await (await new Visitor().fetch("/dump/index.json")).json();
		expect(index).toMatchObject({
			licence: expect.stringContaining("/zero/"),
			days: [{ games: 3, bytes: before.length }],
		});
	});

	test.each([
		["no game", () => gzip("no game")],
		["no log", async (text: string) => gzip(text.replace("\n{", "\n"))],
		["cut off", async (text: string) => (await gzip(text)).slice(0, 200)],
	])(
		"are a file also if one of them can't be read: it is %s",
		async (_, broken) => {
			vi.spyOn(console, "error").mockImplementation(() => {});
			const key = archiveKey(games[1], true);
			const kept = await (await env.ARCHIVE.get(key))?.arrayBuffer();
			const whole = (await archivedText(games[1])) ?? "";
			await env.ARCHIVE.put(key, await broken(whole));
			await env.DB.exec("DELETE FROM sweeps");
			await makeAll(100);
			const text = await gunzip(new Response(await dump()).body!);
			const ids = text
				.trimEnd()
				.split("\n")
				.map((line) => unpackLog(JSON.parse(line)).id);
			expect(ids).toEqual([games[0], games[2]]);
			await env.ARCHIVE.put(key, kept!);
			await env.DB.exec("DELETE FROM sweeps");
			await makeAll(100);
		},
	);

	test("are the same file wherever a run was killed, and nothing is left of it", async () => {
		const before = new Uint8Array(await dump());
		const index = () => env.ARCHIVE.get("dumps/index.json");
		const listed = await (await index())?.text();
		for (let last = 1, isCut = true; isCut; last++) {
			await env.DB.exec("DELETE FROM sweeps");
			await env.ARCHIVE.delete(await keysIn("dumps/"));
			const dying = dyingEnv(bindings, last);
			for (let run = 0; run < 3; run++)
				await makeDumps(dying.env, morning(), 2).catch(() => {});
			isCut = dying.count() >= last;
			for (let run = 0; run < 3; run++) await makeDumps(bindings, morning(), 2);
			expect(new Uint8Array(await dump())).toEqual(before);
			expect(await (await index())?.text()).toBe(listed);
			expect(await keysIn("parts/")).toEqual([]);
		}
	});

	test("are the same file if a run stands still while others make it", async () => {
		vi.spyOn(console, "error").mockImplementation(() => {});
		const before = new Uint8Array(await dump());
		for (let at = 1; at <= 6; at++) {
			await env.DB.exec("DELETE FROM sweeps");
			const released = Promise.withResolvers<void>();
			const slow = slowEnv(bindings, at, released.promise);
			const still = makeDumps(slow, morning(), 2).catch(() => {});
			await makeAll(2);
			released.resolve();
			await still;
			await makeAll(2);
			expect(new Uint8Array(await dump())).toEqual(before);
			expect(await keysIn("parts/")).toEqual([]);
		}
	});

	test("are begun anew if a part of their file is gone", async () => {
		vi.spyOn(console, "error").mockImplementation(() => {});
		const before = new Uint8Array(await dump());
		await env.DB.exec("DELETE FROM sweeps");
		const { env: first } = dyingEnv(bindings, 7);
		await makeDumps(first, morning(), 1).catch(() => {});
		const parts = await keysIn("parts/");
		expect(parts.length).toBeGreaterThan(0);
		await env.ARCHIVE.delete(parts[0]);
		await makeAll(2);
		expect(new Uint8Array(await dump())).toEqual(before);
	});

	test("are listed on a page, with the licence", async () => {
		const html = await (await new Visitor().fetch("/dump")).text();
		expect(html).toContain("ndjson.gz");
		expect(html).toContain("CC0");
		expect(html).toContain('href="/dump/index.json"');
	});

	test.each([
		["/dump", "The archive of finished games is not responding."],
		["/game/ID", "The archive of finished games is not responding."],
		["/embed/game/ID", "archive"],
		["/api/v1/game/ID/log", '{"error":"away"}'],
	])(
		"are not to be had at %s while R2 does not answer, which page and log say",
		async (path, says) => {
			const errors = vi.spyOn(console, "error").mockImplementation(() => {});
			const id = newGameId(env.SESSION_SECRET);
			// Of such lines one in ten seconds is written.
			setClock(Date.now() + clock++ * HOUR_MS);
			const asked = path.replace("ID", id);
			const away = { ARCHIVE: AWAY };
			const response = await askedWith(env.DB, new Visitor(), asked, {}, away);
			vi.useRealTimers();
			expect(response.status).toBe(503);
			const text = await response.text();
			expect(text).toContain(says);
			expect(text).not.toContain("database");
			const lines = errors.mock.calls.map(([line]) => line);
			expect(lines).toContain("the archive is away");
			expect(lines).not.toContain("the database is away");
		},
	);

	test("have no other files: what does not exist is not found", async () => {
		for (const name of [
			"hexmarch-2020-01-01.ndjson.gz",
			"index",
			"..%2Fgames",
		]) {
			const response = await new Visitor().fetch(`/dump/${name}`);
			await response.body?.cancel();
			expect(response.status).toBe(404);
		}
	});
});

test("a game that is not in the archive is sent there by the scheduled job", async () => {
	const { id } = await overGame();
	await env.ARCHIVE.delete(`games/private/${id}.ndjson.gz`);
	await lostNote(id);
	for (let run = 0; run < 3; run++)
		await archiveOlder(bindings, Date.now() + 2 * HOUR_MS);
	expect(await archivedText(id)).toContain(id);
});

/** As if the game had ended before there was an archive. */
async function lostNote(id: string): Promise<void> {
	await runInDurableObject(env.GAME_ROOMS.getByName(id), (_, { storage }) => {
		storage.sql.exec("DROP TABLE archived");
	});
}
