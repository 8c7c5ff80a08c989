/** Every address, while the database fails, hangs, or answers too late: nobody waits for it, and nothing breaks. */
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { PROTOCOL_VERSION } from "../../../src/protocol/version.ts";
import { app } from "../../../src/server/app.ts";
import { registered, thief } from "../identity/support.ts";
import { askedWith, databaseThat } from "../support/databases.ts";
import { SITE, Visitor } from "../support/visitor.ts";

/** What a program is told; people are told in words. */
const AWAY = JSON.stringify({ error: "away" });

const NOTHING = { results: [], success: true, meta: { changes: 0 } };

/** A database, how often it has answered, and how it learns that nobody waits any more. */
type Ailing = {
	readonly DB: D1Database;
	readonly answers: () => number;
	readonly release: () => void;
};

const AILMENTS = {
	fails: () => Promise.reject(new Error("D1_ERROR: Network connection lost.")),
	hangs: () => new Promise<never>(() => {}),
	/** Until what was asked has been answered without it. */
	"is late": (answered: Promise<void>) => answered,
};

type Ailment = keyof typeof AILMENTS;

function ailing(ailment: Ailment): Ailing {
	let count = 0;
	const { promise: answered, resolve } = Promise.withResolvers<void>();
	const DB = databaseThat(async () => {
		await AILMENTS[ailment](answered);
		count++;
		return NOTHING as unknown as D1Result;
	});
	return { DB, answers: () => count, release: resolve };
}

type Way = { readonly method: string; readonly path: string };

/** What is sent to addresses that take something; the others take an empty form. */
const FORMS: Readonly<Record<string, Record<string, string>>> = {
	"/register": { name: "Newcomer-1", password: "correct horse battery" },
	"/sign-in": { name: "Newcomer-1", password: "correct horse battery" },
	"/account/password": { current: "correct horse battery", new: "a new one!" },
	"/account/delete": { password: "correct horse battery" },
	"/account/sign-out": { session: "0".repeat(64) },
	"/language": { language: "fr" },
};

/** Every address that there is, with everything that it takes. */
function everyWay(gameId: string, name: string): Way[] {
	const ways = app.routes
		.filter(({ method, path }) => method !== "ALL" && !path.includes("*"))
		.map(({ method, path }) => ({
			method,
			path: path.replace(":id", gameId).replace(/^\/:handle.*/, `/@${name}`),
		}));
	return [
		...new Map(ways.map((way) => [`${way.method} ${way.path}`, way])).values(),
	];
}

let visitors: Record<string, Visitor>;
let ways: Way[];

/** Comes anew, as nobody may ask without end. */
async function comeAnew(): Promise<void> {
	const guest = new Visitor();
	const gameId = await guest.play();
	const { visitor: account, name } = await registered();
	await (await account.fetch("/how-to-play")).body?.cancel();
	const uncached = thief(account);
	uncached.cookies.delete("__Host-witness");
	visitors = { nobody: new Visitor(), guest, account, uncached };
	ways = everyWay(gameId, name);
}

beforeAll(comeAnew);

beforeEach(() => {
	vi.spyOn(console, "error").mockImplementation(() => {});
	vi.spyOn(console, "warn").mockImplementation(() => {});
});

/** What comes before the database has said anything at all. */
async function asked(
	ailment: Ailment,
	who: string,
	way: Way,
	language = "en",
): Promise<Response> {
	const { DB, answers, release } = ailing(ailment);
	const { path, init } = requestOf(way, language);
	const response = await askedWith(DB, visitors[who], path, init);
	expect(answers(), `${way.method} ${way.path} waited`).toBe(0);
	release();
	return response;
}

function requestOf({ method, path }: Way, language: string) {
	const headers = { Origin: SITE, "Accept-Language": language };
	if (path.endsWith("/socket"))
		return {
			path: `${path}?v=${PROTOCOL_VERSION}&region=europe`,
			init: { headers: { ...headers, Upgrade: "websocket" } },
		};
	const body =
		method === "POST" ? { body: new URLSearchParams(FORMS[path]) } : {};
	return { path, init: { method, headers, ...body } };
}

test("every address is among them", () => {
	const known = ways.map(({ method, path }) => `${method} ${path}`);
	expect(known.length).toBeGreaterThan(40);
	for (const way of ["POST /sign-out", "GET /history", "GET /games/mine.json"])
		expect(known).toContain(way);
});

const WHO = ["nobody", "guest", "account", "uncached"];

/** Each of these, at the same time. */
function pairsOf<T>(
	whos: readonly string[],
	ways: readonly T[],
): [string, T][] {
	return whos.flatMap((who) => ways.map((way): [string, T] => [who, way]));
}

async function bodyOf(response: Response): Promise<string> {
	if (response.headers.get("Content-Type") === "application/x-ndjson") {
		// A stream: its lines have no end.
		await response.body?.cancel();
		return "";
	}
	response.webSocket?.accept();
	response.webSocket?.close();
	return response.status === 101 ? "" : await response.text();
}

describe.each(Object.keys(AILMENTS) as Ailment[])(
	"with a database that %s",
	(ailment) => {
		beforeAll(comeAnew);

		test.each(WHO)(
			"nothing breaks and nothing waits for it, for any visitor: %s",
			async (who) => {
				const outcomes = await Promise.all(
					ways.map(async (way) => {
						const response = await asked(ailment, who, way);
						return { way, response, text: await bodyOf(response) };
					}),
				);
				for (const { way, response, text } of outcomes) {
					const { status, headers } = response;
					const told = `${way.method} ${way.path}: ${status}`;
					expect([500, 502, 504], told).not.toContain(status);
					if (status !== 503) continue;
					expect(headers.get("Retry-After"), told).toBe("60");
					if (text === AWAY) continue;
					if (!way.path.endsWith("/socket"))
						expect(text, told).toContain("Our database is not responding");
				}
			},
		);

		test("pages that need none are whole", async () => {
			const paths = ["/", "/how-to-play", "/learn", "/games/new", "/join"];
			await Promise.all(
				pairsOf(WHO, paths).map(async ([who, path]) => {
					const response = await asked(ailment, who, { method: "GET", path });
					expect(response.status).toBe(200);
					const page = await response.text();
					expect(page.includes("we can’t tell who you are")).toBe(
						who === "uncached",
					);
				}),
			);
		});

		test("pages that are all about it say so, in both languages", async () => {
			const pages = [
				["guest", "/history"],
				["nobody", "/leaderboard"],
				["account", "/games"],
				["uncached", "/games"],
				["account", "/account"],
				["uncached", "/account"],
			];
			const languages = {
				en: "We can’t look that up right now",
				fr: "Notre base de données ne répond pas",
			};
			await Promise.all(
				pages.flatMap(([who, path]) =>
					Object.entries(languages).map(async ([language, words]) => {
						const way = { method: "GET", path };
						const response = await asked(ailment, who, way, language);
						expect(response.status).toBe(503);
						expect(await response.text()).toContain(words);
					}),
				),
			);
		});

		test("data is missing as data", async () => {
			await Promise.all(
				["guest", "account", "uncached"].map(async (who) => {
					const way = { method: "GET", path: "/games/mine.json" };
					const response = await asked(ailment, who, way);
					expect(response.status).toBe(503);
					expect(await response.json()).toEqual({ error: "away" });
				}),
			);
		});

		test("this browser is signed out, and the page says what is not done", async () => {
			await Promise.all(
				["account", "uncached"].map(async (who) => {
					const way = { method: "POST", path: "/sign-out" };
					const response = await asked(ailment, who, way);
					expect(response.status).toBe(200);
					expect(await response.text()).toContain(
						"You are signed out in this browser",
					);
					expect(response.headers.getSetCookie().join()).toMatch(
						/__Host-account=;[^,]*Max-Age=0/,
					);
				}),
			);
		});

		test("the forms are shown again, with what was typed", async () => {
			await Promise.all(
				["/sign-in", "/register"].map(async (path) => {
					const way = { method: "POST", path };
					const response = await asked(ailment, "guest", way);
					expect(response.status).toBe(503);
					const page = await response.text();
					expect(page).toContain('value="Newcomer-1"');
					expect(page).toContain("sending this twice does no harm");
				}),
			);
		});

		test("nobody loses their account to a guest of the same browser", async () => {
			const entrances = [
				{ method: "POST", path: "/play" },
				{ method: "POST", path: "/play-now" },
				{ method: "GET", path: "/lobby" },
				{ method: "GET", path: "/register" },
			];
			await Promise.all(
				entrances.map(async (way) => {
					const response = await asked(ailment, "uncached", way);
					await response.body?.cancel();
					expect(response.headers.getSetCookie()).toEqual([]);
				}),
			);
		});
	},
);
