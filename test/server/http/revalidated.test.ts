/** Pages that a browser has already, and asks for again. */
import { describe, expect, test } from "vitest";
import { registered } from "../identity/support.ts";
import { Visitor } from "../support/visitor.ts";

const REVALIDATED = ["/how-to-play", "/history", "/leaderboard", "/games.json"];

/** An account, after the first page that welcomes it. */
async function welcomed() {
	const account = await registered();
	await tagAt("/how-to-play", account.visitor);
	return account;
}

async function tagAt(path: string, visitor: Visitor): Promise<string> {
	const response = await visitor.fetch(path);
	await response.body?.cancel();
	return response.headers.get("ETag") ?? "";
}

function askAgain(path: string, visitor: Visitor, tag: string) {
	return visitor.fetch(path, { headers: { "If-None-Match": tag } });
}

describe.each(REVALIDATED)("%s", (path) => {
	test("is not sent again while it is the same", async () => {
		const visitor = new Visitor();
		const tag = await tagAt(path, visitor);
		expect(tag).toMatch(/^W\/"[0-9a-f]{40}"$/);
		const again = await askAgain(path, visitor, tag);
		expect(again.status).toBe(304);
		expect(await again.text()).toBe("");
		expect(again.headers.get("ETag")).toBe(tag);
		expect(again.headers.get("Cache-Control")).toBe("private, no-cache");
		expect(again.headers.get("Vary")).toBe("Cookie, Accept-Language");
	});
});

describe.each(["/how-to-play", "/history", "/leaderboard"])("%s", (path) => {
	test("is sent to another reader of the same browser", async () => {
		const { visitor, name } = await welcomed();
		const tag = await tagAt(path, visitor);
		const guest = await askAgain(path, new Visitor(), tag);
		expect(guest.status).toBe(200);
		expect(await guest.text()).not.toContain(name);
		const { visitor: other, name: otherName } = await welcomed();
		const page = await askAgain(path, other, tag);
		expect(page.status).toBe(200);
		expect(await page.text()).toContain(otherName);
	});

	test("is sent in another language", async () => {
		const visitor = new Visitor();
		const tag = await tagAt(path, visitor);
		const headers = { "If-None-Match": tag, "Accept-Language": "fr" };
		const french = await visitor.fetch(path, { headers });
		expect(french.status).toBe(200);
		expect(await french.text()).toContain('lang="fr"');
	});
});

test("a player's page is not sent again either", async () => {
	const { visitor, name } = await welcomed();
	const tag = await tagAt(`/@${name}`, visitor);
	const again = await askAgain(`/@${name}`, visitor, tag);
	expect(again.status).toBe(304);
});

test("a 304 sets cookies too", async () => {
	const { visitor } = await welcomed();
	const tag = await tagAt("/how-to-play", visitor);
	visitor.cookies.delete("__Host-witness");
	const again = await askAgain("/how-to-play", visitor, tag);
	expect(again.status).toBe(304);
	expect(visitor.cookies.get("__Host-witness")).toBeDefined();
});

test.each(["/lobby", "/games", "/account", "/healthz"])(
	"%s is never the same, or may not be kept",
	async (path) => {
		const { visitor } = await registered();
		expect(await tagAt(path, visitor)).toBe("");
	},
);
