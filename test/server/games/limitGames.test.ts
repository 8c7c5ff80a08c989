import { listDurableObjectIds } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { app } from "../../../src/server/app.ts";
import { saveListing } from "../../../src/server/db/listings.ts";
import { newFormKey } from "../../../src/server/forms/formKey.ts";
import { aListing } from "../directory/support.ts";
import { applySchema, dropTables, rowsOf } from "../support/database.ts";
import { deliver } from "../support/deliver.ts";
import { SITE, Visitor } from "../support/visitor.ts";

const LOBBY = { access: "public", seats: "4" };

beforeEach(async () => {
	for (const table of ["openings", "listed_players", "listings"])
		await env.DB.exec(`DELETE FROM ${table}`);
});

afterEach(() => {
	vi.restoreAllMocks();
});

let addresses = 0;

/** An address that nobody has come from. */
function newAddress(): string {
	addresses++;
	return `192.0.2.${addresses}`;
}

/** The answer to a form that somebody sends from an address. */
async function sendFrom(
	address: string,
	path: string,
	{
		form = {},
		visitor = new Visitor(),
		language = "en",
	}: {
		form?: Record<string, string>;
		visitor?: Visitor;
		language?: string;
	} = {},
) {
	const response = await visitor.fetch(path, {
		method: "POST",
		headers: {
			...{ Origin: SITE, "CF-Connecting-IP": address },
			"Accept-Language": language,
		},
		body: new URLSearchParams(form),
	});
	return {
		status: response.status,
		to: response.headers.get("Location") ?? "",
		retryAfter: Number(response.headers.get("Retry-After")),
		html: await response.text(),
	};
}

/** Opens a lobby, which D1 knows of then. */
async function openLobby(address: string, visitor: Visitor): Promise<string> {
	const { status, to } = await sendFrom(address, "/games", {
		...{ form: LOBBY, visitor },
	});
	expect(status).toBe(303);
	await deliver(to.replace("/game/", ""));
	return to;
}

describe("a class of thirty behind one address", () => {
	test.each([
		["against bots", "/play", {}],
		["with whoever is there", "/play-now", {}],
		["for people", "/games", LOBBY],
	])("begins a game each within a minute, %s", async (_, path, form) => {
		const address = newAddress();
		const answers = await Promise.all(
			Array.from({ length: 30 }, () => sendFrom(address, path, { form })),
		);
		const statuses = answers.map(({ status }) => status);
		expect(statuses).toEqual(new Array(30).fill(303));
	});

	test("looks at the list, and joins one another's games", async () => {
		const address = newAddress();
		const { to } = await sendFrom(address, "/games", {
			form: { ...LOBBY, ruleset: "free-full", seats: "40" },
		});
		for (let pupil = 0; pupil < 30; pupil++) {
			const visitor = new Visitor();
			const headers = { "CF-Connecting-IP": address };
			const page = await visitor.fetch("/lobby", { headers });
			await page.body?.cancel();
			expect(page.status).toBe(200);
			const { status } = await sendFrom(address, `${to}/join`, { visitor });
			expect(status).toBe(303);
		}
	});
});

describe("one address that posts without a cookie", () => {
	test("leaves no more than some games and guests in a minute", async () => {
		const address = newAddress();
		const before = await rowsOf("SELECT id FROM users");
		const answers = await Promise.all(
			Array.from({ length: 130 }, () => sendFrom(address, "/play")),
		);
		const refused = answers.filter(({ status }) => status === 429);
		// The minute may end in between.
		expect(refused.length).toBeGreaterThanOrEqual(130 - 2 * 60);
		expect(refused[0].retryAfter).toBe(60);
		expect(refused[0].html).toContain("in so little time");
		const guests =
			(await rowsOf("SELECT id FROM users")).length - before.length;
		expect(guests).toBe(130 - refused.length);
	});

	test("gets no more guests by looking either, though it sees the page", async () => {
		const limit = async () => ({ success: false });
		const bindings = { ...env, NEWCOMER_LIMIT: { limit } };
		const headers = { "CF-Connecting-IP": newAddress() };
		const page = await app.request(`${SITE}/lobby`, { headers }, bindings, {
			...{ waitUntil: () => {}, passThroughOnException: () => {} },
			props: {},
		});
		expect(page.status).toBe(200);
		expect(page.headers.get("Set-Cookie")).toBeNull();
		expect(await page.text()).toContain('action="/play-now"');
		const form = { method: "POST", headers };
		const refused = await app.request(`${SITE}/play`, form, bindings);
		expect(refused.status).toBe(429);
		await refused.body?.cancel();
	});

	test.each([
		["en", "begin another before tomorrow"],
		["fr", "n’en ouvrons plus avant demain"],
	])(
		"opens so many games a day, however slowly (%s)",
		async (language, text) => {
			const address = newAddress();
			await sendFrom(address, "/play");
			await env.DB.exec("UPDATE openings SET rooms = 1500");
			const form = { ...LOBBY, seats: "7", pace: "45" };
			const refused = await sendFrom(address, "/games", { form, language });
			expect(refused.status).toBe(429);
			expect(refused.retryAfter).toBeGreaterThan(0);
			expect(refused.retryAfter).toBeLessThanOrEqual(86_400);
			expect(refused.html).toContain(text);
			// What was typed is still there.
			expect(refused.html).toMatch(/name="seats"[^>]*value="7"/);
			expect(refused.html).toMatch(/<option value="45" selected/);
			expect((await sendFrom(newAddress(), "/play")).status).toBe(303);
		},
	);

	test("keeps the options of a game against bots as they were typed", async () => {
		const address = newAddress();
		await sendFrom(address, "/play");
		await env.DB.exec("UPDATE openings SET rooms = 1500");
		const form = { bots: "2", strength: "hard" };
		const { status, html } = await sendFrom(address, "/play", { form });
		expect(status).toBe(429);
		expect(html).toMatch(/<details id="options"[^>]*open/);
		expect(html).toMatch(/name="bots"[^>]*value="2"/);
		expect(html).toMatch(/<option value="hard" selected/);
	});

	test("may open games again a day later", async () => {
		const address = newAddress();
		await sendFrom(address, "/play");
		await env.DB.exec("UPDATE openings SET rooms = 1500, day = day - 1");
		expect((await sendFrom(address, "/play")).status).toBe(303);
	});

	test("has so many public games that wait, and no more", async () => {
		const address = newAddress();
		const visitor = new Visitor();
		const lobby = await openLobby(address, visitor);
		const [{ opener }] = await rowsOf<{ opener: string }>(
			"SELECT opener FROM listings WHERE game_id = ?",
			lobby.replace("/game/", ""),
		);
		for (let more = 1; more < 40; more++)
			await saveListing(env.DB, aListing({ opener }), []);
		const refused = await sendFrom(address, "/games", { form: LOBBY });
		expect(refused.status).toBe(429);
		expect(refused.html).toContain("So many games from your network are open");
		await env.DB.exec("DELETE FROM listings");
		await openLobby(address, new Visitor());
	});

	test("is known to the database by a hash alone", async () => {
		const address = newAddress();
		await openLobby(address, new Visitor());
		const rows = [
			await rowsOf("SELECT * FROM openings"),
			await rowsOf("SELECT * FROM listings"),
		];
		expect(JSON.stringify(rows)).not.toContain(address);
		const page = await new Visitor().fetch("/games.json");
		expect(await page.text()).not.toContain("opener");
	});
});

describe("one person", () => {
	test("has five games that wait for players, and room for another once one is left", async () => {
		const visitor = new Visitor();
		const paths: string[] = [];
		for (let i = 0; i < 5; i++)
			paths.push(await openLobby(newAddress(), visitor));
		const { status, html, retryAfter } = await sendFrom(
			newAddress(),
			"/games",
			{ form: LOBBY, visitor },
		);
		expect(status).toBe(429);
		expect(html).toContain("several games that have not begun yet");
		expect(retryAfter).toBe(180);
		await sendFrom(newAddress(), `${paths[0]}/leave`, { visitor });
		const left = paths[0].replace("/game/", "");
		const find = "SELECT game_id FROM listings WHERE game_id = ?";
		await expect.poll(() => rowsOf(find, left)).toEqual([]);
		await openLobby(newAddress(), visitor);
	});

	test("gets the last of them again, by the form whose answer was lost", async () => {
		const visitor = new Visitor();
		for (let i = 0; i < 4; i++) await openLobby(newAddress(), visitor);
		const form = { ...LOBBY, key: newFormKey() };
		const fifth = await sendFrom(newAddress(), "/games", { form, visitor });
		await deliver(fifth.to.replace("/game/", ""));
		const again = await sendFrom(newAddress(), "/games", { form, visitor });
		expect([again.status, again.to]).toEqual([303, fifth.to]);
		const other = { ...LOBBY, key: newFormKey() };
		const sixth = { form: other, visitor };
		expect(await sendFrom(newAddress(), "/games", sixth)).toMatchObject({
			status: 429,
		});
	});

	test("may have thirty and more under way", async () => {
		const visitor = new Visitor();
		const games: string[] = [];
		for (let i = 0; i < 35; i++) {
			const { status, to } = await sendFrom(newAddress(), "/play", { visitor });
			expect(status).toBe(303);
			const id = to.replace("/game/", "");
			await deliver(id);
			games.push(id);
		}
		const listed = await rowsOf<{ game_id: string }>(
			"SELECT game_id FROM listed_players",
		);
		expect(listed.map((row) => row.game_id)).toEqual(
			expect.arrayContaining(games),
		);
	});
});

describe("while the database does not help", () => {
	test("and fails, games are opened", async () => {
		vi.spyOn(console, "error").mockImplementation(() => {});
		await dropTables();
		try {
			expect((await sendFrom(newAddress(), "/play")).status).toBe(303);
		} finally {
			await applySchema();
		}
	});

	test("and never answers, a game is opened after a second", async () => {
		const never = () => new Promise<never>(() => {});
		const statement = { bind: () => statement, all: never, run: never };
		const session = { prepare: () => statement, batch: never };
		const database = { withSession: () => session };
		const before = await listDurableObjectIds(env.GAME_ROOMS);
		// The answer waits for its guest's row as well, but its room is there.
		void app.request(
			`${SITE}/play`,
			{ method: "POST", headers: { Origin: SITE } },
			{ ...env, DB: database },
		);
		await expect
			.poll(async () => (await listDurableObjectIds(env.GAME_ROOMS)).length)
			.toBe(before.length + 1);
	});
});
