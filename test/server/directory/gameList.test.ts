import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Directory } from "../../../src/server/directory/Directory.ts";
import { setClock } from "../support/objects.ts";
import { roomOf, Visitor } from "../support/visitor.ts";
import {
	aListing,
	directoryOf,
	idsIn,
	loseDirectory,
	ring,
} from "./support.ts";

type Games = {
	open: { id: string; region: string; state: string }[];
	running: { id: string }[];
	online: number;
	playing: number;
};

async function gamesJson(query = ""): Promise<Games> {
	const response = await new Visitor().fetch(`/games.json${query}`);
	expect(response.status).toBe(200);
	expect(response.headers.get("Content-Type")).toContain("application/json");
	return response.json();
}

async function listPage(query = "", visitor = new Visitor()): Promise<string> {
	const response = await visitor.fetch(`/lobby${query}`);
	expect(response.status).toBe(200);
	return response.text();
}

let later = 0;

beforeEach(async () => {
	await env.DB.exec("DELETE FROM listings");
	for (const region of ["americas", "europe", "asia"] as const)
		await loseDirectory(region);
	// Forgets what far regions answered in the test before.
	later += 600_000;
	setClock(Date.now() + later);
});

afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

describe("games.json", () => {
	test("has the public games of all regions, open and running", async () => {
		const open = aListing({ region: "asia" });
		const running = aListing({
			state: "running",
			turn: 3,
			present: 2,
			watching: 1,
		});
		const hidden = aListing({ isPublic: false, present: 4 });
		for (const game of [open, running, hidden])
			await directoryOf(game.region).report(game);
		expect(await gamesJson()).toEqual({
			open: [expect.objectContaining({ id: open.id, region: "asia" })],
			running: [expect.objectContaining({ id: running.id, turn: 3 })],
			online: 8,
			playing: 7,
		});
	});

	test("is current also after the clock was set back", async () => {
		const now = Date.now();
		vi.setSystemTime(now + 86_400_000);
		await gamesJson();
		vi.setSystemTime(now);
		const open = aListing({ region: "asia" });
		await directoryOf("asia").report(open);
		expect((await gamesJson()).open.map(({ id }) => id)).toEqual([open.id]);
	});

	test("has one region's if the address says so", async () => {
		const games = [aListing({ region: "asia" }), aListing()];
		for (const game of games) await directoryOf(game.region).report(game);
		const { open, online } = await gamesJson("?region=asia");
		expect(open.map(({ id }) => id)).toEqual([games[0].id]);
		expect(online).toBe(1);
	});

	test("refuses a region that there is not", async () => {
		const response = await new Visitor().fetch("/games.json?region=mars");
		expect(response.status).toBe(400);
		expect(await response.json()).toEqual({ error: "unknown_region" });
	});

	test("has what there is while a directory fails", async () => {
		vi.spyOn(console, "error").mockImplementation(() => {});
		const list = Directory.prototype.list;
		vi.spyOn(Directory.prototype, "list").mockImplementation(function (
			this: Directory,
		) {
			const { ctx } = this as unknown as { ctx: DurableObjectState };
			if (ctx.id.name !== "europe") throw new Error("no");
			return list.call(this);
		});
		const game = aListing();
		await directoryOf("europe").report(game);
		expect((await gamesJson()).open).toHaveLength(1);
		expect(await listPage("?region=asia")).toContain("This region’s list");
	});
});

describe("the page of the list", () => {
	test("shows the reader's own region, or the one in the address", async () => {
		const here = aListing({ host: "Brave Bear" });
		const there = aListing({ host: "Quiet Owl", region: "asia" });
		for (const game of [here, there])
			await directoryOf(game.region).report(game);
		expect(await listPage()).toContain("Brave Bear’s game");
		const asia = await listPage("?region=asia");
		expect(asia).toContain("Quiet Owl’s game");
		expect(asia).not.toContain("Brave Bear");
		expect(await listPage("?region=atlantis")).toContain("Brave Bear’s game");
	});

	test("gives a session, once", async () => {
		const visitor = new Visitor();
		await listPage("", visitor);
		const again = await visitor.fetch("/lobby");
		await again.body?.cancel();
		expect(again.headers.getSetCookie()).toEqual([]);
	});

	test("has hostile names as text", async () => {
		const host = `<img src=x onerror="alert(1)">'"&`;
		await directoryOf("europe").report(aListing({ host }));
		const html = await listPage();
		expect(html).not.toContain("<img");
		expect(html).toContain("&lt;img src=x");
	});

	test.each(["POST", "DELETE"])("takes no %s", async (method) => {
		const response = await new Visitor().fetch("/lobby", { method });
		await response.body?.cancel();
		expect(response.status).toBe(405);
	});
});

describe("a game that we open", () => {
	async function created(form: Record<string, string> = {}) {
		const visitor = new Visitor();
		const response = await visitor.post("/games", form);
		await response.body?.cancel();
		expect(response.status).toBe(303);
		const id = response.headers.get("Location")!.replace("/game/", "");
		return { visitor, id };
	}

	test("is listed when it opens and while it is played, and not any more when it is over", async () => {
		const { visitor, id } = await created();
		await expect.poll(() => idsIn("europe")).toEqual([id]);
		expect(await listPage()).toContain(`action="/game/${id}/join"`);
		await (await visitor.post(`/game/${id}/begin`)).body?.cancel();
		await expect
			.poll(async () => (await gamesJson()).running.map((game) => game.id))
			.toEqual([id]);
		expect((await gamesJson()).open).toEqual([]);
		const tab = await visitor.open(id);
		tab.send({ type: "resign" });
		await tab.next("over");
		await expect.poll(() => idsIn("europe")).toEqual([]);
	});

	test("by link is not listed", async () => {
		await created({ access: "link" });
		await expect
			.poll(async () => (await gamesJson()).online)
			.toBeGreaterThanOrEqual(0);
		expect(await idsIn("europe")).toEqual([]);
	});

	test("whose room has crashed leaves the list", async () => {
		const { id } = await created();
		await expect.poll(() => idsIn("europe")).toEqual([id]);
		await runInDurableObject(roomOf(id), (_, { storage }) =>
			storage.deleteAll(),
		);
		await evictDurableObject(roomOf(id));
		setClock(Date.now() + 4 * 3_600_000);
		await ring("europe");
		expect(await idsIn("europe")).toEqual([]);
	});
});
