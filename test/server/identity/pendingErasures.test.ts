import {
	createScheduledController,
	evictDurableObject,
	runInDurableObject,
} from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import type { PlayerId } from "../../../src/match/match.ts";
import { saveListing } from "../../../src/server/db/listings.ts";
import type { Env } from "../../../src/server/env.ts";
import { erasePendingNames } from "../../../src/server/identity/pendingErasures.ts";
import type { GameRoom } from "../../../src/server/room/GameRoom.ts";
import worker from "../../../src/server/worker.ts";
import { rowsOf } from "../support/database.ts";
import { deliver } from "../support/deliver.ts";
import { roomOf, textOf, Visitor } from "../support/visitor.ts";
import { finishedGame, PASSWORD, registered, sent } from "./support.ts";

/** All that a room has on disk. */
function storedIn(game: string): Promise<string> {
	return runInDurableObject(roomOf(game), (_: GameRoom, { storage }) => {
		const { sql } = storage;
		const tables = sql
			.exec<{ name: string }>(
				"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\'",
			)
			.toArray();
		const rows = tables.flatMap(({ name }) =>
			sql.exec(`SELECT * FROM "${name}"`).toArray(),
		);
		return JSON.stringify(rows);
	});
}

function deleted(visitor: Visitor) {
	return sent(visitor, "/account/delete", { password: PASSWORD });
}

/** A live game by link in which the person, and another, has a seat. */
/** Of three, the last of them a bot, or of two. */
async function gameWithAnother(visitor: Visitor, seats: "2" | "3" = "3") {
	const fill = seats === "3" ? "normal" : "none";
	const form = { access: "link", seats, fill, start: "full" };
	const { location } = await sent(visitor, "/games", form);
	const id = location!.replace("/game/", "");
	const other = new Visitor();
	await sent(other, `/game/${id}/join`, {});
	await sent(visitor, `/game/${id}/begin`, {});
	await deliver(id);
	return { id, other };
}

test("a game that is over keeps everything but the name", async () => {
	const { visitor, name } = await registered();
	const game = await finishedGame(visitor);
	const before = JSON.parse(await textOf(`/game/${game}/log.json`));
	expect(before.seats[0]).toEqual({ name });
	expect(await storedIn(game)).toContain(name);
	await deleted(visitor);
	for (const path of ["", "/log.json", "/view.json"])
		expect(await textOf(`/game/${game}${path}`)).not.toContain(name);
	expect(await storedIn(game)).not.toContain(name);
	await evictDurableObject(roomOf(game));
	const after = JSON.parse(await textOf(`/game/${game}/log.json`));
	expect(after).toEqual({
		...before,
		seats: before.seats.with(0, { name: "" }),
	});
	expect(await textOf(`/game/${game}`)).toContain("deleted player");
});

test("a game in progress goes on without them to its end", async () => {
	const { visitor, name } = await registered();
	const { id, other } = await gameWithAnother(visitor);
	const [own, others] = [await visitor.open(id), await other.open(id)];
	await deleted(visitor);
	const { seat, is } = await others.next("seat");
	// A seat without a name, which has given up.
	expect([seat, is]).toEqual([0, ["", "", 1]]);
	expect((await own.closed).code).toBe(1001);
	expect(JSON.stringify(await other.view(id))).not.toContain(name);
	expect(await storedIn(id)).not.toContain(name);
	await evictDurableObject(roomOf(id));
	expect(await other.view(id)).toMatchObject({
		type: "playing",
		seats: [["", "", 1], expect.anything(), expect.anything()],
	});
	others.close();
	const again = await other.open(id);
	again.send({ type: "resign" });
	await again.next("over");
	await deliver(id);
	const seats = await rowsOf(
		"SELECT seats.name FROM seats WHERE game_id = ? AND seat = 0",
		id,
	);
	expect(seats).toEqual([{ name: "" }]);
	expect(await storedIn(id)).not.toContain(name);
});

test("a duel is won by the other, and the name is gone from its result", async () => {
	const { visitor, name } = await registered();
	const { id, other } = await gameWithAnother(visitor, "2");
	const tab = await other.open(id);
	await deleted(visitor);
	expect(await tab.next("over")).toMatchObject({
		...{ reason: "resigned", standings: [1, 0] },
	});
	await deliver(id);
	expect(
		await rowsOf("SELECT name, place FROM seats WHERE game_id = ?", id),
	).toContainEqual({ name: "", place: 2 });
	expect(await storedIn(id)).not.toContain(name);
	expect(await textOf(`/game/${id}/log.json`)).not.toContain(name);
});

test("a room that can't be reached is asked again by the clock", async () => {
	const { visitor, name, id } = await registered();
	const game = await finishedGame(visitor);
	const left = () =>
		rowsOf("SELECT game_id FROM forgettings WHERE user_id = ?", id);
	await env.DB.prepare("INSERT INTO forgettings VALUES (?, ?)")
		.bind(id, game)
		.run();
	const unreachable = {
		...(env as Env),
		GAME_ROOMS: {
			getByName: () => ({ forget: () => Promise.reject(new Error("away")) }),
		} as unknown as Env["GAME_ROOMS"],
	};
	await erasePendingNames(unreachable, env.DB, id as PlayerId);
	expect(await left()).toEqual([{ game_id: game }]);
	await worker.scheduled(createScheduledController(), env as Env);
	expect(await left()).toEqual([]);
	expect(await textOf(`/game/${game}/log.json`)).not.toContain(name);
});

test("games whose rooms never answer don't keep others waiting for ever", async () => {
	const { visitor, name, id } = await registered();
	const game = await finishedGame(visitor);
	// More than are tried at once, all of an account that comes first.
	const first = "00000000-0000-4000-8000-000000000000";
	await env.DB.prepare(
		"INSERT INTO users (id, name, is_guest, created_at) VALUES (?, 'x', 1, 1)",
	)
		.bind(first)
		.run();
	await env.DB.prepare(
		"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 250) INSERT INTO forgettings SELECT ?, 'lost' || i FROM n",
	)
		.bind(first)
		.run();
	await env.DB.prepare("INSERT INTO forgettings VALUES (?, ?)")
		.bind(id, game)
		.run();
	const rooms = (env as Env).GAME_ROOMS;
	const lost = vi.fn(() => Promise.reject<void>(new Error("away")));
	const someLost = {
		...(env as Env),
		GAME_ROOMS: {
			getByName: (at: string) =>
				at.startsWith("lost") ? { forget: lost } : rooms.getByName(at),
		} as unknown as Env["GAME_ROOMS"],
	};
	vi.spyOn(console, "error").mockImplementation(() => {});
	for (let run = 0; run < 2; run++)
		await erasePendingNames(someLost, env.DB, null);
	expect(await textOf(`/game/${game}/log.json`)).not.toContain(name);
	const left = () => rowsOf("SELECT game_id FROM forgettings");
	expect(await left()).toHaveLength(250);
	// Those are tried again.
	lost.mockResolvedValue();
	for (let run = 0; run < 2; run++)
		await erasePendingNames(someLost, env.DB, null);
	expect(await left()).toEqual([]);
	vi.restoreAllMocks();
});

test("a game that the database had not heard of is found by the clock", async () => {
	const { visitor, name, id: player } = await registered();
	const { id, other } = await gameWithAnother(visitor);
	// As if its room could not tell it yet.
	await env.DB.prepare("DELETE FROM listed_players WHERE game_id = ?")
		.bind(id)
		.run();
	await deleted(visitor);
	expect(await storedIn(id)).toContain(name);
	const listing = await roomOf(id).listing();
	await saveListing(env.DB, { ...listing!, at: Date.now() }, [
		{ player: player as PlayerId, name },
	]);
	await worker.scheduled(createScheduledController(), env as Env);
	expect(await storedIn(id)).not.toContain(name);
	expect(JSON.stringify(await other.view(id))).not.toContain(name);
	await evictDurableObject(roomOf(id));
	expect((await other.view(id)).type).toBe("playing");
});

test("a rematch does not wait for them any more", async () => {
	const { visitor, name } = await registered();
	const { id, other } = await gameWithAnother(visitor);
	const [own, others] = [await visitor.open(id), await other.open(id)];
	for (const tab of [own, others]) tab.send({ type: "resign" });
	await others.next("over");
	await deliver(id);
	const again = await sent(other, `/game/${id}/rematch`, {});
	const next = again.location!.replace("/game/", "");
	expect(await storedIn(next)).toContain(name);
	await deleted(visitor);
	expect(await storedIn(next)).not.toContain(name);
});
