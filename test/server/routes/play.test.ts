import { describe, expect, test } from "vitest";
import { rowsOf } from "../support/database.ts";
import { SEALED, SITE, Visitor } from "../support/visitor.ts";

describe("an empty form", () => {
	test("begins a game of march with three bots and leads to its page", async () => {
		const visitor = new Visitor();
		const response = await visitor.post("/play");
		expect(response.status).toBe(303);
		expect(response.headers.get("Location")).toMatch(/^\/game\/[a-z1-9]{16}$/);
		const page = await visitor.fetch(response.headers.get("Location")!);
		expect(page.status).toBe(200);
		expect(await page.text()).toContain('id="game"');
	});

	test("gives a signed cookie that scripts can't read, for a year", async () => {
		const response = await new Visitor().post("/play");
		const [cookie] = response.headers.getSetCookie();
		expect(cookie).toMatch(/^__Host-session=[^;]+\.[^;]+;/);
		for (const part of ["HttpOnly", "SameSite=Lax", "Secure", "Path=/"])
			expect(cookie).toContain(part);
		expect(cookie).toContain("Max-Age=31536000");
	});

	test("keeps the guest as a row, once", async () => {
		const visitor = new Visitor();
		const users = () =>
			rowsOf<{ name: string; is_guest: number }>(
				"SELECT users.name, is_guest FROM users",
			);
		// Guests may have the same name.
		const before = await users();
		const id = await visitor.play();
		await visitor.play();
		const view = await visitor.view(id);
		const name = view.seats[0]?.[0] ?? "";
		expect(name).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/);
		const now = await users();
		expect(now).toHaveLength(before.length + 1);
		expect(now).toContainEqual({ name, is_guest: 1 });
	});
});

describe("a form with something wrong", () => {
	test("is shown again, with what was typed", async () => {
		const response = await new Visitor().post("/play", {
			board: "13x9",
			bots: "99",
		});
		expect(response.status).toBe(422);
		const text = await response.text();
		expect(text).toContain('value="99"');
		// By which its script spares the reader the question whether to send it again.
		expect(text).toContain("data-posted");
	});

	test.each([
		{ board: "3x3" },
		{ board: "17" },
		{ bots: "0" },
		{ bots: "many" },
		{ bots: "15" },
		{ board: "5x5", bots: "14" },
		{ ruleset: "chess" },
		{ strength: "godlike" },
		{ end: "endless" },
		{ end: "turn-limit", turns: "0" },
		{ clock: "11" },
	])("%j", async (form) => {
		const response = await new Visitor().post("/play", form);
		await response.body?.cancel();
		expect(response.status).toBe(422);
	});

	test("that is too long is not read", async () => {
		const board = "x".repeat(20_000);
		const response = await new Visitor().post("/play", { board });
		await response.body?.cancel();
		expect(response.status).toBe(413);
	});
});

describe("whose post it is", () => {
	const postFrom = async (headers: Record<string, string>) => {
		const response = await new Visitor().fetch("/play", {
			method: "POST",
			headers,
		});
		await response.body?.cancel();
		return response.status;
	};

	test.each([
		{ Origin: "https://evil.test" },
		{ Origin: "http://hexmarch.test" },
		{ Origin: "null" },
		{ "Sec-Fetch-Site": "cross-site" },
		{ "Sec-Fetch-Site": "same-site" },
		{ Referer: "https://evil.test/page" },
		{ Origin: "https://evil.test", "Content-Type": "application/json" },
	])("another site's is refused: %j", async (headers) => {
		expect(await postFrom(headers)).toBe(403);
	});

	test.each([
		{ Origin: SITE },
		{ "Sec-Fetch-Site": "same-origin" },
		{ Referer: `${SITE}/` },
		{},
	])("our own, or no browser's, is taken: %j", async (headers) => {
		expect(await postFrom(headers)).toBe(303);
	});
});

describe("view.json", () => {
	test("shows the viewer's seat, but no secrets and no players' ids", async () => {
		const visitor = new Visitor();
		const id = await visitor.play();
		const text = JSON.stringify(await visitor.view(id));
		const [user] = await rowsOf<{ id: string }>("SELECT id FROM users");
		expect(text).toContain('"viewer":0');
		expect(text).not.toContain(user.id);
		expect(text).not.toContain("secret");
		expect(text).not.toContain('"chain":');
	});

	test("shows a stranger no seat and no sealed orders", async () => {
		const visitor = new Visitor();
		const id = await visitor.play(SEALED);
		const tab = await visitor.open(id);
		tab.send({ type: "order", id: "mine", turn: 0, target: 1 });
		await tab.next("order");
		expect(await visitor.view(id)).toMatchObject({
			viewer: 0,
			orders: [[0, 1, expect.any(Number), "mine"]],
		});
		const guest = new Visitor();
		await guest.play();
		for (const stranger of [new Visitor(), guest])
			expect(await stranger.view(id)).toMatchObject({
				viewer: null,
				orders: [],
			});
	});
});

describe("a forged session", () => {
	test("is no session", async () => {
		const visitor = new Visitor();
		const id = await visitor.play();
		const [user] = await rowsOf<{ id: string }>("SELECT id FROM users");
		const forged = await new Visitor().fetch(`/game/${id}/view.json`, {
			headers: { Cookie: `__Host-session=${user.id}%20Sly%20Fox.AAAA` },
		});
		expect(await forged.json()).toMatchObject({ viewer: null });
	});
});
