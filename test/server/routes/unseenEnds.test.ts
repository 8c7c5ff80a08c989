import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { GameRoom } from "../../../src/server/room/GameRoom.ts";
import { giveUp, lobby } from "../push/support.ts";
import { deliver } from "../support/deliver.ts";
import { ringInTime } from "../support/objects.ts";
import { roomOf, textOf, type Visitor } from "../support/visitor.ts";

afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

/** A game of two that has begun. */
async function begun(form: Record<string, string> = {}) {
	const game = await lobby(form);
	const { guest, id } = game;
	await (await guest.post(`/game/${id}/join`)).body?.cancel();
	await ringInTime(id);
	vi.useRealTimers();
	return game;
}

/** Ends a game of two, and D1 knows. */
async function endGame(visitor: Visitor, id: string): Promise<void> {
	await giveUp(visitor, id);
	await deliver(id);
}

/** What the home page says to a visitor of a game; null if it does not name it. */
async function saidAtHome(visitor: Visitor, id: string) {
	const html = await textOf("/", visitor);
	const line = new RegExp(
		`<a class="your-game"[^>]*/game/${id}">(.*?)</a>`,
		"s",
	);
	const [, said] = line.exec(html) ?? [];
	return said?.replaceAll(/<[^>]*>/g, "") ?? null;
}

/** Who a room thinks has missed its end. */
function unseenIn(id: string): Promise<object[]> {
	return runInDurableObject(roomOf(id), (_: GameRoom, { storage: { sql } }) => {
		sql.exec("CREATE TABLE IF NOT EXISTS unseen (player TEXT)");
		return sql.exec("SELECT player FROM unseen").toArray();
	});
}

test("the home page tells of an end until the game's page has been opened", async () => {
	const { host, guest, id } = await begun();
	const [, theirs] = (await guest.view(id)).seats.map((seat) => seat?.[0]);
	await endGame(guest, id);
	const said = `${theirs} Over · Won, 1st of 2`;
	await expect.poll(() => saidAtHome(host, id)).toBe(said);
	// A program, or another page that asks for it, is not a reader.
	await host.view(id);
	await expect.poll(() => saidAtHome(host, id)).toBe(said);
	await textOf(`/game/${id}`, guest);
	await textOf(`/game/${id}`);
	await expect.poll(() => saidAtHome(host, id)).toBe(said);
	await textOf(`/game/${id}`, host);
	expect(await saidAtHome(host, id)).toBeNull();
});

test("an end is seen once the page in which it happened is in sight again", async () => {
	const { host, guest, id } = await begun();
	const tab = await host.open(id);
	tab.send({ type: "visibility", isVisible: false });
	await tab.settled();
	await endGame(guest, id);
	await expect.poll(() => saidAtHome(host, id)).toMatch(/Over/);
	tab.send({ type: "visibility", isVisible: true });
	await tab.settled();
	tab.close();
	await tab.closed;
	expect(await saidAtHome(host, id)).toBeNull();
});

describe("the home page says nothing of an end", () => {
	test("to whom who was looking, and to whom who gave up", async () => {
		const { host, guest, id } = await begun();
		const tab = await host.open(id);
		await endGame(guest, id);
		tab.close();
		await tab.closed;
		for (const visitor of [host, guest])
			expect(await saidAtHome(visitor, id)).toBeNull();
	});

	test("to whom who was looking, on a site without push, either", async () => {
		const { host, guest, id } = await begun();
		await runInDurableObject(roomOf(id), (room: GameRoom) => {
			Object.assign(room, {
				env: { ...env, VAPID_PUBLIC_KEY: "", VAPID_PRIVATE_KEY: "" },
			});
		});
		const tab = await host.open(id);
		await endGame(guest, id);
		tab.close();
		await tab.closed;
		expect(await unseenIn(id)).toEqual([]);
		expect(await saidAtHome(host, id)).toBeNull();
	});

	test("of a live game", async () => {
		const { host, guest, id } = await begun({ pace: "20" });
		await endGame(guest, id);
		expect(await saidAtHome(host, id)).toBeNull();
	});
});
