/** What programs that do not listen hear of a game's turns. */
import { afterEach, describe, expect, test, vi } from "vitest";
import { TURNS_A_PAGE } from "../../../src/api/turn.ts";
import { Refused } from "../../../src/server/api/Refused.ts";
import { turnsAfter } from "../../../src/server/api/turnsAfter.ts";
import { LET_GO_AFTER_MS } from "../../../src/server/room/RoomArchive.ts";
import { tokenFor } from "../identity/apiTokens.ts";
import { registered } from "../identity/support.ts";
import { tablesIn } from "../support/archive.ts";
import { deliver } from "../support/deliver.ts";
import { ring, setClock } from "../support/objects.ts";
import { call } from "../support/program.ts";
import { roomOf } from "../support/visitor.ts";
import { Listener } from "./streams/Listener.ts";

afterEach(() => {
	vi.useRealTimers();
});

type Turn = { readonly turn: number };

async function program() {
	const token = await tokenFor((await registered()).visitor);
	const post = (path: string, body: unknown = {}) =>
		call(path, { token, body });
	const turnsOf = async (path: string, after?: number) => {
		const query = after === undefined ? "" : `?after=${after}`;
		return (await call(`${path}/turns${query}`, { token })).json as {
			readonly turns: Turn[];
			readonly next: number | null;
		};
	};
	/** Takes free land, or holds its own, and ends the turn. */
	const expand = async (path: string, turn: number) => {
		const { grow, defend } = (await call(path, { token })).json.you.targets;
		const targets = [...grow, ...defend].slice(0, 6);
		const body = { turn, targets, isReady: true };
		await call(`${path}/orders`, { method: "PUT", token, body });
	};
	return { token, post, turnsOf, expand };
}

async function opened(
	{ post }: Awaited<ReturnType<typeof program>>,
	settings: object,
): Promise<string> {
	const { status, json } = await post("/games", settings);
	expect({ status, json }).toMatchObject({ status: 200 });
	return json.id;
}

const DUEL = {
	...{ with: "people", access: "link", seats: 2, fill: null },
	paceS: 86_400,
};

/** A game of two that has begun. If both only `expand`, neither is beaten before its end. */
async function duel(settings: object = {}) {
	const [ann, bob] = [await program(), await program()];
	const id = await opened(ann, { ...DUEL, ...settings });
	const path = `/game/${id}`;
	await bob.post(`${path}/join`);
	await ann.post(`${path}/begin`);
	return { ann, bob, id, path };
}

test("they hear what its stream tells, a page after the other or turn by turn, also once the room is let go", async () => {
	const length = TURNS_A_PAGE + 3;
	const { ann, bob, id, path } = await duel({
		...{ end: "turn-limit", turns: length },
	});
	const listener = await Listener.open(`${path}/stream`, ann.token);
	const byTurn: Turn[] = [];
	for (let turn = 0; turn < length; turn++) {
		for (const each of [ann, bob]) await each.expand(path, turn);
		const { turns, next } = await ann.turnsOf(
			path,
			turn === 0 ? undefined : turn - 1,
		);
		byTurn.push(...turns.filter((one) => one.turn === turn));
		if (turn > 0)
			expect({ length: turns.length, next }).toEqual({ length: 1, next: null });
	}
	await listener.ended;
	const told = listener.lines
		.filter(({ type }) => type === "turn")
		.map(({ type: _, ...turn }) => turn);
	expect(told).toHaveLength(length);
	expect(told.some(({ orders }) => orders.length > 0)).toBe(true);
	expect(byTurn).toEqual(told);
	const expectPages = async () => {
		const first = await ann.turnsOf(path);
		expect(first).toEqual({
			turns: told.slice(0, TURNS_A_PAGE),
			next: TURNS_A_PAGE - 1,
		});
		expect(await ann.turnsOf(path, first.next as number)).toEqual({
			...{ turns: told.slice(TURNS_A_PAGE), next: null },
		});
		expect(await ann.turnsOf(path, length - 1)).toEqual({
			...{ turns: [], next: null },
		});
	};
	await expectPages();
	await deliver(id);
	setClock(Date.now() + LET_GO_AFTER_MS + 1000);
	await ring(id);
	await expect.poll(() => tablesIn(id)).toEqual([]);
	expect(await roomOf(id).view(null)).toEqual({ type: "unknown_game" });
	await expectPages();
});

describe("they hear nothing", () => {
	test("of orders before their turn is over, whoever asks", async () => {
		const { ann, bob, path } = await duel();
		const { json } = await call(path, { token: ann.token });
		const body = { turn: 0, targets: json.you.targets.grow.slice(0, 1) };
		const orders = { method: "PUT", token: ann.token, body };
		await call(`${path}/orders`, orders);
		const nothing = { turns: [], next: null };
		for (const { turnsOf } of [ann, bob])
			expect(await turnsOf(path)).toEqual(nothing);
		expect((await call(`${path}/turns`)).json).toEqual(nothing);
		await ann.post(`${path}/ready`, { turn: 0 });
		expect(await ann.turnsOf(path)).toEqual(nothing);
		await bob.post(`${path}/ready`, { turn: 0 });
		const { turns } = await bob.turnsOf(path);
		expect(turns).toMatchObject([
			{
				turn: 0,
				orders: [{ seat: 0, target: body.targets[0], did: "grow" }],
			},
		]);
		expect((await call(`${path}/turns`)).json.turns).toEqual(turns);
	});

	test("of a game that only its players may see", async () => {
		const { ann, path } = await duel({ isWatchable: false });
		const { token } = await program();
		for (const by of [{}, { token }]) {
			const { status, json } = await call(`${path}/turns`, by);
			expect({ status, json }).toEqual({
				...{ status: 403, json: { error: "not_watchable" } },
			});
		}
		expect(await ann.turnsOf(path)).toEqual({ turns: [], next: null });
	});

	test("of a lobby, and of no game", async () => {
		const ann = await program();
		const id = await opened(ann, DUEL);
		expect(await ann.turnsOf(`/game/${id}`)).toEqual({
			...{ turns: [], next: null },
		});
		expect((await call("/game/nothing/turns")).json).toEqual({
			error: "not_found",
		});
		expect((await call(`/game/${id}/turns?after=-1`)).json).toEqual({
			...{ error: "bad_value", field: "after" },
		});
	});

	test("of a game that is too long to be played again", async () => {
		const { path } = await duel();
		const { json } = await call(path);
		const view = {
			...{ type: "over", position: { turn: 601 } },
			settings: { ruleset: json.settings.ruleset },
		};
		const game = { id: "long", view, records: new Array(601), from: 0 };
		expect(() => turnsAfter(game as never)).toThrow(Refused);
		const past = { ...game, from: 601 };
		expect(turnsAfter(past as never)).toEqual({ turns: [], next: null });
	});
});
