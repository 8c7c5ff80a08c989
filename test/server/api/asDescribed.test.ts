/** What the reference at /api says in sentences: each of them is true. */
import { expect, test } from "vitest";
import { ENDPOINTS } from "../../../src/api/endpoints.ts";
import { ERRORS } from "../../../src/api/errors.ts";
import { IMPOSSIBLE } from "../../../src/api/impossible.ts";
import { MAX_KEPT } from "../../../src/match/ahead.ts";
import { MAX_REOPENED } from "../../../src/match/reopen.ts";
import { OF_BOTS } from "../../../src/server/games/isBusyBot.ts";
import { DAILY, HERE, OWN } from "../../../src/server/games/limitGames.ts";
import { OPENINGS } from "../../../src/server/inbox/Inbox.ts";
import { MAX_VISITS } from "../../../src/server/room/MatchRunner.ts";
import { MAX_PHRASES } from "../../../src/server/room/Phrases.ts";
import { tokenFor } from "../identity/apiTokens.ts";
import { registered } from "../identity/support.ts";
import { deliver } from "../support/deliver.ts";
import { call, callAt } from "../support/program.ts";
import { FAR_APART } from "../support/visitor.ts";
import { Listener } from "./streams/Listener.ts";

async function program(form = {}) {
	const { visitor, name } = await registered();
	const token = await tokenFor(visitor, form);
	return {
		...{ name, token },
		get: (path: string) => call(path, { token }),
		post: (path: string, body: unknown = {}) => call(path, { token, body }),
		put: (path: string, body: unknown) =>
			call(path, { token, method: "PUT", body }),
	};
}

type Program = Awaited<ReturnType<typeof program>>;

const DUEL = {
	...{ with: "people", access: "link", seats: 2, fill: null },
	paceS: 86_400,
};

async function opened(by: Program, body: object = DUEL): Promise<string> {
	const { status, json } = await by.post("/games", body);
	expect({ status, json }).toMatchObject({ status: 200 });
	return json.id;
}

async function duel(changes: object = {}) {
	const [ann, bob] = [await program(), await program()];
	const path = `/game/${await opened(ann, { ...DUEL, ...changes })}`;
	await bob.post(`${path}/join`);
	expect((await ann.post(`${path}/begin`)).status).toBe(200);
	return { ann, bob, path };
}

/** That an endpoint refuses in a way, and that the reference says so. */
function expectRefused(
	endpoint: string,
	{ json }: { readonly json: { readonly error?: string } },
	error: string,
): void {
	expect(json).toEqual({ error });
	const { errors } = ENDPOINTS.find(({ id }) => id === endpoint)!;
	expect(errors).toContain(error);
}

test("a key leads to its game also once that is over", async () => {
	const ann = await program();
	const body = { with: "bots", bots: 1, key: "k".repeat(40) };
	const id = await opened(ann, body);
	await ann.post(`/game/${id}/resign`);
	expect((await ann.get(`/game/${id}`)).json.state).toBe("over");
	expect(await opened(ann, body)).toBe(id);
	// A default that is spelt out is another wish.
	expect(await opened(ann, { ...body, strength: "normal" })).not.toBe(id);
	for (const key of ["", "k".repeat(41)])
		expect((await ann.post("/games", { ...body, key })).json).toEqual({
			...{ error: "bad_value", field: "key" },
		});
});

test.each([
	[{ with: "bots", cols: 41 }, "cols", "cols_range"],
	[{ with: "bots", rows: 4 }, "rows", "rows_range"],
	[{ with: "bots", end: "turn-limit", turns: 1 }, "turns", "turns_range"],
	[{ with: "bots", ruleset: "free-full", map: "ring" }, "map", "no_effect"],
	[{ with: "people", turns: 12 }, "turns", "no_effect"],
	[{ with: "bots", events: false }, "events", "no_effect"],
	[{ with: "people", ruleset: "free-full", paceS: 20 }, "paceS", "no_effect"],
])("settings that can't be, %o, are refused", async (body, field, problem) => {
	const { post } = await program();
	expect((await post("/games", body)).json).toEqual({
		...{ error: "impossible_game", field, problem },
	});
	expect(IMPOSSIBLE).toHaveProperty(problem);
});

test("settings that have an effect in their mode are taken", async () => {
	const ann = await program();
	const classic = { with: "bots", ruleset: "turn-by-turn", events: false };
	const march = { ...{ with: "bots", map: "ring" }, end: "turn-limit" };
	for (const body of [classic, { ...march, turns: 12 }])
		await opened(ann, body);
});

test("a seat is refused by the reason that fits", async () => {
	const { ann, bob, path } = await duel();
	for (const one of [bob, ann]) await one.post(`${path}/resign`);
	const late = await (await program()).post(`${path}/join`);
	expectRefused("join", late, "not_open");
	const lobby = `/game/${await opened(ann)}`;
	for (const seat of [0, 1, 7])
		expectRefused(
			"remove",
			await ann.post(`${lobby}/remove`, { seat }),
			"no_seat",
		);
	const other = await ann.post(`${lobby}/join`, { seat: 1 });
	expectRefused("join", other, "already_seated");
});

test("a game that may not be watched shows its lobby to everybody", async () => {
	const [ann, bob] = [await program(), await program()];
	const path = `/game/${await opened(ann, { ...DUEL, isWatchable: false })}`;
	expect((await call(path)).json.state).toBe("lobby");
	await bob.post(`${path}/join`);
	await ann.post(`${path}/begin`);
	expectRefused("game", await call(path), "not_watchable");
	expect((await bob.get(path)).json).toMatchObject({ viewer: 1 });
});

test("who may play may read", async () => {
	const player = await program({ read: "" });
	expect((await player.get("/games/mine")).status).toBe(200);
});

test("what is asked again is answered as the first time", async () => {
	const [ann, bob] = [await program(), await program()];
	const lobby = `/game/${await opened(ann, { ...DUEL, seats: 3 })}`;
	const twice = async (by: Program, path: string, body = {}) => {
		const first = await by.post(path, body);
		expect(first.status).toBe(200);
		expect(await by.post(path, body)).toMatchObject({
			...{ status: 200, json: first.json },
		});
	};
	await twice(ann, `${lobby}/join`);
	await twice(ann, `${lobby}/join`, { seat: 0 });
	await twice(bob, `${lobby}/join`, { seat: 2 });
	await twice(bob, `${lobby}/leave`);
	await bob.post(`${lobby}/join`, { seat: 1 });
	await ann.post(`${lobby}/begin`);
	await twice(bob, `${lobby}/join`, { seat: 1 });
	expectRefused("leave", await bob.post(`${lobby}/leave`), "not_in_lobby");
	await twice(ann, `${lobby}/ready`, { turn: 0 });
	await twice(bob, `${lobby}/resign`);
});

test("a game against bots is over once its person has resigned", async () => {
	const ann = await program();
	const path = `/game/${await opened(ann, { with: "bots", bots: 1 })}`;
	const resign = () => ann.post(`${path}/resign`);
	expect((await resign()).status).toBe(200);
	expect((await ann.get(path)).json).toMatchObject({
		...{ state: "over", reason: "resigned", viewer: 0 },
	});
	expect((await resign()).status).toBe(200);
	const stranger = await (await program()).post(`${path}/resign`);
	expectRefused("resign", stranger, "not_playing");
});

test("the same list again keeps the end of a turn, and another one takes it back", async () => {
	const { ann, path } = await duel();
	const [a, b] = (await ann.get(path)).json.you.targets.grow;
	const give = async (targets: number[], rest = {}) =>
		(await ann.put(`${path}/orders`, { turn: 0, targets, ...rest })).json;
	await give([a], { isReady: true });
	expect(await give([a])).toMatchObject({ orders: [a], isReady: true });
	expect(await give([b])).toMatchObject({ orders: [b], isReady: false });
});

test("orders whose time counts can't be replaced, in march either", async () => {
	const { ann, path } = await duel({ tempo: "speed" });
	const [a, b] = (await ann.get(path)).json.you.targets.grow;
	await ann.put(`${path}/orders`, { turn: 0, targets: [a] });
	const other = await ann.put(`${path}/orders`, { turn: 0, targets: [b] });
	expect(other.json).toEqual({ error: "orders_given", given: [a] });
});

test("limits are those that hold", () => {
	const numbersOf = (code: keyof typeof ERRORS) =>
		(ERRORS[code].meaning.match(/\d[\d,]*/g) ?? []).map((text) =>
			Number(text.replaceAll(",", "")),
		);
	expect(numbersOf("too_many_today")).toEqual([DAILY.address]);
	expect(numbersOf("too_many_here")).toEqual([HERE.open, HERE.all]);
	expect(numbersOf("too_many_open")).toEqual([OWN.open]);
	expect(numbersOf("too_many_games")).toEqual([OWN.all, OF_BOTS.all]);
	expect(numbersOf("too_fast")).toEqual([
		...[OPENINGS.most, MAX_PHRASES, 10, MAX_VISITS, MAX_REOPENED, MAX_KEPT],
	]);
});

test("nothing at /api sends a reader to files of the repository", async () => {
	const { json } = await callAt("/api/openapi.json");
	const sentences = JSON.stringify(json).match(/\w*\b(docs|src)\/\w*/g);
	expect(sentences).toBeNull();
});

test("answers may get further fields, and requests have none that are not named", async () => {
	const { json } = await callAt("/api/openapi.json");
	const { paths, components } = json;
	const ofAnswers = [components, ...Object.values<object>(paths)].map((one) =>
		JSON.stringify(one, (key, value) =>
			key === "requestBody" ? undefined : value,
		),
	);
	for (const schemas of ofAnswers)
		expect(schemas).not.toContain("additionalProperties");
	const { requestBody } = paths["/game/{id}/orders"].put;
	const { schema } = requestBody.content["application/json"];
	expect(schema.additionalProperties).toBe(false);
});

test("a bot's account is no person in any list, neither while a game is played nor once it is over", async () => {
	const bot = await program({ bot: "on" });
	await bot.post("/bot/upgrade");
	const ann = await program();
	const body = { ...DUEL, seats: 3, botAccounts: true, access: "public" };
	const id = await opened(ann, body);
	await bot.post(`/game/${id}/join`);
	const counted = { id, persons: 1, seatedBots: 1 };
	for (const one of [ann, bot])
		await expect
			.poll(async () => (await one.get("/games/mine")).json.games)
			.toMatchObject([counted]);
	await deliver(id);
	const listed = async () => (await call("/games/current")).json.games;
	await expect
		.poll(async () =>
			(await listed()).filter((one: { id: string }) => one.id === id),
		)
		.toMatchObject([counted]);
	await ann.post(`/game/${id}/begin`);
	for (const one of [ann, bot]) await one.post(`/game/${id}/resign`);
	await deliver(id);
	for (const { name } of [ann, bot])
		expect((await ann.get(`/player/${name}/games`)).json.games).toMatchObject([
			{ id, persons: 1 },
		]);
});

test("a game's stream ends without a phase after its last turn, and the game has the final points", async () => {
	const ann = await program();
	const { board, ...far } = FAR_APART;
	const [cols, rows] = board.split("x").map(Number);
	const body = {
		...{ with: "bots", ...far, bots: 1, cols, rows },
		...{ end: "turn-limit", turns: 8 },
	};
	const path = `/game/${await opened(ann, body)}`;
	const listener = await Listener.open(`${path}/stream`, ann.token);
	for (let turn = 0; turn < 8; turn++)
		expect((await ann.post(`${path}/ready`, { turn })).status).toBe(200);
	await listener.ended;
	expect(listener.types.slice(-2)).toEqual(["turn", "over"]);
	const { json } = await ann.get(path);
	expect(json.state).toBe("over");
	expect(json.seats[1].points).toBeGreaterThan(0);
});
