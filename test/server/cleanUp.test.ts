import { createScheduledController } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, test } from "vitest";
import type { PlayerId } from "../../src/match/match.ts";
import { cleanUp } from "../../src/server/cleanUp.ts";
import { deleteIdleGuests } from "../../src/server/db/deleteUnused.ts";
import { saveGuest } from "../../src/server/db/guests.ts";
import { saveListing } from "../../src/server/db/listings.ts";
import type { Env } from "../../src/server/env.ts";
import worker from "../../src/server/worker.ts";
import { aListing } from "./directory/support.ts";
import { registered } from "./identity/support.ts";
import { rowsOf } from "./support/database.ts";
import { finished, forgetGames } from "./support/pastGames.ts";
import { isAtRest, Visitor } from "./support/visitor.ts";

const DAY_MS = 24 * 3_600_000;
const LONG_AGO = Date.now() - 31 * DAY_MS;

beforeEach(async () => {
	await forgetGames();
	for (const table of ["sweeps", "listed_players", "listings", "users"])
		await env.DB.exec(`DELETE FROM ${table}`);
});

async function guestSince(createdAt: number): Promise<string> {
	const player = crypto.randomUUID() as PlayerId;
	await saveGuest(env.DB, { player, name: "Amber Fox" }, createdAt);
	return player;
}

async function users(): Promise<string[]> {
	const rows = await rowsOf<{ id: string }>("SELECT id FROM users");
	return rows.map(({ id }) => id);
}

describe("a guest", () => {
	test("who is in no game goes after thirty days; all others stay", async () => {
		const idle = await guestSince(LONG_AGO);
		const fresh = await guestSince(Date.now() - 29 * DAY_MS);
		const past = await guestSince(LONG_AGO);
		await finished([past]);
		const playing = await guestSince(LONG_AGO);
		const seat = { player: playing as PlayerId, name: "Amber Fox" };
		await saveListing(env.DB, aListing(), [seat]);
		const { id: account } = await registered();
		await env.DB.exec(
			`UPDATE users SET created_at = ${LONG_AGO} WHERE is_guest = 0`,
		);
		await cleanUp(env as Env, Date.now());
		const left = await users();
		expect(left).not.toContain(idle);
		expect(left.sort()).toEqual([fresh, past, playing, account].sort());
	});

	test("is come to however many there are before, a part each time", async () => {
		const stay = await Promise.all([1, 2, 3].map(() => guestSince(LONG_AGO)));
		for (const player of stay) await finished([player]);
		await guestSince(LONG_AGO + 1);
		const part = { before: Date.now() - 30 * DAY_MS, limit: 2 };
		const deleted: number[] = [];
		for (let i = 0; i < 3; i++)
			deleted.push(await deleteIdleGuests(env.DB, part));
		expect(deleted).toEqual([0, 1, 0]);
		// At the end it begins again.
		await guestSince(LONG_AGO - 1);
		for (let i = 0; i < 3; i++)
			deleted.push(await deleteIdleGuests(env.DB, part));
		expect(deleted.slice(3)).toContain(1);
		expect((await users()).sort()).toEqual([...stay].sort());
	});

	test("who comes back after that plays on as before", async () => {
		const visitor = new Visitor();
		await visitor.play();
		await env.DB.exec("DELETE FROM listed_players");
		await env.DB.exec("DELETE FROM users");
		const id = await visitor.play();
		expect(await visitor.view(id)).toMatchObject({ viewer: 0 });
		expect(await users()).toHaveLength(1);
	});
});

describe("a listing", () => {
	test("whose room is gone goes after a day; one whose room is there stays", async () => {
		const before = Date.now() - 2 * DAY_MS;
		const gone = aListing({ at: before, isPublic: false, isSolo: true });
		await saveListing(env.DB, gone, []);
		const news = aListing({ isSolo: true });
		await saveListing(env.DB, news, []);
		const id = await new Visitor().play();
		await isAtRest(id);
		await env.DB.exec(
			`UPDATE listings SET at = ${before} WHERE game_id = '${id}'`,
		);
		await worker.scheduled(createScheduledController(), env as Env);
		const left = await rowsOf<{ game_id: string }>(
			"SELECT game_id FROM listings",
		);
		const ids = left.map(({ game_id }) => game_id);
		expect(ids).toEqual(expect.arrayContaining([news.id, id]));
		expect(ids).not.toContain(gone.id);
	});
});

test("what was counted of days before goes", async () => {
	const day = Math.floor(Date.now() / DAY_MS);
	await env.DB.exec("DELETE FROM openings");
	for (const counted of [day - 1, day])
		await env.DB.exec(`INSERT INTO openings VALUES ('here', ${counted}, 3)`);
	await cleanUp(env as Env, Date.now());
	expect(await rowsOf("SELECT day FROM openings")).toEqual([{ day }]);
});
