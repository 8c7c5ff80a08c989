/** Pages that say what went wrong, to somebody who is signed in. */
import { env } from "cloudflare:workers";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { registered } from "../identity/support.ts";
import { applySchema, dropTables } from "../support/database.ts";
import { SITE, Visitor } from "../support/visitor.ts";

let ann: Awaited<ReturnType<typeof registered>>;

beforeAll(async () => {
	ann = await registered("Ann-Wronged");
});

afterEach(() => {
	vi.restoreAllMocks();
});

async function asked(
	path: string,
	init: RequestInit = {},
	visitor = ann.visitor,
): Promise<{ status: number; page: string }> {
	const response = await visitor.fetch(path, init);
	return { status: response.status, page: await response.text() };
}

function posted(body: BodyInit, type: string): RequestInit {
	const headers = { Origin: SITE, "Content-Type": type };
	return { method: "POST", headers, body };
}

const URLENCODED = "application/x-www-form-urlencoded";

describe("an error page knows who reads it", () => {
	test.each<[status: number, path: string, init: RequestInit]>([
		[404, "/nothing", {}],
		[404, "/game/abcdefghjkmn", {}],
		[404, "/game/abcdefghjkmn/join", posted("", URLENCODED)],
		[405, "/language", {}],
		[405, "/lobby", { method: "PUT", headers: { Origin: SITE } }],
		[400, "/game/abcdefghjkmn/join", posted("seat=x", URLENCODED)],
		[400, "/play", posted("x", "multipart/form-data")],
		[413, "/play", posted("x".repeat(20_000), URLENCODED)],
		[415, "/play", posted("{}", "application/json")],
	])("%i at %s", async (status, path, init) => {
		const answer = await asked(path, init);
		expect(answer.status).toBe(status);
		expect(answer.page).toContain(">Ann-Wronged</span>");
		expect(answer.page).not.toContain(">Sign in<");
	});

	test("500", async () => {
		const logged = vi.spyOn(console, "error").mockImplementation(() => {});
		await env.DB.exec("ALTER TABLE games RENAME COLUMN turns TO rounds");
		try {
			const { status, page } = await asked("/history");
			expect(status).toBe(500);
			expect(page).toContain(">Ann-Wronged</span>");
			expect(logged).toHaveBeenCalled();
		} finally {
			await env.DB.exec("ALTER TABLE games RENAME COLUMN rounds TO turns");
		}
	});

	test("and is still a page if its reader can't be found out", async () => {
		vi.spyOn(console, "error").mockImplementation(() => {});
		const stranger = new Visitor();
		stranger.cookies.set(
			"__Host-account",
			ann.visitor.cookies.get("__Host-account")!,
		);
		await dropTables();
		try {
			for (const [path, status] of [
				["/nothing", 404],
				["/language", 405],
				["/history", 503],
			] as const) {
				const answer = await asked(path, {}, stranger);
				expect(answer.status).toBe(status);
				expect(answer.page).toContain(">Sign in<");
			}
		} finally {
			await applySchema();
		}
	});
});
