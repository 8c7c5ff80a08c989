import {
	evictDurableObject,
	runDurableObjectAlarm,
	runInDurableObject,
} from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, describe, expect, test, vi } from "vitest";
import { openStreams } from "../../../../src/server/api/routes/streams.ts";
import { hashOfToken } from "../../../../src/server/identity/token.ts";
import { Inbox, OPENINGS } from "../../../../src/server/inbox/Inbox.ts";
import { GameRoom } from "../../../../src/server/room/GameRoom.ts";
import { LET_GO_AFTER_MS } from "../../../../src/server/room/RoomArchive.ts";
import { tokenFor } from "../../identity/apiTokens.ts";
import { PASSWORD, registered, sent } from "../../identity/support.ts";
import { lobby } from "../../push/support.ts";
import { tablesIn } from "../../support/archive.ts";
import { deliver } from "../../support/deliver.ts";
import {
	ring,
	ringInTime,
	setClock,
	stopClock,
} from "../../support/objects.ts";
import { roomOf, type Visitor } from "../../support/visitor.ts";
import { ask, Listener } from "./Listener.ts";

afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

/** An account for which a program listens. */
async function listening() {
	const { visitor, id: player, name } = await registered();
	const token = await tokenFor(visitor);
	const listener = await Listener.open("/stream", token);
	return { visitor, player, name, token, listener };
}

type Listening = Awaited<ReturnType<typeof listening>>;

async function ready(visitor: Visitor, id: string, turn: number) {
	const tab = await visitor.open(id);
	tab.send({ type: "ready", turn, phase: "collecting" });
	await tab.settled();
	tab.close();
	await tab.closed;
}

/** For whom a room still tells an inbox. */
function listenersOf(id: string): Promise<string[]> {
	return runInDurableObject(roomOf(id), (_: GameRoom, { storage: { sql } }) =>
		sql
			.exec<{ player: string }>("SELECT player FROM listeners")
			.toArray()
			.map(({ player }) => player),
	);
}

test("the first line has all games, those that wait first", async () => {
	const { visitor } = await registered();
	const { id: open } = await lobby({}, visitor);
	const played = await visitor.play();
	const token = await tokenFor(visitor);
	await expect
		.poll(async () => {
			const listener = await Listener.open("/stream", token);
			const { games } = await listener.next("games");
			await listener.close();
			return games.map(({ id, state, isYourTurn }: Line) => ({
				...{ id, state, isYourTurn },
			}));
		})
		.toEqual([
			{ id: played, state: "running", isYourTurn: true },
			{ id: open, state: "open", isYourTurn: false },
		]);
});

// biome-ignore lint/suspicious/noExplicitAny: a line that a test reads.
type Line = any;

test("a game is heard of from its lobby to its rematch, though everything is evicted", async () => {
	const { visitor, player, listener } = await listening();
	expect((await listener.next("games")).games).toEqual([]);
	const { guest, id } = await lobby({}, visitor);
	expect((await listener.next("joined")).game).toMatchObject({
		...{ id, state: "open", isYourTurn: false },
	});
	const evict = () =>
		Promise.all([
			evictDurableObject(roomOf(id)),
			evictDurableObject(env.INBOXES.getByName(player)),
		]);
	await evict();
	await guest.post(`/game/${id}/join`);
	expect((await listener.next("begun")).game).toMatchObject({
		...{ id, state: "running", turn: 0, isYourTurn: true },
	});
	await ready(visitor, id, 0);
	await evict();
	await ready(guest, id, 0);
	expect((await listener.next("turn")).game).toMatchObject({
		...{ id, turn: 1, isYourTurn: true },
	});
	const tab = await visitor.open(id);
	tab.send({ type: "resign" });
	await tab.next("resigned");
	expect(await listener.next("over")).toMatchObject({
		...{ game: id, reason: "resigned", standings: [1, 0], seat: 0 },
	});
	await evict();
	const again = await guest.post(`/game/${id}/rematch`);
	const rematch = again.headers.get("Location")!.replace("/game/", "");
	expect(await listener.next("rematch")).toMatchObject({ game: id, rematch });
	expect(listener.types).toEqual([
		...["games", "joined", "begun", "turn", "over", "rematch"],
	]);
	await listener.close();
});

test("who is put out of a lobby, or whose lobby is given up, hears that it is gone", async () => {
	const { visitor, listener } = await listening();
	const { host, id } = await lobby();
	await visitor.post(`/game/${id}/join`, { seat: "1" });
	const joined = listener.next("joined", "begun");
	expect((await joined).game.id).toBe(id);
	const { id: other } = await lobby({ seats: "3" }, visitor);
	expect((await listener.next("joined")).game.id).toBe(other);
	await visitor.post(`/game/${other}/leave`);
	expect(await listener.next("gone")).toMatchObject({ game: other });
	await expect.poll(() => listenersOf(other)).toEqual([]);
	await listener.close();
	expect(host).toBeDefined();
});

test("a game is not gone when its room is let go, some days after its end", async () => {
	const { visitor, listener } = await listening();
	const { guest, id } = await lobby({}, visitor);
	await guest.post(`/game/${id}/join`);
	await listener.next("begun");
	const tabs = [await visitor.open(id), await guest.open(id)];
	for (const tab of tabs) tab.send({ type: "resign" });
	await listener.next("over");
	for (const tab of tabs) tab.close();
	await Promise.all(tabs.map(({ closed }) => closed));
	await deliver(id);
	setClock(Date.now() + LET_GO_AFTER_MS + 1000);
	await ring(id);
	await expect.poll(() => tablesIn(id)).toEqual([]);
	expect(await roomOf(id).view(null)).toEqual({ type: "unknown_game" });
	vi.useRealTimers();
	await lobby({}, visitor);
	await listener.next("joined");
	expect(listener.types).not.toContain("gone");
	await listener.close();
});

test("nobody is told who does not listen any more, and whoever listens again misses nothing", async () => {
	const { visitor, player, token, listener } = await listening();
	const { guest, id } = await lobby({}, visitor);
	await listener.next("joined");
	await expect.poll(() => listenersOf(id)).toEqual([player]);
	await listener.close();
	await guest.post(`/game/${id}/join`);
	await expect.poll(() => listenersOf(id)).toEqual([]);
	const again = await Listener.open("/stream", token);
	const { games } = await again.next("games");
	expect(games).toMatchObject([{ id, state: "running", isYourTurn: true }]);
	await ready(visitor, id, 0);
	await ready(guest, id, 0);
	expect((await again.next("turn")).game).toMatchObject({ id, turn: 1 });
	await again.close();
});

test("an inbox that can't be reached is told later, and the game has gone on", async () => {
	const { visitor, listener } = await listening();
	const { guest, id } = await lobby({}, visitor);
	await listener.next("joined");
	vi.spyOn(console, "error").mockImplementation(() => {});
	const tell = vi.spyOn(Inbox.prototype, "tell");
	tell.mockRejectedValueOnce(new Error("the inbox is away"));
	await guest.post(`/game/${id}/join`);
	await expect.poll(async () => (await guest.view(id)).type).toBe("playing");
	await expect.poll(() => tell.mock.calls.length).toBe(1);
	await ringInTime(id);
	expect((await listener.next("begun")).game).toMatchObject({ id });
	await listener.close();
});

test("a game that does not answer is named, and told as soon as it does", async () => {
	const { visitor, player, token, listener } = await listening();
	await listener.close();
	const played = await visitor.play();
	const { id: open } = await lobby({}, visitor);
	const joined = async () => {
		const rows = await env.DB.prepare(
			"SELECT game_id FROM listed_players WHERE user_id = ?",
		)
			.bind(player)
			.all();
		return rows.results.length;
	};
	await expect.poll(joined).toBe(2);
	vi.spyOn(console, "error").mockImplementation(() => {});
	const listen = vi.spyOn(GameRoom.prototype, "listen");
	const isAway = new Set([played, open]);
	listen.mockImplementation(async function (this: GameRoom, who) {
		const { id } = this.ctx;
		if (isAway.has(id.name ?? "")) throw new Error("the room is away");
		return this.ownGame(who);
	});
	const again = await Listener.open("/stream", token);
	const first = await again.next("games");
	expect(first.games).toEqual([]);
	expect(new Set(first.unheard)).toEqual(isAway);
	const inbox = env.INBOXES.getByName(player);
	isAway.delete(played);
	await runDurableObjectAlarm(inbox);
	expect(await again.next("joined", "begun", "turn")).toMatchObject({
		...{ type: "turn", game: { id: played, isYourTurn: true } },
	});
	listen.mockRestore();
	await evictDurableObject(inbox);
	await runDurableObjectAlarm(inbox);
	expect(await again.next("joined", "begun", "turn")).toMatchObject({
		...{ type: "joined", game: { id: open } },
	});
	expect(await runDurableObjectAlarm(inbox)).toBe(false);
	expect(await listenersOf(open)).toEqual([player]);
	await again.close();
});

describe("a stream of one's own is refused", () => {
	const refusal = async (token?: string) => {
		const response = await ask("/stream", token);
		return { status: response.status, json: await response.json() };
	};

	test("without a token, and with one that nobody has", async () => {
		expect(await refusal()).toEqual({
			...{ status: 401, json: { error: "no_token" } },
		});
		expect(await refusal("made-up")).toEqual({
			...{ status: 401, json: { error: "bad_token" } },
		});
	});

	test("with one that may not read", async () => {
		const { visitor } = await registered();
		const token = await tokenFor(visitor, { read: "", play: "", bot: "on" });
		expect(await refusal(token)).toEqual({
			status: 403,
			json: { error: "missing_scope", scope: "read" },
		});
	});
});

test("it can't be opened again and again, which would wake all rooms each time", async () => {
	stopClock();
	const { token, listener } = await listening();
	await listener.close();
	for (let i = 1; i < OPENINGS.most; i++) {
		const response = await ask("/stream", token);
		expect(response.status).toBe(200);
		await response.body?.cancel();
	}
	const refused = await ask("/stream", token);
	expect(refused.status).toBe(429);
	expect(await refused.json()).toEqual({ error: "too_fast" });
	const { token: other, listener: first } = await listening();
	await first.close();
	const welcome = await ask("/stream", other);
	expect(welcome.status).toBe(200);
	await welcome.body?.cancel();
});

describe("a token's streams end, and can't be asked for again", () => {
	const revoke = async (visitor: Visitor, token: string) =>
		sent(visitor, "/account/tokens/revoke", {
			token: await hashOfToken(token),
		});

	/** A game of the listener's own, and one of somebody else. */
	async function games({ visitor, token, listener }: Listening) {
		const own = await visitor.play();
		const other = await (await registered()).visitor.play();
		const ids = [own, other];
		const opened = ids.map((id) => Listener.open(`/game/${id}/stream`, token));
		const streams = [listener, ...(await Promise.all(opened))];
		for (const stream of streams) await stream.next("games", "view");
		return { ids, streams };
	}

	async function expectEnded(streams: readonly Listener[], token: string) {
		for (const stream of streams) {
			expect(await stream.next("end")).toEqual({
				...{ type: "end", reason: "renew" },
			});
			await stream.ended;
		}
		for (const path of ["/stream", "/game/abc/stream"])
			expect((await ask(path, token)).status).toBe(401);
	}

	test("once it is revoked", async () => {
		const one = await listening();
		const { streams } = await games(one);
		await revoke(one.visitor, one.token);
		await expectEnded(streams, one.token);
		expect(openStreams.of(one.player, Date.now())).toBe(0);
	});

	test("once it is revoked while everything sleeps", async () => {
		const one = await listening();
		const { ids, streams } = await games(one);
		await evictDurableObject(env.INBOXES.getByName(one.player));
		for (const id of ids) await evictDurableObject(roomOf(id));
		await revoke(one.visitor, one.token);
		await expectEnded(streams, one.token);
	});

	test("once its time is over", async () => {
		const { visitor, token, listener } = await listening();
		await listener.close();
		const id = await visitor.play();
		const now = Date.now();
		await env.DB.prepare("UPDATE api_tokens SET expires_at = ?")
			.bind(now + 100)
			.run();
		// The clock stands still: only the streams' own timers go on.
		setClock(now);
		const streams = [
			await Listener.open("/stream", token),
			await Listener.open(`/game/${id}/stream`, token),
		];
		for (const stream of streams) await stream.ended;
		setClock(now + 100);
		await expectEnded(streams, token);
	});

	test("once its account is deleted", async () => {
		const one = await listening();
		const { streams } = await games(one);
		await sent(one.visitor, "/account/delete", { password: PASSWORD });
		const [news, own, other] = streams;
		expect(["end", "over"]).toContain((await own.next("end", "over")).type);
		await own.ended;
		await expectEnded([news, other], one.token);
	});

	test("also if it is revoked as they are being opened", async () => {
		const { visitor, token, listener, player } = await listening();
		await listener.close();
		const path = `/game/${await visitor.play()}/stream`;
		for (const asked of [path, "/stream"]) {
			const fresh = await tokenFor(visitor, { name: asked });
			const open = Inbox.prototype.fetch;
			const late = vi.spyOn(Inbox.prototype, "fetch");
			late.mockImplementationOnce(async function (this: Inbox, request) {
				const form = { token: await hashOfToken(fresh) };
				await sent(visitor, "/account/tokens/revoke", form);
				return open.call(this, request);
			});
			const refused = await ask(asked, fresh);
			expect(refused.status).toBe(401);
			expect(await refused.json()).toEqual({ error: "bad_token" });
			late.mockRestore();
		}
		await expect.poll(() => openStreams.of(player, Date.now())).toBe(0);
		expect(token).toBeDefined();
	});

	test("while those of others, and of nobody, go on", async () => {
		const one = await listening();
		const { ids } = await games(one);
		const other = await listening();
		const path = `/game/${ids[1]}/stream`;
		const going = [
			await Listener.open(path, other.token),
			await Listener.open(path),
		];
		await revoke(one.visitor, one.token);
		for (const stream of going) {
			await stream.next("view");
			expect(stream.types).not.toContain("end");
			await stream.close();
		}
		await other.listener.close();
	});
});

test("the ninth takes the place of the first", async () => {
	const { token, listener } = await listening();
	await listener.next("games");
	const others: Listener[] = [];
	for (let i = 0; i < 8; i++) {
		others.push(await Listener.open("/stream", token));
		await others[i].next("games");
	}
	expect(await listener.next("end")).toEqual({
		...{ type: "end", reason: "crowded" },
	});
	await listener.ended;
	for (const other of others) {
		expect(other.types).toEqual(["games"]);
		await other.close();
	}
});
