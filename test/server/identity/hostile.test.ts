/** What must not succeed: forms of other sites, and fields with unexpected content. */
import { beforeAll, describe, expect, test } from "vitest";
import { app } from "../../../src/server/app.ts";
import { rowsOf } from "../support/database.ts";
import { Visitor } from "../support/visitor.ts";
import {
	freshName,
	isSignedIn,
	PASSWORD,
	registered,
	sent,
} from "./support.ts";

/** Every address that takes a post. */
const POSTS = [
	...new Set(
		app.routes
			// The API looks at no cookie, so there is nothing to misuse.
			.filter(({ path }) => !path.startsWith("/api/"))
			.filter(({ method, path }) => method === "POST" && !path.includes("*"))
			.map(({ path }) => path.replace(":id", "abcdefghjkmn")),
	),
];

describe("a post of another site", () => {
	let somebody: Awaited<ReturnType<typeof registered>>;

	beforeAll(async () => {
		somebody = await registered();
	});

	test("all addresses are looked at", () => {
		expect(POSTS).toEqual(
			expect.arrayContaining([
				...["/register", "/sign-in", "/sign-out"],
				...["/account/password", "/account/delete", "/account/sign-out"],
				"/account/sign-out-everywhere",
				...["/play", "/games", "/language", "/game/abcdefghjkmn/join"],
			]),
		);
	});

	test.each(POSTS)("to %s is refused, and does nothing", async (path) => {
		for (const headers of [
			{ Origin: "https://evil.test" },
			{ Origin: "https://hexmarch.test.evil.test" },
			{ Origin: "null" },
			{ "Sec-Fetch-Site": "cross-site" },
			{ Referer: "https://evil.test/" },
		]) {
			const { name } = somebody;
			const fields = {
				...{ name, password: PASSWORD, current: PASSWORD },
				new: "chosen by evil",
			};
			const body = new URLSearchParams(fields);
			const init = { method: "POST", headers, body };
			const response = await somebody.visitor.fetch(path, init);
			await response.body?.cancel();
			expect(response.status).toBe(403);
			expect(response.headers.getSetCookie()).toEqual([]);
		}
	});

	test("nothing of it has happened", async () => {
		expect(await isSignedIn(somebody.visitor)).toBe(true);
		const form = { name: somebody.name, password: PASSWORD };
		expect((await sent(new Visitor(), "/sign-in", form)).status).toBe(303);
	});

	test.each(POSTS)("is not made of a link to %s", async (path) => {
		const response = await somebody.visitor.fetch(`${path}?password=x`);
		await response.body?.cancel();
		expect([200, 303, 404, 405]).toContain(response.status);
		expect(await isSignedIn(somebody.visitor)).toBe(true);
	});
});

const INJECTIONS = [
	"' OR '1'='1",
	"'; DROP TABLE users; --",
	'" OR ""="',
	"') UNION SELECT id, password FROM users --",
	"<script>alert(1)</script>",
	'"><img src=x onerror=alert(1)>',
	"{{7*7}}<%= 7*7 %>",
	"\u0000\r\nSet-Cookie: x=y",
	"../../../etc/passwd",
	"%27%20OR%201=1",
	"a\u202eb",
];

describe.each(INJECTIONS)("%j", (text) => {
	let visitor: Visitor;

	beforeAll(async () => {
		({ visitor } = await registered());
	});

	test("signs nobody in", async () => {
		for (const form of [
			{ name: text, password: text },
			{ name: `Visitor${text}`, password: PASSWORD },
		]) {
			const stranger = new Visitor();
			const { status, page } = await sent(stranger, "/sign-in", form);
			expect(status).toBe(422);
			expect(page).not.toContain("<script>alert");
			expect(page).not.toContain("<img");
			expect(await isSignedIn(stranger)).toBe(false);
		}
	});

	test("is no name, and comes back as text", async () => {
		const form = { name: text, password: PASSWORD, back: text };
		const { status, page } = await sent(new Visitor(), "/register", form);
		expect(status).toBe(422);
		expect(page).not.toContain("<script>alert");
		expect(page).not.toContain("<img");
	});

	test("is a password like another", async () => {
		const name = freshName();
		const password = `long enough ${text}`;
		const form = { name, password };
		expect((await sent(new Visitor(), "/register", form)).status).toBe(303);
		expect((await sent(new Visitor(), "/sign-in", form)).status).toBe(303);
		const almost = { name, password: `${password} ` };
		expect((await sent(new Visitor(), "/sign-in", almost)).status).toBe(422);
	});

	test("in an address leads nowhere", async () => {
		const encoded = encodeURIComponent(text);
		for (const path of [
			`/sign-in?back=${encoded}`,
			`/register?back=${encoded}`,
			`/account?changed=${encoded}`,
			`/game/${encoded}`,
		]) {
			const response = await visitor.fetch(path);
			const page = await response.text();
			expect(response.status).toBeLessThan(500);
			expect(page).not.toContain("<script>alert");
			expect(page).not.toContain("<img");
			expect(response.headers.get("Location") ?? "/").toMatch(/^\//);
			expect(response.headers.get("x")).toBeNull();
		}
		expect(await isSignedIn(visitor)).toBe(true);
	});

	test("in the form that ends a session ends none", async () => {
		const form = { session: text };
		expect((await sent(visitor, "/account/sign-out", form)).status).toBe(303);
		expect(await isSignedIn(visitor)).toBe(true);
	});
});

test("the tables are all there still", async () => {
	const accounts = await rowsOf("SELECT id FROM users WHERE is_guest = 0");
	expect(accounts.length).toBeGreaterThan(0);
});

test("fields that come twice, as files, or not at all are no fault of ours", async () => {
	const form = new FormData();
	form.append("name", new File(["x"], "name.txt"));
	form.append("name", "second");
	form.append("password", new File(["x"], "password.txt"));
	for (const path of ["/register", "/sign-in"]) {
		const init = { method: "POST", body: form };
		const response = await new Visitor().fetch(path, init);
		await response.body?.cancel();
		expect(response.status).toBe(422);
	}
	const headers = { "Content-Type": "application/json" };
	const empty = { method: "POST", headers, body: "" };
	const response = await new Visitor().fetch("/sign-in", empty);
	await response.body?.cancel();
	expect(response.status).toBe(422);
});
