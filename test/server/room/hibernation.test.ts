import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { GameRoom } from "../../../src/server/room/GameRoom.ts";
import { alarmOf, ring, setClock, stopClock } from "../support/objects.ts";
import {
	CHOSEN,
	isAtRest,
	roomOf,
	SEALED,
	type Tab,
	Visitor,
} from "../support/visitor.ts";

const HOUR_MS = 3_600_000;

function rowsIn(id: string, table: "turns" | "commands"): Promise<number> {
	return runInDurableObject(roomOf(id), (_: GameRoom, { storage }) => {
		const count = `SELECT COUNT(*) AS n FROM ${table}`;
		return storage.sql.exec<{ n: number }>(count).one().n;
	});
}

async function seated(form: Record<string, string>) {
	const visitor = new Visitor();
	const id = await visitor.play(form);
	const tab = await visitor.open(id);
	await tab.next("view");
	await isAtRest(id);
	return { visitor, id, tab };
}

async function playTurn(tab: Tab, turn: number): Promise<void> {
	return orderAndPlay(tab, turn, turn);
}

/** Plays a turn in which this page's player orders a tile, one of their own unless another is given. */
async function orderAndPlay(
	tab: Tab,
	turn: number,
	target = tab.ownTile,
): Promise<void> {
	tab.send({ type: "order", id: `${turn}`, turn, target });
	await tab.next("order");
	tab.send({ type: "ready", turn, phase: "collecting" });
	await tab.next("turn");
}

afterEach(() => {
	vi.useRealTimers();
});

describe("a room that was evicted is as it was", () => {
	test("in the waiting phase", async () => {
		const { visitor, id, tab } = await seated(CHOSEN);
		const before = await visitor.view(id);
		expect(before).toMatchObject({ phase: "waiting" });
		await evictDurableObject(roomOf(id));
		expect(await visitor.view(id)).toEqual(before);
		const tile = tab.start();
		expect(await tab.next("entered")).toMatchObject({ seat: 0, tile });
	});

	test("as it begins, with every seat where the lot put it", async () => {
		const { visitor, id, tab } = await seated({});
		const before = await visitor.view(id);
		if (before.type !== "playing") throw new Error(before.type);
		expect(before).toMatchObject({ phase: "collecting", orders: [] });
		expect(before.position.seats.map(([type]) => type)).toEqual(
			before.seats.map(() => "a"),
		);
		await evictDurableObject(roomOf(id));
		expect(await visitor.view(id)).toEqual(before);
		await orderAndPlay(tab, 0);
		await evictDurableObject(roomOf(id));
		await orderAndPlay(tab, 1);
	});

	test("in the collecting phase, right after an order was acknowledged", async () => {
		const { visitor, id, tab } = await seated(SEALED);
		tab.send({ type: "order", id: "a", turn: 0, target: 3 });
		const { at } = await tab.next("order");
		await evictDurableObject(roomOf(id));
		expect(await visitor.view(id)).toMatchObject({
			orders: [[0, 3, at, "a"]],
			spent: 1,
		});
	});

	test("between an order and its turn", async () => {
		const { visitor, id, tab } = await seated(SEALED);
		tab.send({ type: "order", id: "a", turn: 0, target: 3 });
		await tab.next("order");
		await evictDurableObject(roomOf(id));
		tab.send({ type: "ready", turn: 0, phase: "collecting" });
		const turn = await tab.next("turn");
		expect(turn.orders.join()).toMatch(/(^|,)0,3,/);
		await evictDurableObject(roomOf(id));
		const view = await visitor.view(id);
		expect(view).toMatchObject({ position: { turn: 1 }, orders: [] });
		await playTurn(tab, 1);
	});

	test("after it is over", async () => {
		const { visitor, id, tab } = await seated(SEALED);
		await playTurn(tab, 0);
		tab.send({ type: "resign" });
		await tab.next("over");
		const before = await visitor.view(id);
		await evictDurableObject(roomOf(id));
		expect(await visitor.view(id)).toEqual(before);
		expect(before).toMatchObject({ type: "over", reason: "resigned" });
	});

	test("after a player's account was deleted, as rooms have stored that", async () => {
		const { visitor, id } = await seated(SEALED);
		await runInDurableObject(roomOf(id), (_: GameRoom, { storage }) => {
			storage.sql.exec(
				`INSERT INTO commands (turn, seq, command, at)
				SELECT 0, 0, json_object(
					'type', 'forget',
					'player', json_extract(match, '$.seats[0].player')), ?
				FROM room`,
				Date.now(),
			);
		});
		await evictDurableObject(roomOf(id));
		expect(await visitor.view(id)).toMatchObject({
			type: "over",
			reason: "resigned",
		});
	});

	test("with its sockets: who is on them is not forgotten", async () => {
		const { id, tab } = await seated(SEALED);
		const watcher = await new Visitor().open(id);
		await evictDurableObject(roomOf(id));
		tab.send({ type: "order", id: "a", turn: 0, target: 3 });
		await tab.next("order");
		const heard = await watcher.settled();
		expect(heard.map(({ type }) => type)).not.toContain("order");
	});

	test("at every moment of a game: evicted or not, the turns are the same", async () => {
		const { visitor, id, tab } = await seated(SEALED);
		for (let turn = 0; turn < 6; turn++) {
			await playTurn(tab, turn);
			const before = await visitor.view(id);
			await evictDurableObject(roomOf(id));
			expect(await visitor.view(id)).toEqual(before);
		}
		expect(await rowsIn(id, "turns")).toBe(6);
	});
});

describe("what is written", () => {
	test("is one row for an order and one for a turn", async () => {
		const { id, tab } = await seated(SEALED);
		tab.send({ type: "order", id: "a", turn: 0, target: 3 });
		await tab.next("order");
		expect(await rowsIn(id, "commands")).toBe(1);
		tab.send({ type: "order", id: "a", turn: 0, target: 3 });
		tab.send({ type: "order", id: "b", turn: 0, target: 999 });
		await tab.settled();
		expect(await rowsIn(id, "commands")).toBe(1);
		tab.send({ type: "ready", turn: 0, phase: "collecting" });
		await tab.next("turn");
		expect(await rowsIn(id, "commands")).toBe(1);
		expect(await rowsIn(id, "turns")).toBe(1);
	});
});

describe("the alarm", () => {
	test("of a game without a clock is far away, and not set again with everything that is done", async () => {
		const { id, tab } = await seated({});
		// By then the directory knows that its player has come.
		setClock(Date.now() + 60_000);
		await ring(id);
		const far = await alarmOf(id);
		expect(far! - Date.now()).toBeGreaterThan(23 * HOUR_MS);
		tab.send({ type: "order", id: "a", turn: 0, target: tab.ownTile });
		await tab.next("order");
		await tab.settled();
		expect(await alarmOf(id)).toBe(far);
	});

	test("is set to the end of a phase with a clock", async () => {
		// By this clock the phase does not end meanwhile.
		stopClock();
		const { visitor, id } = await seated({ clock: "10" });
		const view = await visitor.view(id);
		if (view.type !== "playing") throw new Error(view.type);
		// The first alarm lists the game.
		await ring(id);
		expect(await alarmOf(id)).toBe(view.deadlineAt! + 1000);
	});

	test("before its time changes nothing", async () => {
		stopClock();
		const { visitor, id } = await seated({ clock: "30" });
		const before = await visitor.view(id);
		await ring(id);
		expect(await visitor.view(id)).toEqual(before);
		expect(await alarmOf(id)).not.toBeNull();
	});

	test("an hour late ends the phase, and the next one has its whole time", async () => {
		const { visitor, id, tab } = await seated({ clock: "30" });
		const late = Date.now() + HOUR_MS;
		setClock(late);
		await ring(id);
		const phase = await tab.next("phase");
		expect(phase).toMatchObject({
			turn: 1,
			phase: "collecting",
			startedAt: late,
			deadlineAt: late + 30_000,
		});
		expect(await visitor.view(id)).toMatchObject({ phase: "collecting" });
		expect(await alarmOf(id)).toBe(late + 31_000);
	});

	test("twice resolves a turn once", async () => {
		const { id, tab } = await seated({ clock: "30" });
		setClock(Date.now() + HOUR_MS);
		await ring(id);
		// Once more, as the platform may.
		await ring(id);
		const heard = await tab.settled();
		expect(heard.filter(({ type }) => type === "turn")).toHaveLength(1);
		expect(await rowsIn(id, "turns")).toBe(1);
	});

	test("after an eviction resolves the turn that was under way", async () => {
		const { id, tab } = await seated({ clock: "30" });
		await evictDurableObject(roomOf(id));
		setClock(Date.now() + HOUR_MS);
		await ring(id);
		expect(await tab.next("turn")).toMatchObject({ turn: 0 });
	});

	test("of a game that nobody attends stops at the cap", async () => {
		const { visitor, id } = await seated({ clock: "10" });
		let now = Date.now();
		let rings = 0;
		while ((await visitor.view(id)).type !== "over" && rings < 100) {
			now += HOUR_MS;
			setClock(now);
			await ring(id);
			rings++;
		}
		expect(await visitor.view(id)).toMatchObject({ reason: "unattended" });
		// Nothing is to be done until it goes.
		expect(await alarmOf(id)).toBe(now + 24 * HOUR_MS);
	});
});
