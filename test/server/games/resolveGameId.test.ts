import { listDurableObjectIds } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, describe, expect, test, vi } from "vitest";
import { PROTOCOL_VERSION } from "../../../src/protocol/version.ts";
import { saveListing } from "../../../src/server/db/listings.ts";
import { newGameId } from "../../../src/server/games/gameId.ts";
import { aListing } from "../directory/support.ts";
import { applySchema, dropTables } from "../support/database.ts";
import { finished } from "../support/pastGames.ts";
import { Visitor } from "../support/visitor.ts";

afterEach(() => {
	vi.restoreAllMocks();
});

async function roomCount(): Promise<number> {
	return (await listDurableObjectIds(env.GAME_ROOMS)).length;
}

/** Everything that a game can be asked, and whether it was there. */
async function askAll(id: string): Promise<void> {
	const visitor = new Visitor();
	for (const path of ["", "/view.json", "/log.json"]) {
		const response = await visitor.fetch(`/game/${id}${path}`);
		expect(response.status).toBe(404);
		await response.body?.cancel();
	}
	for (const form of ["join", "leave", "remove", "begin", "rematch"]) {
		const response = await visitor.post(`/game/${id}/${form}`, { seat: "1" });
		expect(response.status).toBe(404);
		await response.body?.cancel();
	}
	const path = `/game/${id}/socket?v=${PROTOCOL_VERSION}`;
	const socket = await visitor.handshake(path);
	socket.webSocket?.accept();
	expect(socket.status).toBe(101);
}

describe("an id that somebody made up", () => {
	test.each([
		["as games have them", "abcdefghjkmnpqrs"],
		["as games had them", "abcdefghjkmn"],
		["that another site signed", newGameId("another secret")],
	])("%s is not found, and makes no room", async (_, id) => {
		const before = await roomCount();
		await askAll(id);
		expect(await roomCount()).toBe(before);
	});

	test("is not ours, if one letter was changed", async () => {
		const id = await new Visitor().play();
		const before = await roomCount();
		await askAll(id.replace(/.$/, (last) => (last === "a" ? "b" : "a")));
		expect(await roomCount()).toBe(before);
	});
});

describe("a game from before ids had a check", () => {
	test.each([
		["that is over", () => finished([])],
		[
			"under way",
			async () => {
				const game = aListing({ id: "hjkmnpqrstuv" });
				await saveListing(env.DB, game, []);
				return game.id;
			},
		],
	])("%s is asked for in its room", async (_, given) => {
		const id = await given();
		expect(id).toHaveLength(12);
		const before = await roomCount();
		await new Visitor().fetch(`/game/${id}`);
		expect(await roomCount()).toBe(before + 1);
	});

	test("and from before there were lists is found by those who were players by then, and by nobody else", async () => {
		const visitor = new Visitor();
		await visitor.play();
		await env.DB.exec(
			"CREATE TABLE d1_migrations (id INTEGER PRIMARY KEY, name TEXT UNIQUE, applied_at TEXT)",
		);
		const listsSince = (time: string) =>
			env.DB.exec(
				`INSERT OR REPLACE INTO d1_migrations VALUES (2, '0002_listings.sql', '${time}')`,
			);
		try {
			const before = await roomCount();
			await listsSince("2999-01-01 00:00:00");
			await new Visitor().fetch("/game/mnpqrstuvwxy");
			expect(await roomCount()).toBe(before);
			await visitor.fetch("/game/mnpqrstuvwxy");
			expect(await roomCount()).toBe(before + 1);
			await listsSince("2001-01-01 00:00:00");
			await visitor.fetch("/game/npqrstuvwxyz");
			expect(await roomCount()).toBe(before + 1);
		} finally {
			await env.DB.exec("DROP TABLE d1_migrations");
		}
	});

	test("is asked for while the database is away", async () => {
		vi.spyOn(console, "error").mockImplementation(() => {});
		await dropTables();
		try {
			const before = await roomCount();
			const response = await new Visitor().fetch(
				"/game/kmnpqrstuvwx/view.json",
			);
			expect(response.status).toBe(404);
			expect(await roomCount()).toBe(before + 1);
		} finally {
			await applySchema();
		}
	});
});
