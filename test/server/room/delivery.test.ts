import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { GameRoom } from "../../../src/server/room/GameRoom.ts";
import { until } from "../../support/until.ts";
import { rowsOf } from "../support/database.ts";
import { undelivered } from "../support/deliver.ts";
import { holdDatabase } from "../support/heldDatabase.ts";
import { alarmOf, kill, ring, setClock } from "../support/objects.ts";
import {
	isAtRest,
	roomOf,
	SEALED,
	type Tab,
	Visitor,
} from "../support/visitor.ts";

beforeEach(() => {
	vi.spyOn(console, "error").mockImplementation(() => {});
});

afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

const OPEN = { access: "public", seats: "4", start: "full" };

/** A wait of half a minute is over at once. */
function hurryLimits(): void {
	const real = globalThis.setTimeout;
	vi.spyOn(globalThis, "setTimeout").mockImplementation(((
		run: () => void,
		ms: number,
	) => real(run, ms < 30_000 ? ms : 0)) as typeof setTimeout);
}

/** Waits until D1 knows everything, without the help of an alarm. */
async function delivered(id: string): Promise<void> {
	await until(async () => (await undelivered(id)).length === 0);
}

async function seated(form: Record<string, string> = SEALED) {
	const visitor = new Visitor();
	const id = await visitor.play(form);
	const tab = await visitor.open(id);
	await isAtRest(id);
	return { visitor, id, tab };
}

/** A lobby of one person, whose listing D1 has. */
async function opened() {
	const host = new Visitor();
	const response = await host.post("/games", OPEN);
	const id = response.headers.get("Location")!.replace("/game/", "");
	await delivered(id);
	return { host, id };
}

async function end(tab: Tab): Promise<void> {
	tab.send({ type: "resign" });
	await tab.next("over");
}

function gamesOf(id: string): Promise<unknown[]> {
	return rowsOf("SELECT id FROM games WHERE id = ?", id);
}

function listedIn(id: string): Promise<unknown[]> {
	return rowsOf("SELECT game_id FROM listings WHERE game_id = ?", id);
}

async function idsOfGames(visitor: Visitor): Promise<string[]> {
	const response = await visitor.fetch("/games/mine.json");
	const { games } = await response.json<{ games: { id: string }[] }>();
	return games.map(({ id }) => id);
}

describe("what takes the place of something on its way to D1", () => {
	/** A game that two join and give up while the listing of the second is on its way. */
	async function endedMeanwhile() {
		const { host, id } = await opened();
		const database = await holdDatabase(id);
		const guest = new Visitor();
		await guest.post(`/game/${id}/join`);
		await expect.poll(() => database.count).toBe(1);
		await host.post(`/game/${id}/begin`);
		for (const visitor of [host, guest]) {
			const tab = await visitor.open(id);
			tab.send({ type: "resign" });
			await tab.settled();
		}
		expect(await host.view(id)).toMatchObject({ type: "over" });
		return { id, database };
	}

	test("a result is not lost when D1 has taken the listing before it", async () => {
		const { id, database } = await endedMeanwhile();
		database.release();
		await delivered(id);
		expect(await gamesOf(id)).toHaveLength(1);
		expect(await listedIn(id)).toEqual([]);
	});

	test("a result does not wait because the listing before it failed", async () => {
		const { id, database } = await endedMeanwhile();
		// Nothing that is tried again later comes by this clock.
		setClock(Date.now());
		database.fail();
		await delivered(id);
		expect(await gamesOf(id)).toHaveLength(1);
	});

	test("the second of two who join at nearly the same time finds the game among their own", async () => {
		const { id } = await opened();
		const database = await holdDatabase(id);
		const [first, second] = [new Visitor(), new Visitor()];
		await first.post(`/game/${id}/join`);
		await expect.poll(() => database.count).toBe(1);
		await second.post(`/game/${id}/join`);
		database.release();
		await delivered(id);
		expect(await idsOfGames(first)).toEqual([id]);
		expect(await idsOfGames(second)).toEqual([id]);
	});

	test("a lobby that is given up meanwhile leaves nothing behind, in the room and in D1", async () => {
		const { host, id } = await opened();
		const database = await holdDatabase(id);
		const guest = new Visitor();
		await guest.post(`/game/${id}/join`);
		await expect.poll(() => database.count).toBe(1);
		await guest.post(`/game/${id}/leave`);
		await host.post(`/game/${id}/leave`);
		database.release();
		await expect.poll(() => listedIn(id)).toEqual([]);
		await expect.poll(() => alarmOf(id)).toBeNull();
		const tables = await runInDurableObject(
			roomOf(id),
			(_: GameRoom, { storage }) =>
				storage.sql
					.exec("SELECT name FROM sqlite_master WHERE name = 'outbox'")
					.toArray(),
		);
		expect(tables).toEqual([]);
	});
});

describe("while D1 does not answer", () => {
	/** A game with a clock, whose alarm has something for D1. */
	async function hung() {
		const { host, id } = await opened();
		await holdDatabase(id);
		await new Visitor().post(`/game/${id}/join`);
		await kill(id);
		const database = await holdDatabase(id);
		await ring(id);
		await expect.poll(() => database.count).toBe(1);
		await host.post(`/game/${id}/begin`);
		return { id, host, tab: await host.open(id), database };
	}

	test("phases end on time, and the next alarm is set", async () => {
		const { id, host, tab, database } = await hung();
		for (let phase = 0; phase < 3; phase++) {
			const view = await host.view(id);
			if (view.type !== "playing") throw new Error(view.type);
			const endsAt = view.deadlineAt! + 1000;
			expect(await alarmOf(id)).toBeLessThanOrEqual(endsAt);
			setClock(endsAt);
			await ring(id);
			expect((await tab.next("phase")).startedAt).toBe(endsAt);
		}
		database.release();
		vi.useRealTimers();
	});

	test("a query times out, and is sent again once nothing old can arrive after what is new", async () => {
		const { id } = await opened();
		const database = await holdDatabase(id);
		const before = Date.now();
		const guest = new Visitor();
		hurryLimits();
		await guest.post(`/game/${id}/join`);
		await expect
			.poll(() => undelivered(id))
			.toEqual([{ attempts: 1, body: expect.any(String) }]);
		expect(database.count).toBe(1);
		await guest.post(`/game/${id}/leave`);
		expect(await undelivered(id)).toMatchObject([{ attempts: 0 }]);
		expect(database.count).toBe(1);
		const next = await nextAttemptAt(id);
		expect(next - before).toBeGreaterThanOrEqual(60_000);
		vi.restoreAllMocks();
		database.release();
		setClock(next);
		await ring(id);
		await delivered(id);
		expect(await idsOfGames(guest)).toEqual([]);
	});

	function nextAttemptAt(id: string): Promise<number> {
		return runInDurableObject(
			roomOf(id),
			(_: GameRoom, { storage }) =>
				storage.sql
					.exec<{ at: number }>("SELECT MIN(next_at) AS at FROM outbox")
					.one().at,
		);
	}

	test("a room that is killed meanwhile has an alarm by which it tries again", async () => {
		const { id } = await opened();
		const database = await holdDatabase(id);
		const guest = new Visitor();
		await guest.post(`/game/${id}/join`);
		await expect.poll(() => database.count).toBe(1);
		expect(await alarmOf(id)).toBeLessThan(Date.now() + 60_000);
		await kill(id);
		await ring(id);
		await delivered(id);
		expect(await idsOfGames(guest)).toEqual([id]);
	});
});

describe("what an older version left in an outbox", () => {
	test("is delivered, as if the room had been closed in the middle of it", async () => {
		const { id, tab } = await seated();
		await end(tab);
		await delivered(id);
		await env.DB.exec(`DELETE FROM seats; DELETE FROM games`);
		await runInDurableObject(roomOf(id), (_: GameRoom, { storage }) => {
			storage.sql.exec("DROP TABLE posted");
			storage.sql.exec(
				"INSERT INTO outbox (type, body, attempts, next_at) VALUES ('unlisting', ?, 0, 0)",
				JSON.stringify({ type: "unlisting", id }),
			);
		});
		await evictDurableObject(roomOf(id));
		await ring(id);
		await delivered(id);
	});
});

describe("after the clock was set back", () => {
	const HOUR_MS = 3_600_000;

	test("a game that ends before it began, by that clock, is kept with its end not before its start", async () => {
		const { id, tab } = await seated();
		setClock(Date.now() - HOUR_MS);
		await end(tab);
		await delivered(id);
		const [{ ms }] = await rowsOf<{ ms: number }>(
			"SELECT over_at - started_at AS ms FROM games WHERE id = ?",
			id,
		);
		expect(ms).toBeGreaterThanOrEqual(0);
	});

	test("a player who joins finds the game among their own", async () => {
		const { id } = await opened();
		setClock(Date.now() - HOUR_MS);
		await kill(id);
		const guest = new Visitor();
		await guest.post(`/game/${id}/join`);
		await delivered(id);
		expect(await idsOfGames(guest)).toEqual([id]);
	});
});
