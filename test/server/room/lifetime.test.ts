import { runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { GameRoom } from "../../../src/server/room/GameRoom.ts";
import { rowsOf } from "../support/database.ts";
import { deliver } from "../support/deliver.ts";
import { setClock } from "../support/objects.ts";
import { isAtRest, roomOf, SEALED, Visitor } from "../support/visitor.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

afterEach(() => {
	vi.useRealTimers();
});

function later(ms: number): void {
	setClock(Date.now() + ms);
}

/** A room's alarm goes off, if it has set one that is due; what it has for D1 is delivered. */
async function pass(id: string): Promise<void> {
	for (let times = 0; times < 3; times++) {
		const at = await runInDurableObject(roomOf(id), (_: GameRoom, state) =>
			state.storage.getAlarm(),
		);
		if (at === null || at > Date.now()) return;
		await runDurableObjectAlarm(roomOf(id));
	}
}

async function statusOf(id: string): Promise<number> {
	const response = await new Visitor().fetch(`/game/${id}`);
	await response.body?.cancel();
	return response.status;
}

/** What D1 knows of a game, under way or over. */
async function rowsAbout(id: string): Promise<number> {
	const rows = await rowsOf(
		"SELECT id FROM games WHERE id = ?1 UNION ALL SELECT game_id FROM listings WHERE game_id = ?1 UNION ALL SELECT game_id FROM listed_players WHERE game_id = ?1",
		id,
	);
	return rows.length;
}

/** All that a room has on disk, in our own tables. */
function tablesIn(id: string): Promise<string[]> {
	return runInDurableObject(roomOf(id), (_: GameRoom, { storage }) =>
		storage.sql
			.exec<{ name: string }>(
				"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\'",
			)
			.toArray()
			.map(({ name }) => name),
	);
}

describe("a game against bots that nobody touches", () => {
	test("is over after a day, and deleted after another, without a trace", async () => {
		const visitor = new Visitor();
		const id = await visitor.play();
		await isAtRest(id);
		later(DAY_MS - HOUR_MS);
		await pass(id);
		expect(await visitor.view(id)).toMatchObject({ type: "playing" });
		later(2 * HOUR_MS);
		await pass(id);
		expect(await visitor.view(id)).toMatchObject({ reason: "unattended" });
		later(DAY_MS + HOUR_MS);
		await pass(id);
		expect(await rowsAbout(id)).toBe(0);
		expect(await tablesIn(id)).toEqual([]);
		expect(await statusOf(id)).toBe(404);
	});
});

/** Begins on a tile, plays two turns and gives up: too short to count. */
async function shortGame(visitor: Visitor, id: string): Promise<void> {
	const tab = await visitor.open(id);
	for (let turn = 0; turn < 2; turn++) {
		tab.send({ type: "order", id: `${turn}`, turn, target: turn });
		await tab.next("order");
		tab.send({ type: "ready", turn, phase: "collecting" });
		await tab.next("turn");
	}
	tab.send({ type: "resign" });
	await tab.next("over");
	await deliver(id);
}

describe("a game that somebody played", () => {
	test("alone, and without a rating, stays for thirty days", async () => {
		const visitor = new Visitor();
		const id = await visitor.play(SEALED);
		await shortGame(visitor, id);
		later(29 * DAY_MS);
		await pass(id);
		expect(await statusOf(id)).toBe(200);
		expect(await rowsAbout(id)).toBe(1);
		later(2 * DAY_MS);
		await pass(id);
		expect(await statusOf(id)).toBe(404);
		expect(await rowsAbout(id)).toBe(0);
		expect(await tablesIn(id)).toEqual([]);
	});

	test("with others stays for ever", async () => {
		const host = new Visitor();
		const form = { access: "link", seats: "2", fill: "none", start: "full" };
		const response = await host.post("/games", { ...form, ...SEALED });
		await response.body?.cancel();
		const id = response.headers.get("Location")!.replace("/game/", "");
		const other = new Visitor();
		await (await other.post(`/game/${id}/join`)).body?.cancel();
		await (await host.post(`/game/${id}/begin`)).body?.cancel();
		const tabs = [await host.open(id), await other.open(id)];
		for (const [seat, tab] of tabs.entries()) {
			tab.send({ type: "order", id: "a", turn: 0, target: seat });
			await tab.next("order");
		}
		for (const tab of tabs) tab.send({ type: "resign" });
		await tabs[1].next("over");
		for (const tab of tabs) tab.close();
		await Promise.all(tabs.map(({ closed }) => closed));
		await deliver(id);
		later(1000 * DAY_MS);
		await pass(id);
		// The archive has it (test/server/archive).
		await expect.poll(() => tablesIn(id)).toEqual([]);
		expect(await statusOf(id)).toBe(200);
		expect(await rowsAbout(id)).toBe(1);
	});
});
