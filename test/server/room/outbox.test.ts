import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, describe, expect, test, vi } from "vitest";
import { RULES_VERSION } from "../../../src/rules/ruleset.ts";
import { saveResult } from "../../../src/server/db/results.ts";
import type { GameRoom } from "../../../src/server/room/GameRoom.ts";
import { until } from "../../support/until.ts";
import { applySchema, dropTables, rowsOf } from "../support/database.ts";
import { deliver, undelivered } from "../support/deliver.ts";
import { alarmOf, ring, setClock, stopClock } from "../support/objects.ts";
import {
	FAR_APART,
	roomOf,
	SEALED,
	type Tab,
	Visitor,
} from "../support/visitor.ts";

afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

/** Two turns in which a person plays. */
async function playedGame() {
	const visitor = new Visitor();
	const id = await visitor.play(SEALED);
	const tab = await visitor.open(id);
	for (let turn = 0; turn < 2; turn++) {
		// A turn of bots alone would take its time.
		tab.send({ type: "order", id: `${turn}`, turn, target: turn });
		await tab.next("order");
		tab.send({ type: "ready", turn, phase: "collecting" });
		await tab.next("turn");
	}
	return { visitor, id, tab };
}

async function finish(tab: Tab): Promise<void> {
	tab.send({ type: "resign" });
	await tab.next("over");
}

async function finishedGame() {
	const { visitor, id, tab } = await playedGame();
	await finish(tab);
	return { visitor, id };
}

/** Finishes a game while D1 fails; gives when the room tries again. */
async function finishUnheard(id: string, tab: Tab): Promise<number> {
	vi.spyOn(console, "error").mockImplementation(() => {});
	await deliver(id);
	await dropTables();
	// Nothing that is tried again later comes by this clock.
	stopClock();
	await finish(tab);
	await expect
		.poll(() => undelivered(id))
		.toEqual([{ attempts: 1, body: expect.any(String) }]);
	const next = await until(() => alarmOf(id));
	await applySchema();
	return next;
}

/** Lets the room try again as if it were later. */
async function deliverAt(id: string, now: number): Promise<void> {
	setClock(now);
	for (let i = 0; i < 3; i++) await ring(id);
	vi.useRealTimers();
}

test("a finished game is kept with its seats and places", async () => {
	const { visitor, id } = await finishedGame();
	await deliver(id);
	const view = await visitor.view(id);
	if (view.type !== "over") throw new Error(view.type);
	expect(await rowsOf("SELECT * FROM games WHERE id = ?", id)).toEqual([
		{
			id,
			ruleset: "free-neighbor",
			rules_version: RULES_VERSION,
			cols: 17,
			rows: 9,
			map: null,
			seat_count: 4,
			started_at: view.startedAt,
			over_at: view.overAt,
			reason: "resigned",
			turns: 2,
			final_hash: expect.stringMatching(/^[0-9a-f]{16}$/),
			chain_end: view.chainEnd,
			family: null,
			tempo: "speed",
			pace: "none",
			persons: 1,
			is_public: 0,
			from_game: null,
			from_turn: null,
		},
	]);
	const seats = await rowsOf<{ place: number; name: string }>(
		`SELECT seats.name, place, bot, users.name AS guest FROM seats
		LEFT JOIN users ON users.id = user_id WHERE game_id = ? ORDER BY seat`,
		id,
	);
	expect(seats.map(({ place }) => place)).toEqual(
		seats.map((_, seat) => view.standings.indexOf(seat) + 1),
	);
	expect(seats[0]).toMatchObject({
		name: view.seats[0][0],
		guest: view.seats[0][0],
		bot: null,
		place: 4,
	});
	expect(seats[1]).toMatchObject({ bot: "captain", guest: null });
	expect(await undelivered(id)).toEqual([]);
});

test("a march that was given up as it began is kept too, with the shape of its map", async () => {
	const visitor = new Visitor();
	const id = await visitor.play();
	const tab = await visitor.open(id);
	await finish(tab);
	await deliver(id);
	const { settings } = await visitor.view(id);
	expect(settings.map).toBeTruthy();
	expect(
		await rowsOf(
			"SELECT ruleset, rules_version, map, turns FROM games WHERE id = ?",
			id,
		),
	).toEqual([
		{
			ruleset: "march",
			rules_version: RULES_VERSION,
			map: settings.map,
			turns: 0,
		},
	]);
	const seats = await rowsOf<{ place: number }>(
		"SELECT place FROM seats WHERE game_id = ?",
		id,
	);
	expect(seats.map(({ place }) => place).sort()).toEqual([1, 2, 3, 4]);
});

test("a result is delivered once, though the database failed before", async () => {
	const { id, tab } = await playedGame();
	const next = await finishUnheard(id, tab);
	expect(next - Date.now()).toBeGreaterThan(1000);

	await deliverAt(id, next);
	const games = await rowsOf("SELECT id FROM games WHERE id = ?", id);
	expect(games).toHaveLength(1);
	const seats = await rowsOf("SELECT seat FROM seats WHERE game_id = ?", id);
	expect(seats).toHaveLength(4);
	const users = await rowsOf("SELECT id FROM users");
	expect(users).toHaveLength(1);
	expect(await undelivered(id)).toEqual([]);
});

test("a game of fifty seats is kept too", async () => {
	const visitor = new Visitor();
	const id = await visitor.play({ ...SEALED, bots: "49" });
	const tab = await visitor.open(id);
	tab.send({ type: "resign" });
	await tab.next("over");
	await deliver(id);
	const seats = await rowsOf("SELECT seat FROM seats WHERE game_id = ?", id);
	expect(seats).toHaveLength(50);
});

test("a game that is over is stored as a whole, and the positions before are deleted", async () => {
	const { id } = await finishedGame();
	const [turns, [room]] = await runInDurableObject(
		roomOf(id),
		(_: GameRoom, { storage }) =>
			["SELECT match FROM snapshot", "SELECT match FROM room"].map((query) =>
				storage.sql.exec(query).toArray(),
			),
	);
	expect(turns).toEqual([]);
	const kept = JSON.parse(room.match as string);
	expect(kept).toMatchObject({ type: "over", reason: "resigned" });
	expect(kept).not.toHaveProperty("chain");
});

describe("what a game did to ratings", () => {
	/** Five turns of march against a bot. */
	async function ratedGame() {
		const visitor = new Visitor();
		const id = await visitor.play(FAR_APART);
		const tab = await visitor.open(id);
		await tab.next("view");
		for (let turn = 0; turn < 5; turn++) {
			tab.send({ type: "ready", turn, phase: "collecting" });
			await tab.next("turn");
		}
		return { visitor, id, tab };
	}

	test("is sent once D1 knows of it, and to everybody who connects later", async () => {
		const { visitor, id, tab } = await ratedGame();
		await finish(tab);
		await deliver(id);
		const { changes } = await tab.next("rated");
		const [[seat, before, after, isProvisional]] = changes;
		expect(changes).toHaveLength(1);
		expect([seat, before, isProvisional]).toEqual([0, 1500, 1]);
		expect(after).toBeLessThan(1500);
		const late = await visitor.open(id);
		expect((await late.next("rated")).changes).toEqual(changes);
		await evictDurableObject(roomOf(id));
		const later = await new Visitor().open(id);
		expect((await later.next("rated")).changes).toEqual(changes);
		const received = (await tab.settled()).filter(
			({ type }) => type === "rated",
		);
		expect(received).toHaveLength(1);
	});

	test("is sent though the answer of D1 was lost", async () => {
		const { id, tab } = await ratedGame();
		const next = await finishUnheard(id, tab);
		const [{ body }] = await undelivered(id);
		await saveResult(env.DB, JSON.parse(body).result);
		await deliverAt(id, next);
		expect((await tab.next("rated")).changes).toHaveLength(1);
		const changes = await rowsOf(
			"SELECT seq FROM rating_changes WHERE game_id = ?",
			id,
		);
		expect(changes).toEqual([{ seq: 1 }]);
	});
});
