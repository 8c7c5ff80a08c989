import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Lobby } from "../../../src/match/match.ts";
import { Directory } from "../../../src/server/directory/Directory.ts";
import type { GameRoom } from "../../../src/server/room/GameRoom.ts";
import { until } from "../../support/until.ts";
import { directoryOf } from "../directory/support.ts";
import { deliver, undelivered } from "../support/deliver.ts";
import {
	alarmOf,
	kill,
	ring,
	ringInTime,
	setClock,
	stopClock,
} from "../support/objects.ts";
import { roomOf, type Tab, Visitor } from "../support/visitor.ts";

afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

const MINUTE_MS = 60_000;

async function create(form: Record<string, string>) {
	const host = new Visitor();
	const response = await host.post("/games", { start: "full", ...form });
	expect(response.status).toBe(303);
	const id = response.headers.get("Location")!.replace("/game/", "");
	return { host, id };
}

/** Two persons in a public game, with a page each. */
async function begun(form: Record<string, string> = {}) {
	const { host, id } = await create({ access: "public", seats: "4", ...form });
	const guest = new Visitor();
	await guest.post(`/game/${id}/join`);
	const tabs = [await host.open(id), await guest.open(id)] as const;
	await host.post(`/game/${id}/begin`);
	return { id, host, guest, tabs };
}

async function listed(id: string) {
	const { games } = await directoryOf("europe").list();
	return games.find((game) => game.id === id);
}

function presentIn(id: string): Promise<number | undefined> {
	return listed(id).then((game) => game?.present);
}

async function close(tab: Tab): Promise<void> {
	tab.close();
	await tab.closed;
}

/** The last presence that a tab was sent. */
async function awayBy(tab: Tab): Promise<readonly number[]> {
	const heard = await tab.settled();
	const last = heard.findLast((message) => message.type === "presence");
	return last?.type === "presence" ? last.away : [];
}

describe("what a directory need not know at once", () => {
	test("is published a little later: no list goes on showing people who have left", async () => {
		const { id, tabs } = await begun();
		await tabs[0].settled();
		setClock(Date.now() + 20_000);
		await ring(id);
		await expect.poll(() => presentIn(id)).toBe(2);
		const toldAt = Date.now();
		for (const tab of tabs) await close(tab);
		await expect.poll(() => alarmOf(id)).toBeLessThanOrEqual(toldAt + 15_000);
		setClock(toldAt + 15_000);
		await ring(id);
		await expect.poll(() => presentIn(id)).toBe(0);
	});

	test("is published though the room has lost its memory meanwhile", async () => {
		const { id, tabs } = await begun();
		setClock(Date.now() + 20_000);
		await ring(id);
		await expect.poll(() => presentIn(id)).toBe(2);
		for (const tab of tabs) await close(tab);
		await alarmOf(id);
		await evictDurableObject(roomOf(id));
		await ringInTime(id);
		await expect.poll(() => presentIn(id)).toBe(0);
	});

	test("is published again where the directory could not be reached", async () => {
		vi.spyOn(console, "warn").mockImplementation(() => {});
		const { id } = await begun();
		await roomOf(id).listing();
		const report = vi
			.spyOn(Directory.prototype, "report")
			.mockRejectedValue(new Error("no directory"));
		const third = new Visitor();
		await third.post(`/game/${id}/join`);
		await expect.poll(() => report.mock.calls.length).toBe(1);
		await expect
			.poll(() => alarmOf(id))
			.toBeLessThanOrEqual(Date.now() + MINUTE_MS);
		report.mockRestore();
		setClock(Date.now() + MINUTE_MS);
		await ring(id);
		await expect.poll(() => listed(id).then((game) => game?.persons)).toBe(3);
	});
});

test("a player who takes a bot's seat by the form, in a room that has slept, finds the game among their own", async () => {
	const { id, host, tabs } = await begun({ seats: "4" });
	await deliver(id);
	const turnNow = async () => {
		const view = await host.view(id);
		return view.type === "lobby" ? 0 : view.position.turn;
	};
	for (const tab of tabs)
		tab.send({ type: "ready", turn: 0, phase: "collecting" });
	while ((await turnNow()) === 0) await ringInTime(id);
	await evictDurableObject(roomOf(id));
	const late = new Visitor();
	const response = await late.post(`/game/${id}/join`);
	expect(response.status).toBe(303);
	await expect.poll(() => undelivered(id)).toEqual([]);
	const mine = await late.fetch("/games/mine.json");
	const { games } = await mine.json<{ games: { id: string }[] }>();
	expect(games.map((game) => game.id)).toEqual([id]);
});

describe("somebody who has fallen silent, though the socket is open", () => {
	test("is shown as away within some seconds more than a minute", async () => {
		const { id, tabs } = await begun();
		expect(await awayBy(tabs[0])).toEqual([]);
		setClock(Date.now() + 70_000);
		await expect.poll(() => awayBy(tabs[0])).toEqual([1]);
		await ring(id);
		await expect.poll(() => presentIn(id)).toBe(1);
	});

	/** How many of its members a lobby takes for present, as it is on disk. */
	function keptPresent(id: string): Promise<number> {
		return runInDurableObject(roomOf(id), (_: GameRoom, { storage }) => {
			const [{ match }] = storage.sql.exec<{ match: string }>(
				"SELECT match FROM room",
			);
			return (JSON.parse(match) as Lobby).present.length;
		});
	}

	test("is noticed by an alarm, where nobody does anything", async () => {
		const { id, host } = await create({ access: "public", clock: "none" });
		const tab = await host.open(id);
		await tab.settled();
		const openedAt = Date.now();
		await expect.poll(() => presentIn(id)).toBe(1);
		while ((await keptPresent(id)) > 0) await ringInTime(id);
		await expect.poll(() => presentIn(id)).toBe(0);
		expect(Date.now() - openedAt).toBeLessThan(75_000);
	});

	test("keeps no alarm going: once nobody is there, the room sleeps", async () => {
		const { host, id } = await create({ access: "link", clock: "none" });
		await host.open(id);
		const begunAt = Date.now();
		let rings = 0;
		// Nothing else happens before the lobby's own end, two hours on.
		while ((await ringInTime(id)) < begunAt + 30 * MINUTE_MS) rings++;
		expect(rings).toBeLessThan(6);
	});
});

describe("an alarm that is lost", () => {
	async function lost() {
		const { id, host, guest, tabs } = await begun({ clock: "30" });
		await deliver(id);
		const view = await host.view(id);
		if (view.type !== "playing") throw new Error(view.type);
		setClock(view.deadlineAt! + 60_000);
		// As long as its alarm is to go off, the room does not set it again.
		vi.spyOn(console, "warn").mockImplementation(() => {});
		return { id, host, guest, tabs, endedAt: view.deadlineAt! };
	}

	const CALLS: Record<
		string,
		(game: Awaited<ReturnType<typeof lost>>) => Promise<unknown>
	> = {
		"its page is opened": ({ host, id }) => host.view(id),
		"its log is asked for": ({ id }) => roomOf(id).log(null),
		"its lands are asked for": ({ id }) => roomOf(id).lands(null),
		"the directory asks": ({ id }) => roomOf(id).listing(),
		"a player's list is opened": ({ host }) => host.fetch("/games/mine.json"),
		"a rematch is asked for": ({ host, id }) =>
			host.post(`/game/${id}/rematch`),
		"a page asks the time": ({ tabs }) => tabs[0].settled(),
	};

	test.each(Object.entries(CALLS))("is made good where %s", async (_, call) => {
		const game = await lost();
		await call(game);
		const view = await game.host.view(game.id);
		if (view.type !== "playing") throw new Error(view.type);
		expect(view.deadlineAt).toBeGreaterThan(game.endedAt + 60_000);
		expect(await alarmOf(game.id)).toBeGreaterThan(Date.now());
	});
});

describe("a kill", () => {
	test("leaves no lobby in the list that nobody comes back to", async () => {
		const { id, host } = await create({ access: "public", clock: "30" });
		await host.open(id);
		await expect.poll(() => presentIn(id)).toBe(1);
		const killedAt = Date.now();
		await kill(id);
		for (let rings = 0; rings < 12; rings++) {
			if ((await alarmOf(id)) === null) break;
			await ringInTime(id);
			await until(async () => (await leftIn(id)) === 0);
		}
		await expect.poll(() => listed(id)).toBeUndefined();
		expect(Date.now() - killedAt).toBeLessThan(15 * MINUTE_MS);
	});

	function leftIn(id: string): Promise<number> {
		return undelivered(id).then(
			(left) => left.length,
			// The room has cleared everything away.
			() => 0,
		);
	}

	test("at the end of a game does not leave it in the list", async () => {
		vi.spyOn(console, "warn").mockImplementation(() => {});
		vi.spyOn(console, "error").mockImplementation(() => {});
		const { id, tabs } = await begun();
		await expect.poll(() => listed(id)).toBeDefined();
		const remove = vi
			.spyOn(Directory.prototype, "remove")
			.mockRejectedValue(new Error("killed before"));
		// Nothing that is tried again later comes by this clock.
		stopClock();
		for (const tab of tabs) tab.send({ type: "resign" });
		await tabs[0].next("over");
		await expect.poll(() => remove.mock.calls.length).toBeGreaterThan(0);
		await until(async () => (await undelivered(id))[0]?.attempts === 1);
		await kill(id);
		remove.mockRestore();
		expect(await listed(id)).toBeDefined();
		await ringInTime(id);
		await expect.poll(() => listed(id)).toBeUndefined();
	});
});
