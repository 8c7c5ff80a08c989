/** What every answer carries, whatever it says. */
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, test, vi } from "vitest";
import files from "../../../public/_headers?raw";
import { CLOSE } from "../../../src/protocol/fromServer.ts";
import { PROTOCOL_VERSION } from "../../../src/protocol/version.ts";
import { app } from "../../../src/server/app.ts";
import { finishedGame, registered, thief } from "../identity/support.ts";
import { askedWith } from "../support/databases.ts";
import { SITE, Tab, Visitor } from "../support/visitor.ts";

const SECURITY = [
	"Content-Security-Policy",
	"Cross-Origin-Opener-Policy",
	"Cross-Origin-Resource-Policy",
	"Origin-Agent-Cluster",
	"Permissions-Policy",
	"Referrer-Policy",
	"Strict-Transport-Security",
	"X-Content-Type-Options",
	"X-DNS-Prefetch-Control",
	"X-Download-Options",
	"X-Frame-Options",
	"X-Permitted-Cross-Domain-Policies",
	"X-XSS-Protection",
];

let owner: Visitor;
let name: string;
let gameId: string;
/** As every page has them. */
let expected: Record<string, string | null>;

function securityOf({ headers }: Response): Record<string, string | null> {
	return Object.fromEntries(SECURITY.map((key) => [key, headers.get(key)]));
}

beforeAll(async () => {
	({ visitor: owner, name } = await registered());
	gameId = await finishedGame(owner);
	const page = await owner.fetch("/how-to-play");
	await page.body?.cancel();
	expected = securityOf(page);
	expect(Object.values(expected)).not.toContain(null);
});

function isPicture({ headers }: Response): boolean {
	return headers.get("Content-Type") === "image/png";
}

/** Of a picture, which links show on other sites. */
function shownElsewhere(): Record<string, string | null> {
	return { ...expected, "Cross-Origin-Resource-Policy": "cross-origin" };
}

/** Of the one page that other sites may show in a frame. */
function framed(): Record<string, string | null> {
	return {
		...shownElsewhere(),
		"Content-Security-Policy":
			"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors *",
		"X-Frame-Options": null,
	};
}

function expectedOf(response: Response, path: string) {
	if (isPicture(response)) return shownElsewhere();
	const isFramed = path.startsWith("/embed/") && response.status === 200;
	return isFramed ? framed() : expected;
}

function everyPath(): string[] {
	const paths = app.routes
		.map(({ path }) => path)
		.filter((path) => !path.includes("*"))
		.map((path) =>
			path.replace(":id", gameId).replace(/^\/:handle.*/, `/@${name}`),
		);
	return [...new Set(paths), "/nothing", "/nothing.json", "/build/gone.js"];
}

test.each(["GET", "HEAD", "POST", "PUT", "OPTIONS", "DELETE"])(
	"every answer to %s carries the headers, and no cookie that others may keep",
	async (method) => {
		// A post to every address also signs out.
		const { visitor: account } = await registered();
		await Promise.all(
			everyPath().map(async (path) => {
				for (const visitor of [new Visitor(), thief(account)]) {
					const headers = { Origin: SITE };
					const response = await visitor.fetch(path, { method, headers });
					await response.body?.cancel();
					const told = `${method} ${path}: ${response.status}`;
					expect(securityOf(response), told).toEqual(
						expectedOf(response, path),
					);
					const cache = response.headers.get("Cache-Control");
					expect(cache, told).toBeTruthy();
					if (cache?.includes("public"))
						expect(response.headers.getSetCookie(), told).toEqual([]);
				}
			}),
		);
	},
);

describe("refusals carry the headers too", () => {
	const socket = `?v=${PROTOCOL_VERSION}&region=europe`;
	const none = { limit: async () => ({ success: false }) };
	const broken = {
		getByName: () => {
			throw new TypeError("broken");
		},
	};

	test.each([
		[
			403,
			"another site's form",
			"/play",
			"POST",
			{ Origin: "https://evil.test" },
			{},
		],
		[
			403,
			"another site's socket",
			"/lobby/socket",
			"GET",
			{ Origin: "https://evil.test" },
			{},
		],
		[
			426,
			"a socket that is none",
			"/game/ID/socket",
			"GET",
			{ Origin: SITE },
			{},
		],
		[
			426,
			"a socket that is none",
			"/lobby/socket",
			"GET",
			{ Origin: SITE },
			{},
		],
		[
			429,
			"one form too many",
			"/play",
			"POST",
			{ Origin: SITE },
			{ SESSION_LIMIT: none },
		],
		[
			429,
			"one socket too many",
			"/game/ID/socket",
			"GET",
			{ Origin: SITE, Upgrade: "websocket" },
			{ SESSION_LIMIT: none },
		],
		[
			429,
			"one socket too many",
			"/lobby/socket",
			"GET",
			{ Origin: SITE, Upgrade: "websocket" },
			{ SESSION_LIMIT: none },
		],
		[
			500,
			"a socket of a room that breaks",
			"/game/ID/socket",
			"GET",
			{ Origin: SITE, Upgrade: "websocket" },
			{ GAME_ROOMS: broken },
		],
		[
			500,
			"a lobby that breaks",
			"/lobby/socket",
			"GET",
			{ Origin: SITE, Upgrade: "websocket" },
			{ DIRECTORIES: broken },
		],
	])("%i: %s", async (status, _, path, method, headers, changes) => {
		vi.spyOn(console, "error").mockImplementation(() => {});
		const address = path.replace("ID", gameId);
		const query = "Upgrade" in headers ? socket : "";
		const init = { method, headers };
		const response = await askedWith(env.DB, owner, address + query, init, {
			...(changes as object),
		});
		await response.body?.cancel();
		expect(response.status).toBe(status);
		expect(securityOf(response)).toEqual(expected);
	});

	test("an open socket is none of it", async () => {
		const tab = new Tab(
			await new Visitor().handshake(`/game/${gameId}/socket?v=0`),
		);
		expect((await tab.closed).code).toBe(CLOSE.version);
	});
});

test("what others may cache sets no cookie, even when the reader's is renewed", async () => {
	const uncached = thief(owner);
	uncached.cookies.delete("__Host-witness");
	const log = await thief(uncached).fetch(`/game/${gameId}/log.json`);
	await log.body?.cancel();
	expect(log.headers.get("Cache-Control")).toContain("public");
	expect(log.headers.getSetCookie()).toEqual([]);
	const page = await thief(uncached).fetch("/how-to-play");
	await page.body?.cancel();
	expect(page.headers.getSetCookie()).not.toEqual([]);
});

test("files carry the same, but for what an image may bring along", () => {
	const [, all] = files.split(/^\/\*$/m);
	const [rules] = all.split(/^\//m);
	const given = Object.fromEntries(
		[...rules.matchAll(/^ {2}([\w-]+): (.+)$/gm)].map(([, key, value]) => [
			key,
			value,
		]),
	);
	expect(given).toEqual({
		...expected,
		"Content-Security-Policy":
			"default-src 'none'; style-src 'self' 'unsafe-inline'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
	});
});

test("built files are for everybody, as a frame may have no origin of its own", () => {
	const [, built] = files.split(/^\/build\/\*$/m);
	expect(built).toContain("  Access-Control-Allow-Origin: *\n");
	expect(built).toContain("  Cross-Origin-Resource-Policy: cross-origin\n");
	expect(built).toContain("immutable");
	expect(files.match(/Access-Control-Allow-Origin/g)).toHaveLength(1);
});

describe("search engines", () => {
	const robotsOf = async (path: string) => {
		const response = await new Visitor().fetch(path);
		const page = await response.text();
		return { tag: response.headers.get("X-Robots-Tag"), page };
	};

	test("find the site's pages", async () => {
		for (const path of [
			"/",
			"/how-to-play",
			"/learn",
			"/lobby",
			"/leaderboard",
			"/history",
			`/@${name}`,
		]) {
			const { tag, page } = await robotsOf(path);
			expect(tag).toBeNull();
			expect(page).toContain(`<link rel="canonical" href="${SITE}${path}"/>`);
		}
	});

	test("are never sent in a circle", async () => {
		for (const path of [
			"/sign-in?back=%2Fhow-to-play",
			"/register?back=%2Flobby",
			`/@${name}?outcome=won`,
			"/history?before=1",
			"/leaderboard?after=ann",
			"/lobby?region=asia",
			`/game/${gameId}`,
			"/games.json",
		])
			expect((await robotsOf(path)).tag).toBe("noindex, nofollow");
		const { page } = await robotsOf("/history?mode=march");
		expect(page).toContain(`<link rel="canonical" href="${SITE}/history"/>`);
		for (const [link] of page.matchAll(/<a [^>]*(sign-in|register)[^>]*>/g))
			expect(link).toContain('rel="nofollow"');
	});

	test("can read it before they ask", async () => {
		const { page: robots } = await robotsOf("/robots.txt");
		expect(robots).toMatch(/^Disallow: \/\*\?$/m);
		for (const path of [
			"/sign-in",
			"/register",
			"/account",
			"/games/mine.json",
		])
			expect(
				[...robots.matchAll(/^Disallow: (.+)$/gm)].some(([, start]) =>
					path.startsWith(start),
				),
			).toBe(true);
	});
});
