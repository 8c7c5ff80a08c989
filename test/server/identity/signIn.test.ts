import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import nodeCrypto from "node:crypto";
import { afterEach, describe, expect, test, vi } from "vitest";
import { app } from "../../../src/server/app.ts";
import { rowsOf } from "../support/database.ts";
import { deliver } from "../support/deliver.ts";
import { SITE, Visitor } from "../support/visitor.ts";
import {
	freshName,
	GUEST_COOKIE,
	isSignedIn,
	PASSWORD,
	registered,
	sent,
	signedIn,
	statusOf,
	thief,
} from "./support.ts";

/** What takes time: a test on a busy machine had better count it than measure it. */
const hashing = vi.spyOn(nodeCrypto, "scrypt");

afterEach(() => {
	hashing.mockClear();
});

describe("signing in", () => {
	test("works in another browser, and leads back", async () => {
		const { name } = await registered();
		const visitor = new Visitor();
		const form = { name, password: PASSWORD, back: "/lobby" };
		expect(await sent(visitor, "/sign-in", form)).toMatchObject({
			status: 303,
			location: "/lobby",
		});
		expect(await isSignedIn(visitor)).toBe(true);
	});

	test("knows the name however it is written", async () => {
		const { name } = await registered();
		await signedIn(` ${name.toUpperCase()} `);
	});

	test.each([
		"https://evil.test/",
		"//evil.test/",
		"/\\evil.test",
		"javascript:alert(1)",
		"http://hexmarch.test/",
		"",
	])("never leads away: %j", async (back) => {
		const { name } = await registered();
		const form = { name, password: PASSWORD, back };
		const { location } = await sent(new Visitor(), "/sign-in", form);
		expect(location).toBe("/");
		const path = `/sign-in?back=${encodeURIComponent(back)}`;
		const page = await (await new Visitor().fetch(path)).text();
		expect(page).toContain('<input type="hidden" name="back" value="/"');
	});

	test("drops the guest that one was, and says so before", async () => {
		const { name } = await registered();
		const visitor = new Visitor();
		const id = await visitor.play();
		await deliver(id);
		const page = await (await visitor.fetch("/sign-in")).text();
		expect(page).toMatch(/You have games as [A-Z][a-z]+ [A-Z][a-z]+\./);
		await signedIn(name, PASSWORD, visitor);
		expect(visitor.cookies.has(GUEST_COOKIE)).toBe(false);
		expect(await visitor.view(id)).toMatchObject({ viewer: null });
	});

	test("makes what is played theirs", async () => {
		const { name, id } = await registered();
		const visitor = await signedIn(name);
		const game = await visitor.play();
		await deliver(game);
		expect(
			await rowsOf(
				"SELECT user_id FROM listed_players WHERE game_id = ?",
				game,
			),
		).toEqual([{ user_id: id }]);
		const view = await visitor.view(game);
		expect(view.seats[0]?.[0]).toBe(name);
		const tab = await visitor.open(game);
		expect(await tab.next("view")).toMatchObject({ view: { viewer: 0 } });
	});

	test("asks for what is missing", async () => {
		const { status, page } = await sent(new Visitor(), "/sign-in", {});
		expect(status).toBe(422);
		expect(page).toContain('<p id="name-problem" class="problem">');
		expect(page).toContain('<p id="password-problem" class="problem">');
	});

	test("renews a hash of another cost", async () => {
		const { name, id } = await registered();
		const old =
			"scrypt 1024 8 16 4e61436c fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162";
		await env.DB.prepare("UPDATE users SET password = ? WHERE id = ?")
			.bind(old, id)
			.run();
		await signedIn(name, "password");
		const [{ password }] = await rowsOf<{ password: string }>(
			"SELECT password FROM users WHERE id = ?",
			id,
		);
		expect(password).toMatch(/^scrypt 16384 8 5 /);
		await signedIn(name, "password");
	});
});

describe("signing out", () => {
	test("ends the session, not only the cookie", async () => {
		const { visitor } = await registered();
		const copy = thief(visitor);
		const response = await visitor.post("/sign-out");
		expect(response.status).toBe(303);
		expect(response.headers.get("Clear-Site-Data")).toBe('"storage"');
		expect(await isSignedIn(visitor)).toBe(false);
		expect(await isSignedIn(copy)).toBe(false);
	});

	test("here leaves other browsers as they are; everywhere does not", async () => {
		const { visitor, name } = await registered();
		const [second, third] = [await signedIn(name), await signedIn(name)];
		await sent(second, "/sign-out", {});
		expect(await isSignedIn(visitor)).toBe(true);
		const everywhere = "/account/sign-out-everywhere";
		expect((await sent(third, everywhere, {})).status).toBe(303);
		for (const browser of [visitor, third])
			expect(await isSignedIn(browser)).toBe(false);
	});

	test("leaves a guest who they are", async () => {
		const visitor = new Visitor();
		const id = await visitor.play();
		expect(await statusOf(visitor.post("/sign-out"))).toBe(303);
		expect(await visitor.view(id)).toMatchObject({ viewer: 0 });
	});

	test("leaves nothing that the back button could show", async () => {
		const { visitor } = await registered();
		for (const path of ["/account", "/account/data.json", "/account/deleted"]) {
			const response = await visitor.fetch(path);
			await response.body?.cancel();
			expect(response.headers.get("Cache-Control")).toBe("no-store");
		}
	});
});

describe("whether a name exists", () => {
	async function tried(name: string) {
		hashing.mockClear();
		const response = await app.request(
			`${SITE}/sign-in`,
			{
				method: "POST",
				headers: { Origin: SITE },
				body: new URLSearchParams({ name, password: "not the right one" }),
			},
			env,
		);
		const page = await response.text();
		return {
			status: response.status,
			page: page.replaceAll(name, "NAME"),
			headers: [...response.headers]
				.filter(([header]) => header !== "set-cookie")
				.sort(),
			hashed: hashing.mock.calls.map(([, , length, cost]) => [length, cost]),
		};
	}

	test("shows neither in the answer nor in the time that it takes", async () => {
		const { name } = await registered();
		const gone = await registered();
		await sent(gone.visitor, "/account/delete", { password: PASSWORD });
		const known = await tried(name);
		expect(known).toMatchObject({
			status: 422,
			hashed: [[32, { N: 16384, r: 8, p: 5 }]],
		});
		expect(known.page).toContain("don’t belong together");
		expect(await tried(freshName())).toEqual(known);
		expect(await tried(gone.name)).toEqual(known);
		expect(await tried("no such name, nor could there be")).toEqual(known);
	});

	test("costs the same queries", async () => {
		const { name } = await registered();
		const counts: number[] = [];
		for (const who of [name, freshName()]) {
			let queries = 0;
			const withSession = (start?: string) => {
				const session = env.DB.withSession(start);
				const prepare = (sql: string) => {
					queries++;
					return session.prepare(sql);
				};
				return {
					prepare,
					batch: session.batch.bind(session),
					getBookmark: () => session.getBookmark(),
				};
			};
			const init = {
				method: "POST",
				body: new URLSearchParams({ name: who, password: "wrong one" }),
			};
			const response = await app.request(`${SITE}/sign-in`, init, {
				...env,
				DB: { withSession } as unknown as D1Database,
			});
			expect(response.status).toBe(422);
			counts.push(queries);
		}
		expect(counts[0]).toBe(counts[1]);
		expect(counts[0]).toBeGreaterThan(0);
	});
});

describe("too many tries", () => {
	/** Tries wrong passwords until it is refused; gives how often it went through. */
	async function triedUntilRefused(name: string): Promise<number> {
		for (let count = 0; count < 30; count++) {
			const form = { name, password: "not the right one" };
			const { status, page } = await sent(new Visitor(), "/sign-in", form);
			if (status === 429) {
				expect(page).toContain("Wait a minute, then try again.");
				expect(page).toContain(`value="${name}"`);
				return count;
			}
			expect(status).toBe(422);
		}
		throw new Error("it is never refused");
	}

	/** Posts to the site with counts that no minute ends. */
	function countingSite() {
		const counts = new Map<string, number>();
		const upTo = (most: number): RateLimit => ({
			limit: async ({ key }: RateLimitOptions) => {
				const count = (counts.get(key) ?? 0) + 1;
				counts.set(key, count);
				return { success: count <= most };
			},
		});
		const limits = {
			SIGN_IN_LIMIT: upTo(10),
			SIGN_IN_NAME_LIMIT: upTo(100),
			SIGN_IN_ADDRESS_LIMIT: upTo(1000),
		};
		const ask = async (
			path: string,
			form: Record<string, string>,
			{ address = "", visitor = new Visitor() },
		) => {
			hashing.mockClear();
			const cookies = [...visitor.cookies].map((each) => each.join("="));
			const response = await app.request(
				`${SITE}${path}`,
				{
					method: "POST",
					headers: { "CF-Connecting-IP": address, Cookie: cookies.join("; ") },
					body: new URLSearchParams(form),
				},
				{ ...env, ...limits },
				createExecutionContext(),
			);
			await response.body?.cancel();
			const { status, headers } = response;
			return { status, retryAfter: headers.get("Retry-After") };
		};
		return ask;
	}

	const REFUSED = { status: 429, retryAfter: "60" };

	test("for one account are refused before anything is hashed, even the right one", async () => {
		const { name } = await registered();
		const ask = countingSite();
		const here = { address: "203.0.113.7" };
		const wrong = { name, password: "not the right one" };
		for (let count = 0; count < 10; count++)
			expect((await ask("/sign-in", wrong, here)).status).toBe(422);
		const right = { name: name.toUpperCase(), password: PASSWORD };
		expect(await ask("/sign-in", right, here)).toEqual(REFUSED);
		expect(hashing).not.toHaveBeenCalled();
		const other = await registered();
		const others = { name: other.name, password: PASSWORD };
		expect((await ask("/sign-in", others, here)).status).toBe(303);
	});

	test("from one address lock nobody out elsewhere", async () => {
		const { visitor, name } = await registered();
		const ask = countingSite();
		const guesser = { address: "203.0.113.7" };
		const wrong = { name, password: "not the right one" };
		for (let count = 0; count < 150; count++)
			await ask("/sign-in", wrong, guesser);
		expect(await ask("/sign-in", wrong, guesser)).toEqual(REFUSED);
		const owner = { address: "198.51.100.4" };
		const right = { name, password: PASSWORD };
		expect((await ask("/sign-in", right, owner)).status).toBe(303);
		const here = { address: "203.0.113.7", visitor };
		const changing = { current: PASSWORD, new: "another good one" };
		expect((await ask("/account/password", changing, here)).status).toBe(303);
	});

	test("from many addresses are refused for a name, but not for somebody who is signed in", async () => {
		const { visitor, name } = await registered();
		const ask = countingSite();
		const tooLong = { name, password: "x".repeat(300) };
		for (let count = 0; count < 100; count++) {
			const address = `203.0.113.${count}`;
			expect((await ask("/sign-in", tooLong, { address })).status).toBe(422);
		}
		const owner = { address: "198.51.100.4", visitor };
		const right = { name, password: PASSWORD };
		expect(await ask("/sign-in", right, { address: owner.address })).toEqual(
			REFUSED,
		);
		expect(hashing).not.toHaveBeenCalled();
		const deleting = { password: PASSWORD };
		expect((await ask("/account/delete", deleting, owner)).status).toBe(303);
	});

	test("of somebody who is signed in are refused before anything is hashed", async () => {
		const { visitor } = await registered();
		const ask = countingSite();
		const wrong = { current: "not the right one", new: "another good one" };
		for (let count = 0; count < 10; count++)
			await ask("/account/password", wrong, {
				address: `203.0.113.${count}`,
				visitor,
			});
		for (const path of ["/account/password", "/account/delete"]) {
			const form = { ...wrong, current: PASSWORD, password: PASSWORD };
			expect(await ask(path, form, { visitor })).toEqual(REFUSED);
			expect(hashing).not.toHaveBeenCalled();
		}
		expect(await isSignedIn(visitor)).toBe(true);
	});

	test("for a name that does not exist are refused as well", async () => {
		expect(await triedUntilRefused(freshName())).toBeGreaterThanOrEqual(9);
	});

	test.each([
		["address", "SIGN_IN_ADDRESS_LIMIT", "2001:db8:1:2"],
		["block of addresses", "SIGN_IN_BLOCK_LIMIT", "2001:db8:1::/48"],
	])("from one %s are refused, whatever the names", async (_, name, from) => {
		const keys: string[] = [];
		const limit = async ({ key }: RateLimitOptions) => {
			keys.push(key);
			return { success: false };
		};
		const good = { limit: async () => ({ success: true }) };
		const LIMITS = { SIGN_IN_LIMIT: good, SIGN_IN_ADDRESS_LIMIT: good };
		const asked = async (path: string, form: Record<string, string>) => {
			hashing.mockClear();
			const response = await app.request(
				`${SITE}${path}`,
				{
					method: "POST",
					headers: { "CF-Connecting-IP": "2001:db8:1:2:3:4:5:6" },
					body: new URLSearchParams(form),
				},
				{ ...env, ...LIMITS, [name]: { limit } },
			);
			await response.body?.cancel();
			expect(hashing).not.toHaveBeenCalled();
			return response.status;
		};
		const form = { name: freshName(), password: PASSWORD };
		expect(await asked("/sign-in", form)).toBe(429);
		expect(await asked("/register", form)).toBe(429);
		expect(keys).toEqual(new Array(2).fill(`attempt ${from}`));
		// What is wrong at first sight costs nothing, and counts for nothing.
		expect(await asked("/register", { ...form, name: "x" })).toBe(422);
		expect(await asked("/sign-in", { name: "" })).toBe(422);
		expect(keys).toHaveLength(2);
	});
});
