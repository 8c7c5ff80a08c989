import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { unpackLog } from "../../../src/rules/archive.ts";
import { verify } from "../../../src/rules/verify.ts";
import type { GameRoom } from "../../../src/server/room/GameRoom.ts";
import { LET_GO_AFTER_MS } from "../../../src/server/room/RoomArchive.ts";
import { until } from "../../support/until.ts";
import { tokenFor } from "../identity/apiTokens.ts";
import { registered, sent } from "../identity/support.ts";
import {
	AWAY,
	archivedText,
	begunGame,
	endGame,
	keysIn,
	overGame,
	playedGame,
	tablesIn,
	useBucket,
} from "../support/archive.ts";
import { deliver, undelivered } from "../support/deliver.ts";
import {
	alarmOf,
	kill,
	ring,
	setClock,
	stopClock,
} from "../support/objects.ts";
import { call } from "../support/program.ts";
import { putBack, storedRoom } from "../support/storedRooms.ts";
import { roomOf, textOf, Visitor } from "../support/visitor.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

beforeEach(() => {
	vi.spyOn(console, "error").mockImplementation(() => {});
});

afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

async function statusOf(path: string, visitor = new Visitor()) {
	const response = await visitor.fetch(path);
	await response.body?.cancel();
	return response.status;
}

const keyOf = (id: string, kind: "public" | "private") =>
	`games/${kind}/${id}.ndjson.gz`;

/** The days pass after which a room is let go, and its alarm goes off. */
async function passDays(id: string): Promise<void> {
	setClock(Date.now() + LET_GO_AFTER_MS + 1000);
	await ring(id);
}

/** Waits until a room has nothing on disk. */
async function isLetGo(id: string): Promise<void> {
	await expect.poll(() => tablesIn(id)).toEqual([]);
	expect(await alarmOf(id)).toBeNull();
}

describe("a game that ends", () => {
	test("is in the archive once, though it is delivered again, and its log proves it", async () => {
		const { id } = await playedGame();
		expect(await keysIn("games/")).toEqual([keyOf(id, "private")]);
		const before = await archivedText(id);
		await roomOf(id).archive();
		await kill(id);
		await roomOf(id).archive();
		expect(await keysIn("games/")).toHaveLength(1);
		expect(await archivedText(id)).toBe(before);
		const log = JSON.parse(before!.split("\n")[1]);
		expect(verify(unpackLog(log))).toBeNull();
		expect(await textOf(`/game/${id}/log.json`)).toBe(JSON.stringify(log));
	});

	test("is kept apart from others if the site's history shows it", async () => {
		const { id } = await overGame({ access: "public" });
		expect(await keysIn("games/public/")).toEqual([keyOf(id, "public")]);
	});

	test("is over at once while R2 is away, and is delivered later", async () => {
		const game = await begunGame();
		const { id } = game;
		await useBucket(id, AWAY);
		// Nothing that is tried again later comes by this clock.
		stopClock();
		await endGame(game);
		await expect
			.poll(() => undelivered(id))
			.toMatchObject([{ attempts: 1, body: '{"type":"archive"}' }]);
		expect(await archivedText(id)).toBeUndefined();
		expect(await statusOf(`/game/${id}/log.json`)).toBe(200);
		await useBucket(id, env.ARCHIVE);
		setClock(Date.now() + 10_000);
		await ring(id);
		await expect.poll(() => undelivered(id)).toEqual([]);
		expect(await archivedText(id)).toContain(id);
	});

	test("is not kept if it is to be deleted", async () => {
		const visitor = new Visitor();
		const id = await visitor.play();
		const tab = await visitor.open(id);
		tab.send({ type: "resign" });
		await tab.next("over");
		await deliver(id);
		await roomOf(id).archive();
		expect(await keysIn(`games/private/${id}`)).toEqual([]);
	});

	test("of an earlier version is archived when it is opened", async () => {
		const id = await putBack(storedRoom(9, "peopleOver"));
		await roomOf(id).view(null);
		await deliver(id);
		expect(await archivedText(id)).toContain(id);
	});
});

describe("a room, some days after its game", () => {
	/** What pages ask of a finished game. */
	async function answers(id: string, player: Visitor, stranger: Visitor) {
		const paths = ["", "/view.json", "/log.json", "/map.png"];
		const all = [];
		for (const visitor of [player, stranger])
			for (const path of paths) {
				const response = await visitor.fetch(`/game/${id}${path}`);
				const text = await response.text();
				all.push([
					...[path, response.status, response.headers.get("Cache-Control")],
					// Keys of forms are new in each page.
					text.replaceAll(/value="[0-9a-f-]{36}"/g, ""),
				]);
			}
		return all;
	}

	test("has nothing on disk; every page answers as before", async () => {
		const { id, host } = await playedGame();
		const stranger = new Visitor();
		const before = await answers(id, host, stranger);
		const lands = await roomOf(id).lands(null);
		expect(lands.length).toBeGreaterThan(0);
		await passDays(id);
		await isLetGo(id);
		vi.useRealTimers();
		await caches.default.delete(`https://hexmarch.test/game/${id}/map.png`);
		expect(await answers(id, host, stranger)).toEqual(before);
		expect(await tablesIn(id)).toEqual([]);
		const log = JSON.parse(await textOf(`/game/${id}/log.json`));
		expect(verify(unpackLog(log))).toBeNull();
	});

	test("opens sockets, refuses requests and has one rematch as before, and is let go again", async () => {
		const { id, host } = await playedGame();
		const first = await (await host.open(id)).settled();
		const refused = await sent(host, `/game/${id}/join`, {});
		const stored = await roomOf(id).lands(null);
		for (const tab of [await host.open(id)]) tab.close();
		await kill(id);
		await passDays(id);
		await isLetGo(id);
		vi.useRealTimers();
		const tab = await host.open(id);
		const again = await tab.settled();
		expect(again.map(withoutTime)).toEqual(first.map(withoutTime));
		expect((await sent(host, `/game/${id}/join`, {})).status).toBe(
			refused.status,
		);
		expect(await roomOf(id).lands(null)).toEqual(stored);
		const { location } = await sent(host, `/game/${id}/rematch`, {});
		expect(location).toMatch(/^\/game\//);
		const joined = await sent(host, `/game/${id}/rematch`, {});
		expect(joined.location).toBe(location);
		tab.close();
		await tab.closed;
		// The first day finds that the archive lacks the rematch, the next one that it has it.
		for (let day = 0; day < 2; day++) {
			setClock(Date.now() + 2 * DAY_MS);
			await ring(id);
			await expect
				.poll(() => archivedText(id))
				.toContain(location!.replace("/game/", ""));
		}
		await isLetGo(id);
	});

	function withoutTime(message: object) {
		return { ...message, now: 0, at: 0 };
	}

	test("is not opened anew by a program that sends its key again", async () => {
		const { visitor } = await registered();
		const token = await tokenFor(visitor);
		const body = {
			...{ with: "people", access: "link", seats: 2, fill: null },
			key: "mine",
		};
		const open = async () => (await call("/games", { token, body })).json;
		const { id } = await open();
		const other = new Visitor();
		await other.post(`/game/${id}/join`);
		await call(`/game/${id}/begin`, { token, body: {} });
		await endGame({ id, host: visitor, other });
		await deliver(id);
		const before = await archivedText(id);
		expect(await open()).toEqual({ id });
		await passDays(id);
		await isLetGo(id);
		expect(await open()).toEqual({ id });
		expect((await call(`/game/${id}`, { token })).json.state).toBe("over");
		expect(await archivedText(id)).toBe(before);
	});

	test("says to a program that orders that its game is over, and not that there is none", async () => {
		const { visitor } = await registered();
		const token = await tokenFor(visitor);
		const { id } = await overGame({}, visitor);
		await passDays(id);
		await isLetGo(id);
		const body = { turn: 0, targets: [] };
		const asked = { method: "PUT", token, body };
		expect(await call(`/game/${id}/orders`, asked)).toMatchObject({
			...{ status: 409, json: { error: "not_playing" } },
		});
	});

	test("stays while the archive has something else, or does not answer", async () => {
		const { id } = await overGame();
		await env.ARCHIVE.delete(keyOf(id, "private"));
		await passDays(id);
		await expect.poll(() => archivedText(id)).toContain(id);
		expect(await tablesIn(id)).toContain("room");
		await useBucket(id, AWAY);
		setClock(Date.now() + 2 * DAY_MS);
		await ring(id);
		await expect.poll(() => alarmOf(id)).toBeGreaterThan(Date.now());
		expect(await tablesIn(id)).toContain("room");
	});

	test("stays if its log can't be read any more, and is tried again another day", async () => {
		const { id } = await playedGame();
		await runInDurableObject(roomOf(id), (_: GameRoom, { storage }) => {
			storage.sql.exec("UPDATE turns SET record = '{'");
		});
		await passDays(id);
		await expect.poll(() => alarmOf(id)).toBeGreaterThan(Date.now());
		expect(await tablesIn(id)).toContain("room");
	});

	test("stays while somebody has the page open", async () => {
		const { id, host } = await overGame();
		const tab = await host.open(id);
		await tab.settled();
		await passDays(id);
		await until(async () => (await alarmOf(id))! > Date.now());
		expect(await tablesIn(id)).toContain("room");
		tab.close();
	});

	test("shows a game for its players to them alone", async () => {
		const { id, host } = await overGame({ watch: "players" });
		await passDays(id);
		await isLetGo(id);
		vi.useRealTimers();
		for (const path of ["", "/view.json", "/log.json"]) {
			expect(await statusOf(`/game/${id}${path}`, host)).toBe(200);
			expect(await statusOf(`/game/${id}${path}`)).toBe(403);
		}
		const response = await new Visitor().handshake(`/game/${id}/socket?v=0`);
		await response.body?.cancel();
		expect(await textOf(`/game/${id}/log.json`)).toBe(
			'{"error":"not_watchable"}',
		);
	});

	test("that can't be read any more leaves its game to be watched", async () => {
		const { id } = await overGame();
		await runInDurableObject(roomOf(id), (_: GameRoom, { storage }) => {
			storage.sql.exec("UPDATE room SET match = '{'");
		});
		await evictDurableObject(roomOf(id));
		expect(await statusOf(`/game/${id}`)).toBe(200);
		expect(await statusOf(`/game/${id}/log.json`)).toBe(200);
	});

	test("that is lost loses no game", async () => {
		const { id, host } = await playedGame();
		const log = await textOf(`/game/${id}/log.json`);
		await runInDurableObject(roomOf(id), (_: GameRoom, { storage }) =>
			storage.deleteAll(),
		);
		await evictDurableObject(roomOf(id));
		expect(await statusOf(`/game/${id}`, host)).toBe(200);
		expect(await textOf(`/game/${id}/log.json`)).toBe(log);
		// The archive has what the room had, whatever an address says of it.
		expect(await textOf(`/game/${id}/log.json?forgotten=9`)).toBe(log);
	});
});
