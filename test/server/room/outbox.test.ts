import {
	evictDurableObject,
	runDurableObjectAlarm,
	runInDurableObject,
} from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, expect, test, vi } from "vitest";
import { saveResult } from "../../../src/server/db/results.ts";
import type { GameRoom } from "../../../src/server/room/GameRoom.ts";
import { applySchema, rowsOf } from "../support/database.ts";
import { roomOf, SEALED, Visitor } from "../support/visitor.ts";

/** Those that refer to others first. */
const TABLES = [
	"rating_changes",
	"ratings",
	"listed_players",
	"listings",
	"sessions",
	"retired_names",
	"seats",
	"games",
	"users",
];

async function finishedGame() {
	const visitor = new Visitor();
	const id = await visitor.play(SEALED);
	const tab = await visitor.open(id);
	for (let turn = 0; turn < 2; turn++) {
		tab.send({ type: "ready", turn, phase: "collecting" });
		await tab.next("turn");
	}
	tab.send({ type: "resign" });
	await tab.next("over");
	return { visitor, id };
}

function waiting(id: string): Promise<unknown[]> {
	return runInDurableObject(roomOf(id), (_: GameRoom, { storage }) =>
		storage.sql.exec("SELECT attempts FROM outbox").toArray(),
	);
}

test("a finished game is kept with its seats and places", async () => {
	const { visitor, id } = await finishedGame();
	await runDurableObjectAlarm(roomOf(id));
	const view = await visitor.view(id);
	if (view.type !== "over") throw new Error(view.type);
	expect(await rowsOf("SELECT * FROM games WHERE id = ?", id)).toEqual([
		{
			id,
			ruleset: "free-neighbor",
			rules_version: 1,
			cols: 17,
			rows: 9,
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
	expect(await waiting(id)).toEqual([]);
});

test("is delivered once, though the database failed before", async () => {
	vi.spyOn(console, "error").mockImplementation(() => {});
	const { id } = await finishedGame();
	await env.DB.batch(
		TABLES.map((table) => env.DB.prepare(`DROP TABLE ${table}`)),
	);
	await runDurableObjectAlarm(roomOf(id));
	expect(await waiting(id)).toEqual([{ attempts: 1 }]);
	const next = await runInDurableObject(
		roomOf(id),
		(_: GameRoom, { storage }) => storage.getAlarm(),
	);
	expect(next! - Date.now()).toBeGreaterThan(1000);

	await applySchema();
	vi.useFakeTimers({ toFake: ["Date"], now: next! });
	for (let i = 0; i < 3; i++)
		await runInDurableObject(roomOf(id), (room: GameRoom) => room.alarm());
	vi.useRealTimers();
	const games = await rowsOf("SELECT id FROM games WHERE id = ?", id);
	expect(games).toHaveLength(1);
	const seats = await rowsOf("SELECT seat FROM seats WHERE game_id = ?", id);
	expect(seats).toHaveLength(4);
	const users = await rowsOf("SELECT id FROM users");
	expect(users).toHaveLength(1);
	expect(await waiting(id)).toEqual([]);
});

test("a game of fifty seats is kept too", async () => {
	const visitor = new Visitor();
	const id = await visitor.play({ ...SEALED, bots: "49" });
	const tab = await visitor.open(id);
	tab.send({ type: "resign" });
	await tab.next("over");
	await runDurableObjectAlarm(roomOf(id));
	const seats = await rowsOf("SELECT seat FROM seats WHERE game_id = ?", id);
	expect(seats).toHaveLength(50);
});

test("a game that is over is kept as a whole, and the positions before are dropped", async () => {
	const { id } = await finishedGame();
	const [turns, [room]] = await runInDurableObject(
		roomOf(id),
		(_: GameRoom, { storage }) =>
			[
				"SELECT turn FROM turns WHERE match IS NOT NULL",
				"SELECT match FROM room",
			].map((query) => storage.sql.exec(query).toArray()),
	);
	expect(turns).toEqual([]);
	const kept = JSON.parse(room.match as string);
	expect(kept).toMatchObject({ type: "over", reason: "resigned" });
	expect(kept).not.toHaveProperty("chain");
});

describe("what a game did to ratings", () => {
	/** Five turns of march against bots, and then enough of it. */
	async function ratedGame() {
		const visitor = new Visitor();
		const id = await visitor.play();
		const tab = await visitor.open(id);
		tab.send({ type: "start", tile: 0, turn: 0 } as never);
		for (let turn = 0; turn < 5; turn++) {
			tab.send({ type: "ready", turn, phase: "waiting" });
			tab.send({ type: "ready", turn, phase: "collecting" });
			await tab.next("turn");
		}
		tab.send({ type: "resign" });
		await tab.next("over");
		return { visitor, id, tab };
	}

	test("is told once D1 knows of it, and to whoever connects later", async () => {
		const { visitor, id, tab } = await ratedGame();
		await runDurableObjectAlarm(roomOf(id));
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
		const told = (await tab.settled()).filter(({ type }) => type === "rated");
		expect(told).toHaveLength(1);
	});

	test("is told though the answer of D1 was lost", async () => {
		vi.spyOn(console, "error").mockImplementation(() => {});
		const { id, tab } = await ratedGame();
		const [{ body }] = await runInDurableObject(
			roomOf(id),
			(_: GameRoom, { storage }) =>
				storage.sql.exec<{ body: string }>("SELECT body FROM outbox").toArray(),
		);
		await saveResult(env.DB, JSON.parse(body).result);
		await runDurableObjectAlarm(roomOf(id));
		expect((await tab.next("rated")).changes).toHaveLength(1);
		const changes = await rowsOf(
			"SELECT seq FROM rating_changes WHERE game_id = ?",
			id,
		);
		expect(changes).toEqual([{ seq: 1 }]);
	});
});
