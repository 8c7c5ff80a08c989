/** Creating, joining and playing games by the API. */

import { evictDurableObject } from "cloudflare:test";
import { afterEach, describe, expect, test, vi } from "vitest";
import { tokenFor } from "../identity/apiTokens.ts";
import { registered } from "../identity/support.ts";
import { deliver } from "../support/deliver.ts";
import { stopClock } from "../support/objects.ts";
import { call } from "../support/program.ts";
import { roomOf, Visitor } from "../support/visitor.ts";
import { Listener } from "./streams/Listener.ts";

afterEach(() => {
	vi.useRealTimers();
});

async function program(form = {}) {
	const { visitor, name } = await registered();
	const token = await tokenFor(visitor, form);
	return {
		...{ visitor, name, token },
		get: (path: string) => call(path, { token }),
		post: (path: string, body: unknown = {}) => call(path, { token, body }),
		put: (path: string, body: unknown) =>
			call(path, { token, method: "PUT", body }),
	};
}

type Program = Awaited<ReturnType<typeof program>>;

async function opened(by: Program, body: object): Promise<string> {
	const { status, json } = await by.post("/games", body);
	expect({ status, json }).toMatchObject({ status: 200 });
	return json.id;
}

/** A game without a clock against a bot; and what its person may do. */
async function begun(settings: object = {}) {
	const ann = await program();
	const id = await opened(ann, { with: "bots", bots: 1, ...settings });
	const { json } = await ann.get(`/game/${id}`);
	return { ann, id, you: json.you, path: `/game/${id}` };
}

/** A game by correspondence of two programs. */
async function slow(changes: object = {}) {
	const ann = await program();
	const bob = await program();
	const id = await opened(ann, {
		...{ with: "people", access: "link", seats: 2, fill: null },
		...{ paceS: 86_400, ...changes },
	});
	const path = `/game/${id}`;
	expect((await bob.post(`${path}/join`)).json).toEqual({ game: id });
	expect((await bob.post(`${path}/join`)).json).toEqual({ game: id });
	expect((await bob.post(`${path}/begin`)).json.error).toBe("not_host");
	expect((await ann.post(`${path}/begin`)).status).toBe(200);
	return { ann, bob, id, path };
}

describe("a program with a token", () => {
	test("plays a whole game against a bot", async () => {
		const { ann, path } = await begun({
			cols: 9,
			rows: 7,
			strength: "recruit",
		});
		for (let played = -1; ; ) {
			const { json } = await ann.get(path);
			if (json.state === "over") break;
			expect(json.turn).toBeGreaterThan(played);
			played = json.turn;
			const { grow, attack, defend } = json.you.targets;
			const targets = [...attack, ...grow, ...defend].slice(
				...[0, json.you.ordersLeft],
			);
			const order = { turn: json.turn, targets, isReady: true };
			const answer = await ann.put(`${path}/orders`, order);
			expect(answer.status).toBe(200);
			for (const one of answer.json.results) expect(one.error).toBeNull();
		}
		const { json } = await ann.get(path);
		// Whoever takes all of the bot's land has won at once.
		expect(json).toMatchObject({ state: "over", reason: "won" });
		expect(
			(await ann.put(`${path}/orders`, { turn: 0, targets: [] })).json,
		).toEqual({ error: "not_playing" });
	});

	test("gives a turn's orders as one list, and may send it again or another one", async () => {
		const { ann, path, you } = await begun();
		const [a, b, c] = you.targets.grow;
		const first = await ann.put(`${path}/orders`, { turn: 0, targets: [a, b] });
		expect(first.json).toMatchObject({
			...{ turn: 0, orders: [a, b], isReady: false, isOver: false },
			results: [
				{ target: a, error: null, does: "grow", why: null },
				{ target: b, error: null, does: "grow", why: null },
			],
		});
		const left = first.json.ordersLeft;
		const again = await ann.put(`${path}/orders`, { turn: 0, targets: [a, b] });
		expect(again.json).toEqual(first.json);
		const other = await ann.put(`${path}/orders`, { turn: 0, targets: [c] });
		expect(other.json).toMatchObject({ orders: [c], ordersLeft: left + 1 });
		const none = await ann.put(`${path}/orders`, { turn: 0, targets: [] });
		expect(none.json).toMatchObject({ orders: [], ordersLeft: left + 2 });
	});

	test("keeps what was acknowledged when the room is killed", async () => {
		const { ann, id, path, you } = await begun();
		const [a] = you.targets.grow;
		await ann.put(`${path}/orders`, { turn: 0, targets: [a] });
		await evictDurableObject(roomOf(id));
		const { json } = await ann.get(path);
		expect(json.you.orders).toEqual([a]);
	});

	test("hears of each order what is wrong with it", async () => {
		const { ann, path, you } = await begun();
		const [a] = you.targets.grow;
		const { json: game } = await ann.get(path);
		const far = game.tiles.findIndex(
			(_: unknown, i: number) =>
				game.tiles[i].owner === 1 && game.tiles[i].terrain === "start",
		);
		const targets = [a, 9999, far, -1, a];
		const { status, json } = await ann.put(`${path}/orders`, {
			turn: 0,
			targets,
		});
		expect(status).toBe(200);
		expect(json.results).toMatchObject([
			{ target: a, error: null, does: "grow" },
			{ target: 9999, error: "no_tile", does: null },
			{ target: far, error: "out_of_reach" },
			{ target: -1, error: "no_bank" },
			{ target: a, error: null, does: "defend" },
		]);
		expect(json.orders).toEqual([a, a]);
		const again = await ann.put(`${path}/orders`, { turn: 0, targets });
		expect(again.json.orders).toEqual([a, a]);
	});

	test("gives no more orders than it has, and so ends the turn", async () => {
		const { ann, path, you } = await begun();
		const targets = Array(you.ordersLeft + 2).fill(you.targets.defend[0]);
		const { json } = await ann.put(`${path}/orders`, { turn: 0, targets });
		expect(json).toMatchObject({ turn: 1, orders: [] });
		const errors = json.results.map((one: { error: unknown }) => one.error);
		expect(errors.slice(-2)).toEqual(["no_action_left", "no_action_left"]);
		expect(new Set(errors.slice(0, -2))).toEqual(new Set([null]));
		const late = await ann.put(`${path}/orders`, { turn: 0, targets });
		expect(late).toMatchObject({ status: 409, json: { error: "wrong_turn" } });
	});

	test("chooses its start, and can't take back orders that others may have seen", async () => {
		const { ann, bob, path } = await slow({
			...{ ruleset: "turn-by-turn", tempo: "speed", plans: "open" },
		});
		const { you } = (await ann.get(path)).json;
		expect(await ann.post(`${path}/start`, { tile: 9999 })).toMatchObject({
			...{ status: 409, json: { error: "no_tile" } },
		});
		const early = await ann.put(`${path}/orders`, { turn: 0, targets: [0] });
		expect(early.json).toEqual({ error: "wrong_phase" });
		await ann.post(`${path}/start`, { tile: you.starts[0] });
		const other = (await bob.get(path)).json.you.starts.at(-1);
		const begins = await bob.post(`${path}/start`, { tile: other });
		expect(begins.json).toMatchObject({ phase: "collecting", turn: 0 });
		await ann.post(`${path}/ready`, { turn: 0 });
		await bob.post(`${path}/ready`, { turn: 0 });
		const now = (await ann.get(path)).json;
		const { turn } = now;
		const [a, b] = now.you.targets.grow;
		expect(
			(await ann.put(`${path}/orders`, { turn, targets: [a] })).json.orders,
		).toEqual([a]);
		expect(
			(await ann.put(`${path}/orders`, { turn, targets: [a] })).json.orders,
		).toEqual([a]);
		expect(
			await ann.put(`${path}/orders`, { turn, targets: [b] }),
		).toMatchObject({
			...{ status: 409, json: { error: "orders_given", given: [a] } },
		});
		expect((await bob.get(path)).json.orders).toEqual([{ seat: 0, target: a }]);
	});

	test("ends its turn, and takes that back", async () => {
		const { ann, bob, path } = await slow();
		const { json } = await ann.get(path);
		const [a] = json.you.targets.grow;
		const given = { turn: 0, targets: [a], isReady: true };
		expect((await ann.put(`${path}/orders`, given)).json).toMatchObject({
			...{ turn: 0, isReady: true, orders: [a] },
		});
		expect((await ann.put(`${path}/orders`, given)).json.isReady).toBe(true);
		const back = await ann.post(`${path}/reopen`, { turn: 0 });
		expect(back.json).toMatchObject({ isReady: false, orders: [] });
		await ann.post(`${path}/ready`, { turn: 0 });
		const ended = await bob.post(`${path}/ready`, { turn: 0 });
		expect(ended.json).toMatchObject({ turn: 1, seat: 1, isReady: false });
		expect((await bob.post(`${path}/ready`, { turn: 9 })).json.error).toBe(
			"wrong_turn",
		);
	});

	test("keeps orders in advance, which nobody else sees", async () => {
		const { ann, bob, path } = await slow();
		const [own] = (await ann.get(path)).json.you.targets.defend;
		const kept = { turn: 2, targets: [own, own] };
		expect((await ann.put(`${path}/ahead`, kept)).status).toBe(200);
		expect((await ann.get(path)).json.you.ahead).toEqual([kept]);
		expect((await bob.get(path)).json.you.ahead).toEqual([]);
		expect(
			(await ann.put(`${path}/ahead`, { turn: 9, targets: [] })).json,
		).toEqual({
			error: "wrong_turn",
		});
		expect(
			(await ann.put(`${path}/ahead`, { turn: 2, targets: [own, -1] })).json,
		).toEqual({ error: "no_bank" });
		expect((await ann.get(path)).json.you.ahead).toEqual([kept]);
		const live = await begun();
		expect((await live.ann.put(`${live.path}/ahead`, kept)).json).toEqual({
			error: "not_kept",
		});
	});

	test("hears in one way whether it is to act, of the game, in the list of its own, and by its stream", async () => {
		const { ann, bob, id, path } = await slow();
		const stream = await Listener.open(`${path}/stream`, ann.token);
		const expectTurn = async (isYourTurn: boolean) => {
			expect((await ann.get(path)).json).toMatchObject({ isYourTurn });
			const listed = async () => (await ann.get("/games/mine")).json.games;
			await expect.poll(listed).toMatchObject([{ id, isYourTurn }]);
		};
		expect((await stream.next("view")).game.isYourTurn).toBe(true);
		await expectTurn(true);
		expect((await call(path)).json.isYourTurn).toBe(false);
		const { targets } = (await ann.get(path)).json.you;
		const kept = { turn: 1, targets: targets.defend.slice(0, 1) };
		await ann.put(`${path}/ahead`, kept);
		await expectTurn(true);
		await ann.post(`${path}/ready`, { turn: 0 });
		await expectTurn(false);
		await bob.post(`${path}/ready`, { turn: 0 });
		// What is kept will be played: nobody waits for more.
		await expectTurn(false);
		const phase = await stream.next("phase");
		expect(phase).toMatchObject({ isYourTurn: false, you: { ahead: [kept] } });
		await stream.close();
		await bob.post(`${path}/resign`);
		expect((await ann.get(path)).json.isYourTurn).toBe(false);
	});

	test("says what pages hear", async () => {
		const { ann, bob, id, path } = await slow();
		const tab = await bob.visitor.open(id);
		await tab.next("view");
		stopClock();
		await ann.post(`${path}/say`, { phrase: "hello" });
		expect(await tab.next("said")).toMatchObject({ seat: 0, phrase: "hello" });
		for (let i = 0; i < 4; i++)
			await ann.post(`${path}/say`, { phrase: "bow" });
		const more = await ann.post(`${path}/say`, { phrase: "bow" });
		expect(more).toMatchObject({ status: 429, json: { error: "too_fast" } });
		tab.close();
	});

	test("plays what pages see, and sees what they play", async () => {
		const { ann, bob, id, path } = await slow();
		const tab = await bob.visitor.open(id);
		await tab.next("view");
		await ann.post(`${path}/ready`, { turn: 0 });
		expect(await tab.next("ready")).toMatchObject({ seat: 0 });
		tab.send({ type: "ready", turn: 0, phase: "collecting" });
		await tab.next("turn");
		expect((await ann.get(path)).json.turn).toBe(1);
		tab.close();
	});

	test("resigns, once", async () => {
		const { ann, bob, path } = await slow();
		expect((await ann.post(`${path}/resign`)).status).toBe(200);
		expect((await ann.post(`${path}/resign`)).status).toBe(200);
		expect((await bob.get(path)).json).toMatchObject({
			...{ state: "over", reason: "resigned", standings: [1, 0] },
		});
		expect((await bob.post(`${path}/resign`)).json.error).toBe("not_playing");
	});

	test("opens the same game when it asks again with the same key", async () => {
		const ann = await program();
		const game = { with: "bots", bots: 1, key: "first" };
		const id = await opened(ann, game);
		expect(await opened(ann, game)).toBe(id);
		expect(await opened(ann, { ...game, key: "second" })).not.toBe(id);
		expect(await opened(await program(), game)).not.toBe(id);
	});

	test("opens no more than it may, but finds again what it has opened", async () => {
		const ann = await program();
		const lobby = { with: "people", access: "link", seats: 2, fill: null };
		const ids: string[] = [];
		for (let i = 0; i < 5; i++) {
			ids.push(await opened(ann, { ...lobby, key: `${i}` }));
			await deliver(ids[i]);
		}
		for (const key of ["4", "0"])
			expect(await opened(ann, { ...lobby, key })).toBe(ids[Number(key)]);
		for (const more of [lobby, { ...lobby, key: "5" }])
			expect(await ann.post("/games", more)).toMatchObject({
				...{ status: 429, json: { error: "too_many_open" } },
			});
	});

	test("finds its own unfinished games", async () => {
		const { ann, id } = await begun();
		await expect
			.poll(async () => (await ann.get("/games/mine")).json.games)
			.toMatchObject([{ id, isYourTurn: true }]);
	});

	test("leaves a lobby, and is removed from it", async () => {
		const [ann, bob] = [await program(), await program()];
		const id = await opened(ann, { with: "people", access: "link", seats: 3 });
		const path = `/game/${id}`;
		await bob.post(`${path}/join`, { seat: 2 });
		expect((await ann.get(path)).json.seats[2]).toMatchObject({
			name: bob.name,
		});
		expect((await bob.post(`${path}/leave`)).status).toBe(200);
		expect((await bob.post(`${path}/leave`)).json).toEqual({ game: id });
		expect((await ann.get(path)).json.seats[2]).toBeNull();
		await bob.post(`${path}/join`, { seat: 2 });
		expect((await ann.post(`${path}/remove`, { seat: 2 })).status).toBe(200);
		expect(await bob.post(`${path}/join`)).toMatchObject({
			...{ status: 403, json: { error: "removed" } },
		});
	});
});

describe("a game that can't be", () => {
	test.each([
		[{ with: "bots", bots: 99 }, "bots", "bots_range"],
		[{ with: "bots", cols: 99 }, "cols", "cols_range"],
		[{ with: "people", seats: 1 }, "seats", "seats_range"],
		[{ with: "people", paceS: 1000 }, "paceS", "pace_range"],
		[{ with: "people", end: "endless" }, "end", "end_points"],
	])("%o", async (body, field, problem) => {
		const { post } = await program();
		expect(await post("/games", body)).toMatchObject({
			...{ status: 400, json: { error: "impossible_game", field, problem } },
		});
	});
});

describe("whatever is wrong is refused, and changes nothing", () => {
	test("without a token, or without the scope", async () => {
		const { path } = await begun();
		const reader = await program({ play: "" });
		for (const [method, what, body] of [
			["PUT", "orders", { turn: 0, targets: [] }],
			["POST", "resign", {}],
			["POST", "join", {}],
			["POST", "say", { phrase: "hello" }],
		] as const) {
			const none = await call(`${path}/${what}`, { method, body });
			expect(none).toMatchObject({ status: 401, json: { error: "no_token" } });
			const send = method === "PUT" ? reader.put : reader.post;
			expect(await send(`${path}/${what}`, body)).toMatchObject({
				...{ status: 403, json: { error: "missing_scope", scope: "play" } },
			});
		}
	});

	test("a cookie is no token, from wherever it comes", async () => {
		const { ann, path } = await begun();
		const response = await ann.visitor.fetch(`/api/v1${path}/resign`, {
			method: "POST",
			headers: { Origin: "https://hexmarch.test" },
		});
		expect(response.status).toBe(401);
		expect(await response.json()).toEqual({ error: "no_token" });
		const { json } = await ann.get(path);
		expect(json.seats[0].hasResigned).toBe(false);
	});

	test("in another's game", async () => {
		const { path } = await begun();
		const bob = await program();
		for (const [what, body] of [
			["ready", { turn: 0 }],
			["reopen", { turn: 0 }],
			["start", { tile: 1 }],
			["resign", {}],
			["say", { phrase: "hello" }],
		] as const)
			expect(await bob.post(`${path}/${what}`, body)).toMatchObject({
				...{ status: 403, json: { error: "not_seated" } },
			});
		expect(
			await bob.put(`${path}/orders`, { turn: 0, targets: [1] }),
		).toMatchObject({ status: 403, json: { error: "not_seated" } });
		expect((await bob.get(path)).json.you).toBeNull();
	});

	test.each([
		[{ turn: 0 }, "targets"],
		[{ turn: "0", targets: [] }, "turn"],
		[{ turn: 0.5, targets: [] }, "turn"],
		[{ turn: -1, targets: [] }, "turn"],
		[{ turn: 1e300, targets: [] }, "turn"],
		[{ turn: 0, targets: "1" }, "targets"],
		[{ turn: 0, targets: [1, -2] }, "targets.1"],
		[{ turn: 0, targets: [null] }, "targets.0"],
		[{ turn: 0, targets: Array(25).fill(1) }, "targets"],
		[{ turn: 0, targets: [], isReady: 1 }, "isReady"],
		[[], ""],
		["null", ""],
		["7", ""],
	])("as %j", async (body, field) => {
		const { ann, path } = await begun();
		expect(await ann.put(`${path}/orders`, body)).toMatchObject({
			...{ status: 400, json: { error: "bad_value", field } },
		});
	});

	test.each([
		['{"turn":0,"targets":[],"x":1}', { error: "unknown_field", field: "x" }],
		['{"turn":0,"targets":[]', { error: "bad_json" }],
		["\u0000", { error: "bad_json" }],
		[`{"turn":0,"targets":[],"__proto__":{}}`, undefined],
	])("as %s", async (body, json) => {
		const { ann, path } = await begun();
		const answer = await ann.put(`${path}/orders`, body);
		expect(answer.status).toBeLessThan(500);
		if (json) expect(answer.json).toEqual(json);
	});

	test("a field where none is taken", async () => {
		const { ann, path } = await begun();
		expect((await ann.post(`${path}/resign`, { sure: true })).json).toEqual({
			...{ error: "unknown_field", field: "sure" },
		});
		expect((await ann.get(path)).json.state).toBe("playing");
	});

	test("as orders of a seat that has resigned, or has days off: for that reason, whatever they are", async () => {
		const [ann, bob, cleo] = [
			await program(),
			await program(),
			await program(),
		];
		const id = await opened(ann, {
			...{ with: "people", access: "link", seats: 3, fill: null },
			...{ paceS: 86_400 },
		});
		const path = `/game/${id}`;
		for (const other of [bob, cleo]) await other.post(`${path}/join`);
		await ann.post(`${path}/begin`);
		await ann.post(`${path}/resign`);
		const holiday = await bob.visitor.post("/account/holiday", { days: "2" });
		expect(holiday.status).toBe(303);
		const { tiles } = (await ann.get(path)).json;
		const far = tiles.findIndex((one: { owner: number }) => one.owner === 2);
		for (const targets of [[], [far], [9999], [-1]]) {
			const orders = { turn: 0, targets };
			expect((await ann.put(`${path}/orders`, orders)).json).toEqual({
				error: "resigned",
			});
			await expect
				.poll(async () => (await bob.put(`${path}/orders`, orders)).json)
				.toEqual({ error: "on_holiday" });
		}
		const { you, isYourTurn } = (await ann.get(path)).json;
		expect(isYourTurn).toBe(false);
		expect(you).toMatchObject({
			...{ ordersLeft: 0, starts: [] },
			targets: { grow: [], attack: [], defend: [], bank: [] },
		});
	});

	test("as orders while starts are chosen, even none", async () => {
		const { ann, path } = await slow({ ruleset: "turn-by-turn" });
		for (const targets of [[], [9999]])
			expect(
				(await ann.put(`${path}/orders`, { turn: 0, targets })).json,
			).toEqual({ error: "wrong_phase" });
	});

	test("before play, and after it", async () => {
		const ann = await program();
		const id = await opened(ann, { with: "people", access: "link", seats: 2 });
		const path = `/game/${id}`;
		for (const [what, body] of [
			["ready", { turn: 0 }],
			["start", { tile: 0 }],
			["reopen", { turn: 0 }],
			["resign", {}],
		] as const)
			expect(await ann.post(`${path}/${what}`, body)).toMatchObject({
				...{ status: 409, json: { error: "not_playing" } },
			});
		expect(
			await ann.put(`${path}/orders`, { turn: 0, targets: [] }),
		).toMatchObject({ status: 409, json: { error: "not_playing" } });
		expect((await ann.post(`${path}/rematch`)).json.error).toBe("not_over");
		const visitor = new Visitor();
		expect((await visitor.fetch(path)).status).toBe(200);
	});
});
