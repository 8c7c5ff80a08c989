/** Pages whose forms have a key are sent again only if something else about them has changed. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { stopClock } from "../support/objects.ts";
import { Visitor } from "../support/visitor.ts";

const HOUR = 60 * 60 * 1000;

beforeEach(() => {
	stopClock();
});

afterEach(() => {
	vi.useRealTimers();
});

type Copy = { readonly tag: string; readonly html: string };

/** A page as a browser has it once its cookies are set. */
async function loaded(visitor: Visitor, path: string): Promise<Copy> {
	await (await visitor.fetch(path)).body?.cancel();
	const response = await visitor.fetch(path);
	expect(response.status).toBe(200);
	const tag = response.headers.get("ETag") ?? "";
	expect(tag).toMatch(/^W\/"[\w-]+"$/);
	expect(response.headers.get("Cache-Control")).toBe("private, no-cache");
	expect(response.headers.get("Vary")).toContain("Cookie");
	return { tag, html: await response.text() };
}

async function again(visitor: Visitor, path: string, tag: string) {
	const headers = { "If-None-Match": tag };
	const response = await visitor.fetch(path, { headers });
	return { response, html: await response.text() };
}

function keyIn(html: string): string {
	const key = /name="key" value="([0-9a-f-]{36})"/.exec(html)?.[1];
	if (key === undefined) throw new Error("no key");
	return key;
}

describe.each(["/", "/learn", "/games/new"])("the page %s", (path) => {
	test("is not sent to whoever has it, though its form's key is new each time", async () => {
		const visitor = new Visitor();
		const first = await loaded(visitor, path);
		expect(keyIn((await loaded(visitor, path)).html)).not.toBe(
			keyIn(first.html),
		);
		const { response, html } = await again(visitor, path, first.tag);
		expect(response.status).toBe(304);
		expect(html).toBe("");
		expect(response.headers.get("ETag")).toBe(first.tag);
		expect(response.headers.get("Vary")).toContain("Cookie");
		expect(response.headers.get("Cache-Control")).toBe("private, no-cache");
	});

	test("is sent to another reader, and in another language or theme", async () => {
		const visitor = new Visitor();
		const { tag } = await loaded(visitor, path);
		const other = new Visitor();
		await loaded(other, path);
		expect((await again(other, path, tag)).response.status).toBe(200);
		await visitor.post("/theme", { theme: "dark" });
		expect((await again(visitor, path, tag)).response.status).toBe(200);
	});
});

test("a page whose key has opened a game is sent with another key", async () => {
	const visitor = new Visitor();
	const { tag, html } = await loaded(visitor, "/games/new");
	const form = { key: keyIn(html), access: "link" };
	const opened = await visitor.post("/games", form);
	expect(opened.status).toBe(303);
	vi.setSystemTime(Date.now() + HOUR);
	const fresh = await again(visitor, "/games/new", tag);
	expect(fresh.response.status).toBe(200);
	expect(keyIn(fresh.html)).not.toBe(form.key);
	const later = fresh.response.headers.get("ETag") ?? "";
	const { response } = await again(visitor, "/games/new", later);
	expect(response.status).toBe(304);
});

test("a page of the day before is sent again, as nobody knows what its key has opened", async () => {
	const visitor = new Visitor();
	const { tag } = await loaded(visitor, "/games/new");
	vi.setSystemTime(Date.now() + 23 * HOUR);
	expect((await again(visitor, "/games/new", tag)).response.status).toBe(304);
	vi.setSystemTime(Date.now() + 2 * HOUR);
	expect((await again(visitor, "/games/new", tag)).response.status).toBe(200);
});

test("a game's page is sent again once the game has changed", async () => {
	const visitor = new Visitor();
	const id = await visitor.play();
	const path = `/game/${id}`;
	const { tag } = await loaded(visitor, path);
	expect((await again(visitor, path, tag)).response.status).toBe(304);
	const tab = await visitor.open(id);
	await tab.next("view");
	tab.send({ type: "ready", turn: 0, phase: "collecting" });
	await tab.next("turn");
	expect((await again(visitor, path, tag)).response.status).toBe(200);
	tab.close();
});

test.each([
	"",
	"*",
	'"x"',
	'W/"0123456789abcdef-!"',
	'W/"0123456789abcdef-zzzzzzzzzzz"',
])("a tag that is not ours is no copy: %s", async (tag) => {
	const visitor = new Visitor();
	await loaded(visitor, "/");
	expect((await again(visitor, "/", tag)).response.status).toBe(200);
});
