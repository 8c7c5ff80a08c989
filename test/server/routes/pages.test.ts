import { env } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import { RETRY_SCRIPT_SOURCE } from "../../../src/server/pages/layout/retryScript.ts";
import { SITE, Visitor } from "../support/visitor.ts";

const NOBODYS_GAME = "/game/abcdefghjkmn";

test.each(["/", "/how-to-play", "/learn", "/games/new", "/join"])(
	"%s is a page",
	async (path) => {
		const response = await new Visitor().fetch(path);
		expect(response.status).toBe(200);
		expect(await response.text()).toMatch(/^<!doctype html>/i);
	},
);

test.each(["/nothing", NOBODYS_GAME, "/game/abc", "/game/%00"])(
	"%s is not found, as a page",
	async (path) => {
		const response = await new Visitor().fetch(path);
		expect(response.status).toBe(404);
		expect(response.headers.get("Content-Type")).toContain("text/html");
		await response.body?.cancel();
	},
);

test("a game that does not exist is not found, as data", async () => {
	for (const path of [NOBODYS_GAME, "/game/abc"]) {
		const response = await new Visitor().fetch(`${path}/view.json`);
		expect(response.status).toBe(404);
		expect(await response.json()).toEqual({ error: "not_found" });
	}
});

test("the server says that it is well", async () => {
	const response = await new Visitor().fetch("/healthz");
	expect(await response.json()).toMatchObject({ ok: true });
});

test("HEAD is answered like GET, without a body", async () => {
	for (const path of ["/", "/healthz"]) {
		const response = await new Visitor().fetch(path, { method: "HEAD" });
		expect(response.status).toBe(200);
		expect(await response.text()).toBe("");
	}
});

test.each([
	["POST", "/"],
	["DELETE", "/play"],
	["PUT", "/game/abc"],
	["GET", "/language"],
	["PUT", "/play-now"],
	["DELETE", "/sign-out"],
	["POST", "/lobby"],
	["DELETE", "/games"],
	["POST", "/games/new"],
	["POST", "/games.json"],
	["POST", "/games/mine.json"],
	["POST", "/join"],
	["GET", "/game/abcdefghjkmn/join"],
	["GET", "/game/abcdefghjkmn/leave"],
	["GET", "/game/abcdefghjkmn/remove"],
	["GET", "/game/abcdefghjkmn/begin"],
	["GET", "/game/abcdefghjkmn/rematch"],
])("%s %s is no method there", async (method, path) => {
	const response = await new Visitor().fetch(path, {
		method,
		headers: { Origin: SITE },
	});
	await response.body?.cancel();
	expect(response.status).toBe(405);
	expect(response.headers.get("Allow")).toBeTruthy();
});

test.each(["/play", "/play-now", "/sign-out"])(
	"%s is the address of a button: reading it leads home",
	async (path) => {
		for (const method of ["GET", "HEAD"]) {
			const visitor = new Visitor();
			await visitor.play();
			const cookies = [...visitor.cookies];
			const response = await visitor.fetch(path, { method });
			await response.body?.cancel();
			expect(response.status).toBe(303);
			expect(response.headers.get("Location")).toBe("/");
			expect([...visitor.cookies]).toEqual(cookies);
		}
	},
);

describe("headers", () => {
	test.each(["/", "/nothing", "/healthz", `${NOBODYS_GAME}/view.json`])(
		"of %s allow nothing from elsewhere",
		async (path) => {
			const { headers, body } = await new Visitor().fetch(path);
			await body?.cancel();
			expect(headers.get("Content-Security-Policy")).toBe(
				`default-src 'none'; script-src 'self' ${RETRY_SCRIPT_SOURCE}; style-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'; font-src 'self'`,
			);
			expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
			expect(headers.get("Strict-Transport-Security")).toBe(
				"max-age=31536000; includeSubDomains",
			);
			expect(headers.get("Access-Control-Allow-Origin")).toBeNull();
			expect(headers.get("Content-Type")).toMatch(
				/^(text\/html; charset=UTF-8|application\/json)/i,
			);
			expect(headers.get("Referrer-Policy")).toBeTruthy();
			expect(headers.get("Permissions-Policy")).toContain("camera=()");
			expect(headers.get("Cache-Control")).toMatch(/no-cache|no-store/);
		},
	);
});

test("cookies are for this host alone, and for no script", async () => {
	const visitor = new Visitor();
	const answers = [
		await visitor.post("/play"),
		await visitor.post("/language", { language: "fr" }),
		await visitor.post("/theme", { theme: "dark" }),
		await visitor.post("/contrast", { contrast: "high" }),
	];
	const cookies = answers.flatMap(({ headers }) => headers.getSetCookie());
	expect(cookies.length).toBeGreaterThanOrEqual(4);
	for (const cookie of cookies) {
		expect(cookie).toMatch(/^__Host-/);
		for (const part of ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"])
			expect(cookie).toContain(part);
	}
});

describe("a page in a visitor's way", () => {
	const keep = async (visitor: Visitor, path: string, form: object) => {
		const response = await visitor.post(path, { ...form });
		expect(response.status).toBe(303);
		return response.headers.get("Location");
	};

	test("is in the language of their browser, or the one they chose", async () => {
		const visitor = new Visitor();
		const french = { headers: { "Accept-Language": "fr-CA,fr;q=0.9" } };
		expect(await (await visitor.fetch("/", french)).text()).toContain(
			'lang="fr"',
		);
		await keep(visitor, "/language", { language: "en" });
		expect(await (await visitor.fetch("/", french)).text()).toContain(
			'<html lang="en"',
		);
	});

	test("is in the theme and contrast they chose, until they choose none", async () => {
		const visitor = new Visitor();
		await keep(visitor, "/theme", { theme: "dark" });
		await keep(visitor, "/contrast", { contrast: "high" });
		const chosen = await (await visitor.fetch("/")).text();
		expect(chosen).toContain('data-theme="dark"');
		expect(chosen).toContain('data-contrast="high"');
		await keep(visitor, "/theme", { theme: "auto" });
		const none = await (await visitor.fetch("/")).text();
		expect(none).not.toContain('data-theme="dark"');
	});

	test("offers the lesson on home to those who never played, until they want none", async () => {
		const offers = async (visitor: Visitor) =>
			(await (await visitor.fetch("/")).text()).includes('href="/learn"');
		const newcomer = new Visitor();
		expect(await offers(newcomer)).toBe(true);
		expect(await keep(newcomer, "/lesson", { lesson: "done" })).toBe("/");
		expect(await offers(newcomer)).toBe(false);
		const player = new Visitor();
		await player.play();
		expect(await offers(player)).toBe(false);
	});

	test.each([
		["/how-to-play?a=1", "/how-to-play?a=1"],
		["//evil.test", "/"],
		["https://evil.test/", "/"],
		[`${SITE}//evil.test`, "/evil.test"],
		["/\\evil.test", "/"],
		["", "/"],
	])("leads back from %s to %s", async (back, to) => {
		const form = { language: "fr", back };
		expect(await keep(new Visitor(), "/language", form)).toBe(to);
	});
});

test("the Worker is given what wrangler.toml names, and the secret", () => {
	const names = Object.keys(env).filter((name) => !name.startsWith("__VITEST"));
	expect(names.sort()).toEqual([
		"ADDRESS_LIMIT",
		"API_ADDRESS_LIMIT",
		"API_BLOCK_LIMIT",
		"API_BOT_LIMIT",
		"API_CALLER_LIMIT",
		"ARCHIVE",
		"ASSETS",
		"BLOCK_LIMIT",
		"DAY_LIMIT",
		"DB",
		"DIRECTORIES",
		"GAME_ROOMS",
		"INBOXES",
		"NEWCOMER_BLOCK_LIMIT",
		"NEWCOMER_LIMIT",
		"PICTURE_BLOCK_LIMIT",
		"PICTURE_LIMIT",
		"PROVIDER_STAND_IN_URL",
		"PUSH_STAND_IN_URL",
		"ROOM_BLOCK_LIMIT",
		"ROOM_LIMIT",
		"SESSION_LIMIT",
		"SESSION_SECRET",
		"SIGN_IN_ADDRESS_LIMIT",
		"SIGN_IN_BLOCK_LIMIT",
		"SIGN_IN_LIMIT",
		"SIGN_IN_NAME_LIMIT",
		"VAPID_PRIVATE_KEY",
		"VAPID_PUBLIC_KEY",
		"VAPID_SUBJECT",
	]);
});

test.each(["/device", "/how-to-play", "/learn", "/game/local-a"])(
	"the copy of %s that a browser keeps names nobody, and has no form's key",
	async (path) => {
		const visitor = new Visitor();
		await (await visitor.fetch("/")).body?.cancel();
		const own = await (await visitor.fetch(path)).text();
		const headers = { "Offline-Copy": "1" };
		const copy = await (await visitor.fetch(path, { headers })).text();
		for (const personal of ["data-reader=", "You are "])
			expect([own.includes(personal), copy.includes(personal)]).toEqual([
				...[true, false],
			]);
		expect(copy.includes('name="key"')).toBe(false);
	},
);
