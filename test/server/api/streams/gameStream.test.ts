import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { afterEach, describe, expect, test, vi } from "vitest";
import {
	MOST_STREAMS,
	openStreams,
} from "../../../../src/server/api/routes/streams.ts";
import type { OpenStream } from "../../../../src/server/api/streams/OpenStreams.ts";
import type { GameRoom } from "../../../../src/server/room/GameRoom.ts";
import { tokenFor } from "../../identity/apiTokens.ts";
import { registered } from "../../identity/support.ts";
import { call } from "../../support/program.ts";
import { roomOf, Visitor } from "../../support/visitor.ts";
import { ask, Listener } from "./Listener.ts";

afterEach(() => {
	vi.useRealTimers();
});

/** An account with a token, in a game against bots of which a program hears. */
async function playing(form: Record<string, string> = {}) {
	const { visitor, id: player } = await registered();
	const token = await tokenFor(visitor);
	const id = await visitor.play({
		...{ bots: "1", strength: "recruit" },
		...form,
	});
	const listener = await Listener.open(`/game/${id}/stream`, token);
	const tab = await visitor.open(id);
	return { visitor, player, token, id, listener, tab };
}

/** Plays a turn by what a line says; nothing else is known of the game. */
async function act(
	{ id, token }: { readonly id: string; readonly token: string },
	turn: number,
	{ targets, ordersLeft }: Line,
): Promise<void> {
	const all = Object.values(targets).flat() as number[];
	const some = Array.from(
		{ length: Math.min(ordersLeft, 3) },
		(_, i) => all[(turn * 7 + i * 3) % all.length],
	);
	const body = { turn, targets: some, isReady: true };
	const path = `/game/${id}/orders`;
	const { status } = await call(path, { method: "PUT", token, body });
	expect(status).toBe(200);
}

// biome-ignore lint/suspicious/noExplicitAny: a line that a test reads.
type Line = any;

function socketsOf(id: string): Promise<number> {
	return runInDurableObject(
		roomOf(id),
		(_: GameRoom, ctx) =>
			ctx.getWebSockets().filter(({ readyState }) => readyState === 1).length,
	);
}

test("a whole game is played by what its stream says, and ends with its end", async () => {
	const { listener, id, token } = await playing({
		end: "turn-limit",
		turns: "8",
	});
	const { game } = await listener.next("view");
	const { you } = game;
	expect(listener.headers.get("Content-Type")).toBe("application/x-ndjson");
	expect(game.state).toBe("playing");
	await act({ id, token }, 0, you);
	let line = await listener.next("phase", "over");
	for (let turn = 1; line.type === "phase"; turn++) {
		expect(line).toMatchObject({ turn, isYourTurn: true });
		await act({ id, token }, turn, line.you);
		line = await listener.next("phase", "over");
	}
	expect(line).toMatchObject({ reason: "won" });
	await listener.ended;
	expect(listener.lines.at(-1)).toBe(line);
	const turns = listener.lines.filter(({ type }) => type === "turn");
	expect(turns.map(({ turn }) => turn)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
	const mine = turns.flatMap(({ orders }) =>
		orders.filter(({ seat }: Line) => seat === you.seat),
	);
	expect(mine.length).toBeGreaterThan(8);
	expect(mine.some(({ why }: Line) => why === undefined)).toBe(true);
	const { json } = await call(`/game/${id}`, { token });
	expect(json.state).toBe("over");
});

describe("a stream that was cut", () => {
	test("goes on after the turn that was heard last, and misses none", async () => {
		const { token, id, listener, tab } = await playing();
		await act({ id, token }, 0, (await listener.next("view")).game.you);
		await listener.next("phase");
		await listener.close();
		await tab.next("turn");
		for (let turn = 1; turn < 4; turn++) {
			tab.send({ type: "ready", turn, phase: "collecting" });
			await tab.next("turn");
		}
		const again = await Listener.open(`/game/${id}/stream?after=0`, token);
		expect(await again.next("view")).toMatchObject({
			...{ game: { state: "playing", turn: 4, isYourTurn: true } },
		});
		expect(again.types.slice(0, 4)).toEqual(["turn", "turn", "turn", "view"]);
		expect(again.lines.slice(0, 3).map(({ turn }) => turn)).toEqual([1, 2, 3]);
		tab.send({ type: "ready", turn: 4, phase: "collecting" });
		expect(await again.next("turn")).toMatchObject({ turn: 4 });
		await again.close();
	});

	test("has nothing to tell before its view if nothing was missed", async () => {
		const { token, id, listener } = await playing();
		await listener.next("view");
		await listener.close();
		const again = await Listener.open(`/game/${id}/stream?after=7`, token);
		expect(await again.next("view")).toMatchObject({
			game: { state: "playing" },
		});
		expect(again.types[0]).toBe("view");
		await again.close();
	});

	test("after the game is over tells its last turns, its end, and is over", async () => {
		const { token, id, listener, tab } = await playing();
		for (let turn = 0; turn < 2; turn++) {
			tab.send({ type: "ready", turn, phase: "collecting" });
			await tab.next("turn");
		}
		tab.send({ type: "resign" });
		await listener.next("over");
		const again = await Listener.open(`/game/${id}/stream?after=0`, token);
		await again.ended;
		expect(again.types).toEqual(["turn", "view", "over"]);
	});

	test("as the room restarts says so", async () => {
		const { listener, id } = await playing();
		await listener.next("view");
		const killed = runInDurableObject(roomOf(id), (_: GameRoom, ctx) =>
			ctx.abort("killed by a test"),
		);
		await expect(killed).rejects.toThrow();
		expect(await listener.next("end")).toEqual({
			...{ type: "end", reason: "restarted" },
		});
		await listener.ended;
	});
});

describe("a room to which streams listen", () => {
	test("is evicted as any other, and its streams go on", async () => {
		const { listener, id, tab } = await playing();
		const watcher = await Listener.open(`/game/${id}/stream`);
		await listener.next("view");
		await watcher.next("view");
		for (let turn = 0; turn < 3; turn++) {
			await evictDurableObject(roomOf(id));
			tab.send({ type: "ready", turn, phase: "collecting" });
			expect(await listener.next("turn")).toMatchObject({ turn });
			expect(await watcher.next("phase")).toMatchObject({
				...{ turn: turn + 1, you: null },
			});
		}
		await listener.close();
		await watcher.close();
	});

	test("keeps no socket of a stream that was dropped, however often", async () => {
		const { token, player, id, listener } = await playing();
		await listener.close();
		await expect.poll(() => socketsOf(id)).toBe(1);
		for (let i = 0; i < 100; i++) {
			const dropped = await Listener.open(
				`/game/${id}/stream`,
				i % 2 ? token : undefined,
			);
			if (i % 3 > 0) await dropped.next("view");
			await dropped.close();
		}
		await expect.poll(() => socketsOf(id)).toBe(1);
		expect(openStreams.of(player, Date.now())).toBe(0);
	});

	test("counts a listening player as present, who is still told by push", async () => {
		const { listener, id } = await playing();
		await listener.next("view");
		const hidden = await runInDurableObject(roomOf(id), (_: GameRoom, ctx) =>
			ctx
				.getWebSockets()
				.map((socket) => socket.deserializeAttachment().owner.isHidden),
		);
		expect(hidden.filter((isHidden) => isHidden === true)).toHaveLength(1);
		await listener.close();
	});
});

describe("a stream is refused", () => {
	const refusal = async (path: string, token?: string) => {
		const response = await ask(path, token);
		return { status: response.status, json: await response.json() };
	};

	test.each([
		["of no game", "/game/nothing/stream", 404, { error: "not_found" }],
		[
			"after what is no turn",
			"/game/abc/stream?after=-1",
			...([400, { error: "bad_value", field: "after" }] as const),
		],
		[
			"with what it does not know",
			"/game/abc/stream?v=3",
			...([400, { error: "unknown_field", field: "v" }] as const),
		],
	] as const)("%s", async (_, path, status, json) => {
		expect(await refusal(path)).toEqual({ status, json });
	});

	test("with a token that nobody has, though anybody may watch", async () => {
		const { id, listener } = await playing();
		expect(await refusal(`/game/${id}/stream`, "made-up")).toEqual({
			...{ status: 401, json: { error: "bad_token" } },
		});
		await listener.close();
	});

	test("of a game that only its players may watch, to all others", async () => {
		const { visitor: host } = await registered();
		const created = await host.post("/games", {
			...{ access: "link", watch: "players", seats: "2", start: "full" },
		});
		const id = created.headers.get("Location")!.replace("/game/", "");
		const lobby = await Listener.open(`/game/${id}/stream`);
		expect((await lobby.next("view")).game.state).toBe("lobby");
		const guest = new Visitor();
		await guest.post(`/game/${id}/join`);
		const tab = await host.open(id);
		tab.send({ type: "begin" });
		expect(await lobby.next("end")).toEqual({
			...{ type: "end", reason: "not_watchable" },
		});
		const stranger = await tokenFor((await registered()).visitor);
		for (const token of [undefined, stranger])
			expect(await refusal(`/game/${id}/stream`, token)).toEqual({
				...{ status: 403, json: { error: "not_watchable" } },
			});
		const own = await Listener.open(`/game/${id}/stream`, await tokenFor(host));
		expect((await own.next("view")).game).toMatchObject({ you: { seat: 0 } });
		await own.close();
	});

	test("to whoever has as many as are allowed, until one of them ends", async () => {
		const { token, id, player, listener } = await playing();
		await listener.next("view");
		const others: OpenStream[] = [];
		for (;;) {
			const other = openStreams.enter(player, Date.now());
			if (other === null) break;
			others.push(other);
		}
		expect(others).toHaveLength(MOST_STREAMS - 1);
		expect(await refusal(`/game/${id}/stream`, token)).toEqual({
			...{ status: 429, json: { error: "too_many_streams" } },
		});
		await listener.close();
		const again = await Listener.open(`/game/${id}/stream`, token);
		await again.next("view");
		await again.close();
		for (const other of others) other.leave();
	});

	test("to whoever only wants to know its head, which opens none", async () => {
		const { id, listener, visitor } = await playing();
		await listener.close();
		await expect.poll(() => socketsOf(id)).toBe(1);
		const response = await visitor.fetch(`/api/v1/game/${id}/stream`, {
			method: "HEAD",
		});
		expect(response.status).toBe(200);
		expect(response.headers.get("Content-Type")).toBe("application/x-ndjson");
		expect(await socketsOf(id)).toBe(1);
	});
});
