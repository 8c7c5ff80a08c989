import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, test } from "vitest";
import type { PlayerId } from "../../../src/match/match.ts";
import type { Guest } from "../../../src/server/db/guests.ts";
import {
	deleteListing,
	gameIdsOf,
	listingsOf,
	saveListing,
} from "../../../src/server/db/listings.ts";
import { rowsOf } from "../support/database.ts";
import { aListing } from "./support.ts";

const ANNA = guest("anna");
const BEN = guest("ben");

function guest(id: string): Guest {
	return { player: id as PlayerId, name: `Guest ${id}` };
}

async function playersOf(id: string): Promise<string[]> {
	const rows = await rowsOf<{ user_id: string }>(
		"SELECT user_id FROM listed_players WHERE game_id = ? ORDER BY user_id",
		id,
	);
	return rows.map(({ user_id }) => user_id);
}

beforeEach(async () => {
	await env.DB.exec("DELETE FROM listed_players");
	await env.DB.exec("DELETE FROM listings");
});

describe("a listing", () => {
	test("is kept as it was, with its players, once", async () => {
		const game = aListing();
		for (let i = 0; i < 2; i++) await saveListing(env.DB, game, [ANNA, BEN]);
		expect(await listingsOf(env.DB, "europe")).toEqual([game]);
		expect(await playersOf(game.id)).toEqual(["anna", "ben"]);
		const users = await rowsOf("SELECT name FROM users WHERE id = 'anna'");
		expect(users).toEqual([{ name: "Guest anna" }]);
	});

	test("is replaced by a newer one", async () => {
		const game = aListing();
		await saveListing(env.DB, game, [ANNA]);
		const newer = {
			...game,
			persons: 2,
			region: "asia",
			at: game.at + 1,
		} as const;
		await saveListing(env.DB, newer, [BEN]);
		expect(await listingsOf(env.DB, "europe")).toEqual([]);
		expect(await listingsOf(env.DB, "asia")).toEqual([newer]);
		expect(await playersOf(game.id)).toEqual(["ben"]);
	});

	test("that is older changes nothing", async () => {
		const game = aListing();
		await saveListing(env.DB, game, [ANNA]);
		const older = { ...game, persons: 9, at: game.at - 1 };
		await saveListing(env.DB, older, [BEN]);
		expect(await listingsOf(env.DB, "europe")).toEqual([game]);
		expect(await playersOf(game.id)).toEqual(["anna"]);
	});

	test("may have fifty players, or none", async () => {
		const game = aListing();
		const crowd = Array.from({ length: 50 }, (_, i) => guest(`of crowd ${i}`));
		await saveListing(env.DB, game, crowd);
		expect(await playersOf(game.id)).toHaveLength(50);
		await saveListing(env.DB, { ...game, at: game.at + 1 }, []);
		expect(await playersOf(game.id)).toEqual([]);
	});

	test("is gone when it is deleted, and so are its players", async () => {
		const games = [aListing(), aListing()];
		for (const game of games) await saveListing(env.DB, game, [ANNA]);
		for (let i = 0; i < 2; i++) await deleteListing(env.DB, games[0].id);
		expect(await listingsOf(env.DB, "europe")).toEqual([games[1]]);
		expect(await playersOf(games[0].id)).toEqual([]);
		expect(await playersOf(games[1].id)).toEqual(["anna"]);
	});

	test("of another version of this program is passed over", async () => {
		const games = [aListing(), aListing()];
		for (const game of games) await saveListing(env.DB, game, []);
		await env.DB.prepare("UPDATE listings SET body = '{}' WHERE game_id = ?")
			.bind(games[0].id)
			.run();
		expect(await listingsOf(env.DB, "europe")).toEqual([games[1]]);
	});
});

describe("a player's games", () => {
	test("are found, the one joined last first, and no more than asked for", async () => {
		const now = Date.now();
		const games = [0, 2, 1].map((at) => aListing({ at: now + at }));
		for (const game of games) await saveListing(env.DB, game, [ANNA]);
		await saveListing(env.DB, aListing(), [BEN]);
		// A new listing of a game is no joining.
		await saveListing(env.DB, { ...games[0], at: now + 10 }, [ANNA]);
		const ids = [games[1].id, games[2].id, games[0].id];
		expect(await gameIdsOf(env.DB, ANNA.player, 30)).toEqual(ids);
		expect(await gameIdsOf(env.DB, ANNA.player, 2)).toEqual(ids.slice(0, 2));
	});
});

describe("every query has its index", () => {
	test.each([
		"SELECT body FROM listings WHERE region = 'asia' ORDER BY at DESC LIMIT 9",
		"SELECT game_id FROM listed_players WHERE user_id = 'a' ORDER BY joined_at DESC LIMIT 9",
		"DELETE FROM listed_players WHERE game_id = 'a'",
		"DELETE FROM listings WHERE game_id = 'a'",
	])("%s", async (sql) => {
		const plan = await rowsOf<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`);
		for (const { detail } of plan) expect(detail).toMatch(/^SEARCH .* USING /);
		expect(plan.length).toBeGreaterThan(0);
	});
});
