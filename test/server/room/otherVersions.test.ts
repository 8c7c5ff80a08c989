/** The Worker and its objects are of one version, or for a while of two: the other does without what one leaves out or adds. */
import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Settings } from "../../../src/match/settings.ts";
import { CLASSIC } from "../../../src/rules/modes.ts";
import { Directory } from "../../../src/server/directory/Directory.ts";
import { quickSettings } from "../../../src/server/directory/quickGame.ts";
import { newGameId } from "../../../src/server/games/gameId.ts";
import type { Guest } from "../../../src/server/identity/guest.ts";
import { GameRoom } from "../../../src/server/room/GameRoom.ts";
import { until } from "../../support/until.ts";
import { roomOf, Visitor } from "../support/visitor.ts";

const ANN = {
	player: "10000000-0000-4000-8000-000000000001",
	name: "Amber Fox",
} as Guest;

type Setup = Parameters<GameRoom["enter"]>[0];

afterEach(() => {
	vi.restoreAllMocks();
});

/** The classic rules as version 1 had them, without what version 2 brought. */
function classicOfVersion1(): object {
	const brought = new Set<string>([
		...["starts", "startRadius", "levelPerTown", "maxLevel", "support"],
		...["captureStrength", "cutOff", "pointsPerTown", "pointsPerTile"],
	]);
	const older = Object.entries(CLASSIC).filter(([name]) => !brought.has(name));
	return { ...Object.fromEntries(older), version: 1 };
}

function setup(settings: object, more: object = {}): Setup {
	const id = newGameId(env.SESSION_SECRET);
	return { id, region: "europe", settings: settings as Settings, ...more };
}

describe("what a Worker of another version asks of a room", () => {
	test("with fewer settings: the others are as in a game for one", async () => {
		const { ruleset, board, seatCount, hasClock, fill } = quickSettings("easy");
		const older = setup({ ruleset, board, seatCount, hasClock, fill });
		expect(await roomOf(older.id).enter(older, ANN)).toBeNull();
		const answer = await roomOf(older.id).view(ANN.player);
		expect(answer.type === "view" && JSON.parse(answer.json)).toMatchObject({
			type: "playing",
			settings: { hasClock: true },
		});
	});

	test("with more settings: they are passed over", async () => {
		const settings = { ...quickSettings("easy"), later: true };
		const newer = setup(settings, { later: { much: 1 } });
		const visitor = { ...ANN, later: "x" };
		expect(await roomOf(newer.id).enter(newer, visitor)).toBeNull();
		const join = { type: "join", later: 1 } as const;
		expect(await roomOf(newer.id).ask(visitor, join)).toBeNull();
		expect(await roomOf(newer.id).listing()).toMatchObject({ persons: 1 });
	});

	test("with the rules of version 1, which lack fields: they are as they were then", async () => {
		const { map: _, ...rest } = quickSettings("easy");
		const ruleset = classicOfVersion1();
		const older = setup({ ...rest, ruleset, beginsAfterMs: null });
		expect(await roomOf(older.id).enter(older, ANN)).toBeNull();
		expect(await roomOf(older.id).ask(ANN, { type: "begin" })).toBeNull();
		const answer = await roomOf(older.id).view(ANN.player);
		const view = answer.type === "view" && JSON.parse(answer.json);
		expect(view).toMatchObject({
			...{ type: "playing", phase: "waiting" },
			settings: { ruleset: "turn-by-turn", rules: 1 },
		});
		expect(view.settings.changes).toBeUndefined();
	});

	const { ruleset, ...rest } = quickSettings("easy");
	test.each([
		["rules", { ...rest, ruleset: { ...ruleset, version: 99 } }],
		["a map", { ...rest, ruleset, map: "moon" }],
		["a map of more seats", { ...rest, ruleset, map: "plain", seatCount: 15 }],
	])("by %s that it does not know: nothing is opened", async (_, settings) => {
		const newer = setup(settings);
		await runInDurableObject(roomOf(newer.id), async (room: GameRoom) => {
			await expect(room.enter(newer, ANN)).rejects.toThrow("later version");
		});
		expect(await roomOf(newer.id).view(null)).toEqual({ type: "unknown_game" });
	});

	test("something that it does not know: it says so", async () => {
		const known = setup(quickSettings("easy"));
		await roomOf(known.id).enter(known, ANN);
		const request = { type: "dance" } as never;
		expect(await roomOf(known.id).ask(ANN, request)).toBe("unknown_message");
	});
});

describe("what a room of another version answers the Worker", () => {
	async function played() {
		const visitor = new Visitor();
		return { visitor, id: await visitor.play({}) };
	}

	test("where it has no page: the game is being updated", async () => {
		const { visitor, id } = await played();
		for (const method of ["view", "log"] as const)
			vi.spyOn(GameRoom.prototype, method).mockResolvedValue({
				type: "dreaming",
			} as never);
		for (const path of ["", "/view.json", "/log.json"]) {
			const answer = await visitor.fetch(`/game/${id}${path}`);
			await answer.body?.cancel();
			expect(answer.status).toBe(503);
		}
	});

	test("where it refuses for a reason that has no words: in general ones", async () => {
		const { visitor, id } = await played();
		vi.spyOn(GameRoom.prototype, "ask").mockResolvedValue("tired" as never);
		const page = await visitor.post(`/game/${id}/join`);
		expect(page.status).toBe(409);
		expect(await page.text()).toContain("The server did not accept that.");
	});

	test("where it does not know what it is asked: the game is being updated", async () => {
		const { visitor, id } = await played();
		vi.spyOn(GameRoom.prototype, "view").mockRejectedValue(
			new TypeError('The RPC receiver does not implement the method "view".'),
		);
		const page = await visitor.fetch(`/game/${id}`);
		expect(page.status).toBe(503);
		expect(await page.text()).toContain("This game is being updated");
	});

	test("with less for somebody's own games: that game is left out", async () => {
		const { visitor } = await played();
		vi.spyOn(GameRoom.prototype, "ownGame").mockResolvedValue({
			id: "x",
		} as never);
		const answer = await visitor.fetch("/games/mine.json");
		expect(answer.status).toBe(200);
		expect(await answer.json()).toMatchObject({ games: [] });
	});
});

test("what a directory of another version lists with less is left out, and with more passed over", async () => {
	const visitor = new Visitor();
	await (await visitor.post("/games", {})).body?.cancel();
	const stub = env.DIRECTORIES.getByName("europe");
	const games = await until(async () => {
		const list = await stub.list();
		return list.games.length > 0 && list.games;
	});
	vi.spyOn(Directory.prototype, "list").mockResolvedValue({
		games: [{ ...games[0], later: 1 } as never, { id: "x" } as never],
		...{ online: 1, playing: 0 },
	});
	const page = await visitor.fetch("/lobby");
	await page.body?.cancel();
	expect(page.status).toBe(200);
	const { open } = await (
		await visitor.fetch("/games.json?region=europe")
	).json<{
		open: { id: string }[];
	}>();
	expect(open.map(({ id }) => id)).toEqual([games[0].id]);
});
