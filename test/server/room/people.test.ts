import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { afterEach, describe, expect, test, vi } from "vitest";
import { CLOSE } from "../../../src/protocol/fromServer.ts";
import type { PackedView } from "../../../src/protocol/packedView.ts";
import { CommandQueue } from "../../../src/server/room/CommandQueue.ts";
import type { GameRoom } from "../../../src/server/room/GameRoom.ts";
import { until } from "../../support/until.ts";
import { deliver } from "../support/deliver.ts";
import { setClock, stopClock } from "../support/objects.ts";
import {
	CHOSEN,
	type Message,
	roomOf,
	type Tab,
	Visitor,
} from "../support/visitor.ts";

type Form = Record<string, string>;

/** By link, for two, without bots, on a small board; both choose where they start. */
const DUEL: Form = {
	...CHOSEN,
	access: "link",
	seats: "2",
	fill: "none",
	board: "9x7",
	start: "full",
};

type Lobby = Extract<PackedView, { type: "lobby" }>;
type Playing = Extract<PackedView, { type: "playing" }>;

function lobby(view: PackedView): Lobby {
	if (view.type !== "lobby") throw new Error(`it is ${view.type}`);
	return view;
}

function playing(view: PackedView): Playing {
	if (view.type !== "playing") throw new Error(`it is ${view.type}`);
	return view;
}

async function create(form: Form = DUEL) {
	const host = new Visitor();
	const response = await host.post("/games", form);
	expect(response.status).toBe(303);
	const id = response.headers.get("Location")!.replace("/game/", "");
	return { host, id, tab: await host.open(id) };
}

async function follow(id: string) {
	const guest = new Visitor();
	await (await guest.fetch(`/game/${id}`)).body?.cancel();
	return { guest, tab: await guest.open(id) };
}

/** The first view that a tab is sent and that fits. */
async function seen<T extends PackedView>(
	tab: Tab,
	fits: (view: PackedView) => view is T,
): Promise<T>;
async function seen(
	tab: Tab,
	fits: (view: PackedView) => boolean,
): Promise<PackedView>;
async function seen(tab: Tab, fits: (view: PackedView) => boolean) {
	for (;;) {
		const { view } = await tab.next("view");
		if (fits(view)) return view;
	}
}

const isPlaying = (view: PackedView): view is Playing =>
	view.type === "playing";

/** Two persons on a duel's board, in the waiting phase. */
async function begun(form: Form = DUEL) {
	const { host, id, tab } = await create(form);
	const second = await follow(id);
	second.tab.send({ type: "join" });
	await seen(second.tab, (view) => view.viewer === 1);
	tab.send({ type: "begin" });
	await Promise.all([seen(tab, isPlaying), seen(second.tab, isPlaying)]);
	return { id, host, guest: second.guest, tabs: [tab, second.tab] as const };
}

function bank(tab: Tab, turn: number): void {
	tab.send({ type: "order", id: `bank ${turn}`, turn, target: -1 });
}

/** In turn 1, with orders to give. */
async function settled(form: Form = DUEL) {
	const game = await begun(form);
	await settle(game);
	return game;
}

async function settle({ tabs }: Awaited<ReturnType<typeof begun>>) {
	for (const [seat, tab] of tabs.entries())
		tab.send({ type: "start", tile: seat * 60 });
	for (const tab of tabs) await tab.next("phase");
	for (const tab of tabs) bank(tab, 0);
	for (const tab of tabs) await tab.next("turn");
}

/** From now on rooms wait for the second command of two, not some milliseconds, in which a busy machine may not bring it. */
function awaitPairs(): void {
	const add = vi.spyOn(CommandQueue.prototype, "add");
	vi.spyOn(scheduler, "wait").mockImplementation(async () => {
		await until(() => add.mock.calls.length % 2 === 0);
	});
}

/** Lets a room's alarm go off at a later time. */
async function ringAt(id: string, now: number): Promise<void> {
	setClock(now);
	await runInDurableObject(roomOf(id), (room: GameRoom) => room.alarm());
}

afterEach(() => {
	vi.restoreAllMocks();
	vi.useRealTimers();
});

describe("a lobby", () => {
	test("shows its creator as the host, on the first seat", async () => {
		const { tab } = await create();
		const { view } = await tab.next("view");
		expect(lobby(view)).toMatchObject({
			viewer: 0,
			host: 0,
			settings: { access: "link", seatCount: 2 },
		});
		expect(lobby(view).seats[1]).toBeNull();
	});

	test("shows everyone who comes and goes", async () => {
		const { id, tab } = await create();
		const { tab: other } = await follow(id);
		other.send({ type: "join" });
		const view = await seen(tab, ({ seats }) => seats[1] !== null);
		expect(view.viewer).toBe(0);
		other.send({ type: "leave" });
		await seen(tab, ({ seats }) => seats[1] === null);
	});

	test("begins three seconds after its last seat was taken", async () => {
		const { id, tab } = await create();
		const { tab: other } = await follow(id);
		other.send({ type: "join" });
		const view = lobby(await seen(other, ({ seats }) => seats[1] !== null));
		await ringAt(id, view.beginsAt! + 1);
		expect((await seen(tab, isPlaying)).viewer).toBe(0);
		expect((await seen(other, isPlaying)).viewer).toBe(1);
	});

	test("gets the next member as host when its host leaves", async () => {
		const { id, tab } = await create({ ...DUEL, seats: "4" });
		const { tab: other } = await follow(id);
		other.send({ type: "join" });
		await seen(other, (view) => view.viewer === 1);
		tab.send({ type: "leave" });
		const view = await seen(other, ({ seats }) => seats[0] === null);
		expect(lobby(view).host).toBe(1);
	});

	test("gets the next member as host when its host has been away for half a minute", async () => {
		const { id, tab } = await create({ ...DUEL, seats: "4" });
		const { tab: other } = await follow(id);
		other.send({ type: "join" });
		await seen(other, (view) => view.viewer === 1);
		tab.close();
		await tab.closed;
		while ((await other.next("presence")).away[0] !== 0);
		await ringAt(id, Date.now() + 31_000);
		await seen(other, (view) => lobby(view).host === 1);
	});

	test("may get a host who looked on first and took a seat later", async () => {
		const host = new Visitor();
		const { id } = await host
			.post("/games", { ...DUEL, seats: "4" })
			.then(({ headers }) => ({
				id: headers.get("Location")!.replace("/game/", ""),
			}));
		const { tab } = await follow(id);
		tab.send({ type: "join" });
		await seen(tab, (view) => view.viewer === 1);
		await ringAt(id, Date.now() + 31_000);
		const view = await seen(tab, (view) => lobby(view).host === 1);
		expect(lobby(view).viewer).toBe(1);
	});

	test("does what its host asks, and nobody else", async () => {
		const { id, tab } = await create({ ...DUEL, seats: "4" });
		const { tab: other } = await follow(id);
		other.send({ type: "join" });
		await seen(other, (view) => view.viewer === 1);
		other.send({ type: "begin" });
		expect(await other.next("refused")).toMatchObject({ reason: "not_host" });
		other.send({ type: "remove", seat: 0 });
		expect(await other.next("refused")).toMatchObject({ reason: "not_host" });
		tab.send({ type: "remove", seat: 1 });
		await seen(other, (view) => view.viewer === null);
		other.send({ type: "join" });
		expect(await other.next("refused")).toMatchObject({ reason: "removed" });
	});

	test("survives the end of its object", async () => {
		const { host, id, tab } = await create();
		await evictDurableObject(roomOf(id));
		expect(lobby(await host.view(id))).toMatchObject({ host: 0 });
		const { tab: other } = await follow(id);
		other.send({ type: "join" });
		await seen(tab, ({ seats }) => seats[1] !== null);
	});

	test("that everybody has left is gone some minutes later", async () => {
		const { host, id, tab } = await create();
		tab.send({ type: "leave" });
		await seen(tab, ({ seats }) => seats[0] === null);
		await ringAt(id, Date.now() + 11 * 60_000);
		await tab.next("closed");
		expect(await tab.closed).toMatchObject({ code: CLOSE.unknownGame });
		const gone = await host.fetch(`/game/${id}`);
		await gone.body?.cancel();
		expect(gone.status).toBe(404);
	});
});

describe("a player who takes a bot's seat", () => {
	const PUBLIC: Form = {
		...DUEL,
		access: "public",
		seats: "4",
		fill: "normal",
	};

	test("gets its land, and sees the game from there", async () => {
		const { id, tab } = await create(PUBLIC);
		tab.send({ type: "begin" });
		await seen(tab, isPlaying);
		const { tab: late } = await follow(id);
		const before = await seen(late, isPlaying);
		late.send({ type: "join" });
		const after = await seen(late, (view) => view.viewer !== null);
		expect(playing(after).position.owners).toBe(before.position.owners);
		const received = await tab.next("seat");
		expect(received.seat).toBe(after.viewer);
		expect(received.is[1]).toBe("");
	});

	test("comes too late from turn three on", async () => {
		const { id, tab } = await create(PUBLIC);
		tab.send({ type: "begin" });
		await seen(tab, isPlaying);
		tab.send({ type: "ready", turn: 0, phase: "waiting" });
		for (let turn = 0; turn < 3; turn++) {
			tab.send({ type: "ready", turn, phase: "collecting" });
			await tab.next("turn");
		}
		const { tab: late } = await follow(id);
		late.send({ type: "join" });
		expect(await late.next("refused")).toMatchObject({ reason: "not_open" });
	});
});

describe("a player who is missing", () => {
	test("is shown as away at once, and as here again on coming back", async () => {
		const { id, guest, tabs } = await settled();
		tabs[1].close();
		await tabs[1].closed;
		while ((await tabs[0].next("presence")).away[0] !== 1);
		await guest.open(id);
		while ((await tabs[0].next("presence")).away.length > 0);
	});

	test("is held by a bot after two turns, and gets the seat back by coming back", async () => {
		const { id, host, guest, tabs } = await settled();
		const [tab, missing] = tabs;
		await passTurn(host, id, tab);
		await passTurn(host, id, tab);
		const held = await missing.next("seat");
		expect(held).toMatchObject({ seat: 1 });
		expect(held.is[2]).toBe(4);
		bank(tab, 3);
		tab.send({ type: "ready", turn: 3, phase: "collecting" });
		expect((await turnOf(missing, 3)).orders).toContain(1);
		const back = await guest.open(id);
		back.send({ type: "resync" });
		back.send({ type: "recall" });
		back.send({ type: "visibility", isVisible: true });
		back.send({ type: "say", phrase: "hello" });
		const heard = await back.settled();
		expect(heard.map(({ type }) => type)).toContain("said");
		expect(heard.map(({ type }) => type)).not.toContain("seat");
		back.send({ type: "return" });
		expect((await back.next("seat")).is[2]).toBe(0);
	});

	test("still has the orders that were confirmed", async () => {
		const { id, host, tabs } = await settled();
		const [tab, missing] = tabs;
		missing.send({ type: "order", id: "x", turn: 1, target: 60 });
		await missing.next("order");
		missing.close();
		await missing.closed;
		expect(await passTurn(host, id, tab)).toEqual([1, 60, 0, -1]);
	});
});

function deadlineOf(view: PackedView): number {
	return playing(view).deadlineAt!;
}

/** Lets a turn's time run out, in which this tab sends one message; gives the turn's orders. */
async function passTurn(viewer: Visitor, id: string, tab: Tab) {
	const { deadlineAt, position } = playing(await viewer.view(id));
	bank(tab, position.turn);
	await tab.next("order");
	await ringAt(id, deadlineAt! + 1001);
	return (await turnOf(tab, position.turn)).orders;
}

async function turnOf(tab: Tab, turn: number): Promise<Message<"turn">> {
	for (;;) {
		const message = await tab.next("turn");
		if (message.turn === turn) return message;
	}
}

describe("an order that is under way as the time runs out", () => {
	test("is taken within the grace of a second, and not after it", async () => {
		const { id, host, tabs } = await settled();
		const deadlineAt = deadlineOf(await host.view(id));
		setClock(deadlineAt + 900);
		tabs[0].send({ type: "order", id: "a", turn: 1, target: 0 });
		await tabs[0].next("order");
		setClock(deadlineAt + 1000);
		tabs[1].send({ type: "order", id: "b", turn: 1, target: 60 });
		expect(await tabs[1].next("refused")).toMatchObject({
			id: "b",
			reason: "wrong_turn",
		});
	});

	test("counts for the next turn in single-step modes, though the alarm is late", async () => {
		const free = { ...DUEL, ruleset: "free-full" };
		const { id, host, tabs } = await begun(free);
		tabs[0].send({ type: "order", id: "a", turn: 0, target: 0 });
		await tabs[0].next("order");
		const deadlineAt = deadlineOf(await host.view(id));
		setClock(deadlineAt + 10);
		tabs[0].send({ type: "order", id: "b", turn: 0, target: 1 });
		expect((await turnOf(tabs[0], 0)).orders).toEqual([0, 0]);
		expect(await tabs[0].next("order")).toMatchObject({ id: "b", target: 1 });
	});
});

test("messages that come together are answered together, with what follows from them", async () => {
	const game = await begun();
	awaitPairs();
	await settle(game);
	for (const { frames } of game.tabs)
		expect(frames.slice(-2)).toEqual([
			["entered", "entered", "phase"],
			["order", "turn", "phase"],
		]);
});

test("messages that come together are on disk when they are answered, also those after a turn", async () => {
	const { id, host, tabs } = await begun();
	for (const [seat, tab] of tabs.entries())
		tab.send({ type: "start", tile: seat * 60 });
	for (const tab of tabs) await tab.next("phase");
	for (const tab of tabs) bank(tab, 0);
	bank(tabs[0], 1);
	await tabs[0].next("turn");
	expect(await tabs[0].next("order")).toMatchObject({ id: "bank 1" });
	const before = await host.view(id);
	expect(before).toMatchObject({ position: { turn: 1 }, spent: 1 });
	await evictDurableObject(roomOf(id));
	expect(await host.view(id)).toEqual(before);
	// The orders of turn 0 are in its record alone.
	const kept = await runInDurableObject(
		roomOf(id),
		(_: GameRoom, { storage }) =>
			storage.sql.exec("SELECT turn, command FROM commands").toArray(),
	);
	const orders = kept.filter(({ command }) => /confirm/.test(String(command)));
	expect(orders.map(({ turn }) => turn)).toEqual([1]);
});

test("what is answered at once comes after the orders that came before it", async () => {
	const { tabs } = await settled();
	bank(tabs[0], 1);
	tabs[0].send({ type: "clock", sent: 1 });
	await tabs[0].next("clock");
	expect(tabs[0].frames.slice(-1)).toEqual([["order", "clock"]]);
});

describe("by correspondence", () => {
	const DAY_MS = 86_400_000;
	const SLOW: Form = { ...DUEL, pace: "86400" };

	test("a phase lasts a day, also that in which people start", async () => {
		const { host, id } = await begun(SLOW);
		const { phaseStartedAt, deadlineAt } = playing(await host.view(id));
		expect(deadlineAt! - phaseStartedAt).toBe(DAY_MS);
	});

	test("no bot plays for somebody who has missed turns", async () => {
		const { id, host, tabs } = await settled(SLOW);
		for (let i = 0; i < 3; i++)
			expect(await passTurn(host, id, tabs[0])).toEqual([0, -1]);
		expect(playing(await host.view(id)).seats[1][2]).toBe(0);
	});

	test("the game says for whom it waits", async () => {
		const { id, host, guest, tabs } = await settled(SLOW);
		tabs[1].send({ type: "ready", turn: 1, phase: "collecting" });
		await tabs[1].next("ready");
		// The room lists itself by its alarm.
		await deliver(id);
		for (const [visitor, isWaiting] of [
			[host, true],
			[guest, false],
		] as const) {
			const { games } = await (await visitor.fetch("/games/mine.json")).json<{
				games: { id: string; isWaiting: boolean }[];
			}>();
			expect(games).toMatchObject([{ id, isWaiting }]);
		}
	});
});

describe("where speed counts", () => {
	const SPEED: Form = { ...DUEL, tempo: "speed" };

	/** Lets a page ask for the time twice, with so many ms in between. */
	async function measure(tab: Tab, ms: number): Promise<number> {
		tab.send({ type: "clock", sent: 1 });
		const { now } = await tab.next("clock");
		setClock(now + ms);
		tab.send({ type: "clock", sent: 2, heard: now });
		return (await tab.next("clock")).now;
	}

	async function timeOfOrder(tab: Tab): Promise<number> {
		tab.send({ type: "order", id: "a", turn: 1, target: -1 });
		for (;;) {
			const { id, at } = await tab.next("order");
			if (id === "a") return at;
		}
	}

	test("half of the measured round trip is taken off an order's time", async () => {
		const { id, host, tabs } = await settled(SPEED);
		const { startedAt } = playing(await host.view(id));
		await measure(tabs[0], 2000);
		const now = await measure(tabs[0], 200);
		expect(await timeOfOrder(tabs[0])).toBe(now - startedAt - 100);
	});

	test("a time that was never sent to the page measures nothing", async () => {
		const { id, host, tabs } = await settled(SPEED);
		const { startedAt } = playing(await host.view(id));
		const now = await measure(tabs[0], 400);
		tabs[0].send({ type: "clock", sent: 3, heard: now - 5000 });
		await tabs[0].next("clock");
		expect(await timeOfOrder(tabs[0])).toBe(now - startedAt - 200);
	});
});

describe("what is nobody else's business", () => {
	test("a sealed order is sent neither to the other player nor to spectators", async () => {
		const { id, tabs } = await settled();
		const watcher = (await follow(id)).tab;
		tabs[0].send({ type: "order", id: "secret-id", turn: 1, target: 9 });
		await tabs[0].next("order");
		tabs[0].send({ type: "ready", turn: 1, phase: "collecting" });
		for (const tab of [watcher, tabs[1]]) {
			const heard = await tab.settled();
			const orders = heard.filter(({ type }) => type === "order");
			expect(
				orders.filter((order) => "seat" in order && order.seat === 0),
			).toEqual([]);
			expect(JSON.stringify(heard)).not.toContain("secret-id");
		}
	});

	test("a game for its players alone is not shown to others, nor sent", async () => {
		const { id, tabs } = await settled({ ...DUEL, watch: "players" });
		const stranger = new Visitor();
		const page = await stranger.fetch(`/game/${id}/view.json`);
		expect(page.status).toBe(403);
		await page.body?.cancel();
		const tab = await stranger.open(id);
		expect(await tab.closed).toMatchObject({ code: CLOSE.notWatchable });
		expect(tab.received).toEqual([]);
		await tabs[0].settled();
	});

	test("a visitor who only looked at the lobby of such a game is sent away as it begins", async () => {
		const { id, tab } = await create({ ...DUEL, watch: "players" });
		const looker = (await follow(id)).tab;
		const second = (await follow(id)).tab;
		second.send({ type: "join" });
		await seen(second, (view) => view.viewer === 1);
		tab.send({ type: "begin" });
		expect(await looker.closed).toMatchObject({ code: CLOSE.notWatchable });
		const views = looker.received.filter(({ type }) => type === "view");
		expect(JSON.stringify(views)).not.toContain('"playing"');
	});
});

describe("a phrase", () => {
	test("is sent to everyone, five times in ten seconds at most", async () => {
		const { id, tabs } = await begun();
		const watcher = (await follow(id)).tab;
		stopClock();
		for (let i = 0; i < 6; i++) tabs[0].send({ type: "say", phrase: "hello" });
		expect(await watcher.next("said")).toEqual({
			type: "said",
			seat: 0,
			phrase: "hello",
		});
		expect(await tabs[0].next("refused")).toMatchObject({ reason: "too_fast" });
		watcher.send({ type: "say", phrase: "hello" });
		expect(await watcher.next("refused")).toMatchObject({
			reason: "not_seated",
		});
		const said = (await watcher.settled()).filter(
			({ type }) => type === "said",
		);
		expect(said).toHaveLength(5);
	});
});

describe("a rematch", () => {
	test("brings the same people to a new game with one click each", async () => {
		const { id, host, guest, tabs } = await begun();
		for (const tab of tabs) tab.send({ type: "resign" });
		await tabs[0].next("over");
		const first = await host.post(`/game/${id}/rematch`);
		expect(first.status).toBe(303);
		const next = first.headers.get("Location")!.replace("/game/", "");
		expect(next).not.toBe(id);
		const received = await tabs[1].next("rematch");
		expect(received).toEqual({ type: "rematch", game: next, seats: [0] });
		const second = await guest.post(`/game/${id}/rematch`);
		expect(second.headers.get("Location")).toBe(`/game/${next}`);
		const view = await guest.view(next);
		expect(view).toMatchObject({ viewer: 1, settings: { access: "link" } });
		expect((await tabs[0].next("rematch")).seats).toEqual([0]);
		expect((await tabs[0].next("rematch")).seats).toEqual([0, 1]);
	});

	test("keeps their seats from strangers, and out of the list", async () => {
		const { id, host, guest, tabs } = await begun({
			...DUEL,
			access: "public",
		});
		tabs[1].send({ type: "resign" });
		tabs[0].send({ type: "resign" });
		await tabs[0].next("over");
		const asked = await host.post(`/game/${id}/rematch`);
		const next = asked.headers.get("Location")!.replace("/game/", "");
		expect(await host.view(next)).toMatchObject({
			seats: [expect.anything(), null],
			awaited: [expect.any(String)],
		});
		const stranger = await new Visitor().post(`/game/${next}/join`);
		expect(stranger.status).toBe(409);
		expect(await stranger.text()).toContain("reserved for those who played");
		const list = await (await host.fetch("/games.json")).text();
		expect(list).not.toContain(next);
		const second = await guest.post(`/game/${id}/rematch`);
		expect(second.status).toBe(303);
		expect(await guest.view(next)).toMatchObject({ viewer: 1 });
	});

	test("is only for those who played, and not before the end", async () => {
		const { id, host, tabs } = await begun();
		const early = await host.post(`/game/${id}/rematch`);
		expect(early.status).toBe(409);
		await early.body?.cancel();
		for (const tab of tabs) tab.send({ type: "resign" });
		await tabs[0].next("over");
		const stranger = await new Visitor().post(`/game/${id}/rematch`);
		expect(stranger.status).toBe(409);
		await stranger.body?.cancel();
	});
});
