/** What somebody who has no part in a game can do to it: look on, and no more. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { CLOSE } from "../../../src/protocol/fromServer.ts";
import { PROTOCOL_VERSION } from "../../../src/protocol/version.ts";
import { MAX_VISITS } from "../../../src/server/room/MatchRunner.ts";
import { MAX_SOCKETS_PER_NETWORK } from "../../../src/server/room/RoomSockets.ts";
import { MAX_WHOLE_VIEWS } from "../../../src/server/room/SocketHandler.ts";
import { setClock, stopClock } from "../support/objects.ts";
import { SITE, Tab, Visitor } from "../support/visitor.ts";

const HERE = "203.0.113.7";

function openFrom(address: string, id: string, visitor = new Visitor()) {
	const headers = { Origin: SITE, "CF-Connecting-IP": address };
	const path = `/game/${id}/socket?v=${PROTOCOL_VERSION}`;
	return visitor.handshake(path, headers).then((answer) => new Tab(answer));
}

/** A public game that waits for players, and its host. */
async function openGame(): Promise<{ host: Visitor; id: string }> {
	const host = new Visitor();
	const response = await host.post("/games", { access: "public" });
	await response.body?.cancel();
	expect(response.status).toBe(303);
	return { host, id: response.headers.get("Location")!.replace("/game/", "") };
}

afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

describe("sockets from one address", () => {
	test("leave room for others, and for those who play", async () => {
		const { host, id } = await openGame();
		const tabs = await Promise.all(
			Array.from({ length: MAX_SOCKETS_PER_NETWORK }, () => openFrom(HERE, id)),
		);
		for (const tab of tabs) await tab.pong();
		expect((await (await openFrom(HERE, id)).closed).code).toBe(CLOSE.crowded);
		const other = await openFrom("198.51.100.4", id);
		await other.next("view");
		const player = await openFrom(HERE, id, host);
		expect((await player.next("view")).view).toMatchObject({ viewer: 0 });
		for (const tab of [...tabs, other, player]) tab.close();
	});
});

describe("the log", () => {
	const lines = (spy: { mock: { calls: unknown[][] } }) =>
		spy.mock.calls.filter(([line]) => String(line).includes("another hash"));

	test("has a line about a hash that differs from players alone, and once", async () => {
		const error = vi.spyOn(console, "error").mockImplementation(() => {});
		// Of a line that another test has caused just now, none would be written.
		setClock(Date.now() + 17 * 60_000);
		const visitor = new Visitor();
		const id = await visitor.play();
		const stranger = await new Visitor().open(id);
		for (let i = 0; i < 10; i++) stranger.send({ type: "resync", fault: true });
		await stranger.settled();
		expect(lines(error)).toEqual([]);
		const player = await visitor.open(id);
		for (let i = 0; i < 10; i++) player.send({ type: "resync", fault: true });
		await player.settled();
		expect(lines(error)).toHaveLength(1);
		expect(lines(error)[0]).toContain(id);
	});
});

test("whole views are sent so often, and not at every message", async () => {
	stopClock();
	const visitor = new Visitor();
	const tab = await visitor.open(await visitor.play());
	for (let i = 0; i < 25; i++) tab.send({ type: "resync" });
	const received = await tab.settled();
	const count = (type: string) =>
		received.filter((message) => message.type === type).length;
	// The first was sent unasked.
	expect(count("view")).toBe(MAX_WHOLE_VIEWS + 1);
	expect(count("refused")).toBe(25 - MAX_WHOLE_VIEWS);
});

describe("coming and going", () => {
	beforeEach(stopClock);

	test("is sent to everybody, and so has a limit", async () => {
		const { id } = await openGame();
		const visitor = new Visitor();
		const statuses: number[] = [];
		for (let i = 0; i < MAX_VISITS + 1; i++) {
			const way = i % 2 === 0 ? "join" : "leave";
			const response = await visitor.post(`/game/${id}/${way}`);
			statuses.push(response.status);
			await response.body?.cancel();
		}
		expect(statuses.slice(0, -1)).toEqual(Array(MAX_VISITS).fill(303));
		expect(statuses.at(-1)).toBe(429);
	});

	test("has that limit by a socket as well, and for each player", async () => {
		const { id } = await openGame();
		const [one, other] = [new Visitor(), new Visitor()];
		for (const visitor of [one, other]) {
			const response = await visitor.fetch("/lobby");
			await response.body?.cancel();
		}
		const tab = await one.open(id);
		for (let i = 0; i < MAX_VISITS + 1; i++)
			tab.send({ type: i % 2 === 0 ? "join" : "leave" });
		expect(await tab.next("refused")).toMatchObject({ reason: "too_fast" });
		const second = await other.open(id);
		second.send({ type: "join" });
		const isIn = async () => (await second.next("view")).view.viewer !== null;
		while (!(await isIn()));
	});
});
