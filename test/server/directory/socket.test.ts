import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
	DIRECTORY_CLOSE,
	type FromDirectory,
	parseFromDirectory,
} from "../../../src/protocol/fromDirectory.ts";
import { CLOSE } from "../../../src/protocol/fromServer.ts";
import { PROTOCOL_VERSION } from "../../../src/protocol/version.ts";
import type { Directory } from "../../../src/server/directory/Directory.ts";
import { MAX_COUNTS } from "../../../src/server/directory/ListSockets.ts";
import { setClock, stopClock } from "../support/objects.ts";
import { SITE, Visitor } from "../support/visitor.ts";
import { aListing, directoryOf, loseDirectory, ring } from "./support.ts";

const PATH = `/lobby/socket?v=${PROTOCOL_VERSION}&region=europe`;

/** The socket of a page of the list. */
class LobbyTab {
	readonly received: FromDirectory[] = [];
	readonly texts: string[] = [];
	readonly closed: Promise<number>;
	readonly socket: WebSocket;

	constructor(response: Response) {
		this.socket = response.webSocket!;
		this.closed = new Promise((resolve) =>
			this.socket.addEventListener("close", ({ code }) => resolve(code)),
		);
		this.socket.addEventListener("message", ({ data }) => {
			this.texts.push(data as string);
			const message = parseFromDirectory(data as string);
			if (message !== null) this.received.push(message);
		});
		this.socket.accept();
	}

	/** What was sent until now, in order; forgets it. */
	async take(): Promise<FromDirectory[]> {
		await this.pong();
		return this.received.splice(0);
	}

	async pong(): Promise<void> {
		const pongs = () => this.texts.filter((text) => text === "pong").length;
		const before = pongs();
		this.socket.send("ping");
		while (pongs() === before)
			await new Promise((resolve) => setTimeout(resolve));
	}
}

/** A visitor with a session. */
async function guest(): Promise<Visitor> {
	const visitor = new Visitor();
	const response = await visitor.fetch("/lobby");
	await response.body?.cancel();
	return visitor;
}

const tabs: LobbyTab[] = [];

async function open(visitor?: Visitor): Promise<LobbyTab> {
	const opener = visitor ?? (await guest());
	const tab = new LobbyTab(await opener.handshake(PATH));
	tabs.push(tab);
	return tab;
}

const europe = () => directoryOf("europe");

beforeEach(async () => {
	await env.DB.exec("DELETE FROM listings");
	await loseDirectory("europe");
	await europe().list();
});

afterEach(async () => {
	vi.useRealTimers();
	const open = tabs.splice(0);
	for (const { socket } of open) socket.close(1000);
	await Promise.all(open.map(({ closed }) => closed));
});

describe("who may open a socket of the list", () => {
	test.each(["https://evil.test", "null", "http://hexmarch.test"])(
		"a page of %s may not",
		async (Origin) => {
			const response = await (await guest()).handshake(PATH, { Origin });
			expect(response.status).toBe(403);
		},
	);

	test("a request that asks for no socket is refused with 426", async () => {
		const response = await (await guest()).fetch(PATH);
		expect(response.status).toBe(426);
		await response.body?.cancel();
	});

	test("one without a session, or with a forged one, may not", async () => {
		const stranger = await open(new Visitor());
		expect(await stranger.closed).toBe(DIRECTORY_CLOSE.noSession);
		const response = await new Visitor().handshake(PATH, {
			Origin: SITE,
			Cookie:
				"__Host-session=00000000-0000-0000-0000-000000000000%20Sly%20Fox.AAAA",
		});
		expect(await new LobbyTab(response).closed).toBe(DIRECTORY_CLOSE.noSession);
	});

	test.each([
		["/lobby/socket?region=europe", CLOSE.version],
		["/lobby/socket?v=999&region=europe", CLOSE.version],
		[`/lobby/socket?v=${PROTOCOL_VERSION}`, DIRECTORY_CLOSE.unknownRegion],
		[
			`/lobby/socket?v=${PROTOCOL_VERSION}&region=atlantis`,
			DIRECTORY_CLOSE.unknownRegion,
		],
	])("%s is closed with %d", async (path, code) => {
		const response = await (await guest()).handshake(path);
		expect(await new LobbyTab(response).closed).toBe(code);
	});

	test("a person's ninth closes the first", async () => {
		const visitor = await guest();
		const first = await open(visitor);
		const others: LobbyTab[] = [];
		for (let i = 0; i < 8; i++) others.push(await open(visitor));
		expect(await first.closed).toBe(CLOSE.crowded);
		for (const tab of others) await tab.pong();
	});

	test("a page that sends anything but a ping is closed, and no other", async () => {
		const [tab, other] = [await open(), await open()];
		await tab.pong();
		tab.socket.send('{"type":"list"}');
		expect(await tab.closed).toBe(DIRECTORY_CLOSE.spoke);
		await other.pong();
	});

	test("a flood ends with its first message", async () => {
		const [tab, other] = [await open(), await open()];
		for (let i = 0; i < 1000; i++) tab.socket.send("x".repeat(1000));
		expect(await tab.closed).toBe(DIRECTORY_CLOSE.spoke);
		await other.pong();
	});
});

describe("what it is sent", () => {
	test("is the whole list, then what changes", async () => {
		const game = aListing();
		await europe().report(game);
		const tab = await open();
		const [list] = await tab.take();
		expect(list).toMatchObject({
			type: "list",
			games: [{ id: game.id, persons: 1 }],
			online: 2,
			playing: 1,
		});
		await europe().report({ ...game, persons: 2, present: 2, at: game.at + 1 });
		await europe().remove(game.id);
		expect(await tab.take()).toMatchObject([
			{ type: "game", game: { id: game.id, persons: 2 } },
			{ type: "people", online: 3, playing: 2 },
			{ type: "gone", id: game.id },
			{ type: "people", online: 1, playing: 0 },
		]);
	});

	test("is nothing where nothing has changed", async () => {
		const game = aListing();
		await europe().report(game);
		const tab = await open();
		await tab.take();
		await europe().report({ ...game, at: game.at + 1 });
		await europe().report({ ...game, persons: 3, at: game.at - 1 });
		await europe().remove("abcdefghjkmn" as typeof game.id);
		expect(await tab.take()).toEqual([]);
	});

	test("of games by link is how many play", async () => {
		const tab = await open();
		await tab.take();
		const game = aListing({ isPublic: false, present: 2 });
		await europe().report(game);
		await europe().remove(game.id);
		const messages = await tab.take();
		expect(messages).toEqual([
			{ type: "people", online: 3, playing: 2 },
			{ type: "people", online: 1, playing: 0 },
		]);
	});

	test("has nothing that is nobody's business", async () => {
		await europe().report(aListing());
		const tab = await open();
		await tab.pong();
		expect(tab.texts.join()).not.toMatch(/quietUntil|isPublic|"at"|player/);
	});

	test("counts a person with two tabs once, and no longer once both are closed", async () => {
		const watcher = await open();
		await watcher.take();
		const visitor = await guest();
		const both = [await open(visitor), await open(visitor)];
		expect(await watcher.take()).toMatchObject([{ online: 2 }]);
		both[0].socket.close(1000);
		await both[0].closed;
		expect(await watcher.take()).toEqual([]);
		both[1].socket.close(1000);
		await both[1].closed;
		expect(await watcher.take()).toMatchObject([{ online: 1 }]);
	});

	test("of people who come and go all the time has a limit, and then is right", async () => {
		stopClock();
		const watcher = await open();
		await watcher.take();
		const visitor = await guest();
		for (let i = 0; i < MAX_COUNTS; i++) {
			const tab = new LobbyTab(await visitor.handshake(PATH));
			await tab.pong();
			tab.socket.close(1000);
			await tab.closed;
		}
		await open(visitor);
		await open();
		const received = await watcher.take();
		expect(received.length).toBeGreaterThan(1);
		expect(received.length).toBeLessThanOrEqual(MAX_COUNTS);
		setClock(Date.now() + 20_000);
		await ring("europe");
		vi.useRealTimers();
		expect((await watcher.take()).at(-1)).toMatchObject({ online: 3 });
	});

	test("of a crowd is only what makes a difference", async () => {
		const game = aListing({ isPublic: false, present: 0, watching: 100 });
		await europe().report(game);
		const tab = await open();
		await tab.take();
		const watchers = [103, 106, 108, 100];
		for (const [i, watching] of watchers.entries())
			await europe().report({ ...game, watching, at: game.at + 1 + i });
		expect(await tab.take()).toEqual([
			{ type: "people", online: 107, playing: 0 },
			{ type: "people", online: 101, playing: 0 },
		]);
	});

	test("goes on after the directory slept, and after it was lost", async () => {
		const game = aListing();
		const tab = await open();
		await tab.take();
		await evictDurableObject(europe());
		await europe().report(game);
		expect(await tab.take()).toMatchObject([
			{ type: "game", game: { id: game.id } },
			{ type: "people", online: 2 },
		]);
		await loseDirectory("europe");
		await europe().list();
		expect(await tab.take()).toMatchObject([
			{ type: "list", games: [], online: 1, playing: 0 },
		]);
	});
});

describe("a page that has fallen silent, though its socket is open", () => {
	afterEach(() => {
		vi.useRealTimers();
	});

	test("is not counted any more after an alarm, and the others are sent that", async () => {
		const silent = await open();
		await silent.take();
		expect((await europe().list()).online).toBe(1);
		const at = await runInDurableObject(europe(), (_: Directory, ctx) =>
			ctx.storage.getAlarm(),
		);
		expect(at! - Date.now()).toBeLessThan(75_000);
		// An alarm that is under way just now is set earlier than that.
		setClock(Date.now() + 75_000);
		const tab = await open();
		await ring("europe");
		expect((await tab.take()).at(-1)).toMatchObject({ online: 1 });
		expect((await europe().list()).online).toBe(1);
	});

	test("keeps no alarm going", async () => {
		await (await open()).take();
		setClock(Date.now() + 75_000);
		await ring("europe");
		const at = await runInDurableObject(europe(), (_: Directory, ctx) =>
			ctx.storage.getAlarm(),
		);
		expect(at).toBeNull();
	});
});
