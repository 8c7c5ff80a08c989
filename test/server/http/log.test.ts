import { evictDurableObject } from "cloudflare:test";
import { afterEach, describe, expect, test, vi } from "vitest";
import { parseLog } from "../../../src/protocol/gameLog.ts";
import { unpackPosition } from "../../../src/protocol/packedPosition.ts";
import type { PackedView } from "../../../src/protocol/packedView.ts";
import { hashOf } from "../../../src/rules/hash.ts";
import { type GameLog, unpackEntries } from "../../../src/rules/replay.ts";
import { verify } from "../../../src/rules/verify.ts";
import { stopClock } from "../support/objects.ts";
import { FAR_APART, roomOf, SEALED, Visitor } from "../support/visitor.ts";

const TURNS = 8;

/** A march with as few turns as there may be. */
const SHORT = { ...FAR_APART, end: "turn-limit", turns: `${TURNS}` };

afterEach(() => {
	vi.useRealTimers();
});

type Over = Extract<PackedView, { type: "over" }>;

/** A game that was played to its end by waiting for it. */
async function finished(form: Record<string, string> = SHORT) {
	const player = new Visitor();
	const id = await player.play(form);
	const tab = await player.open(id);
	for (let turn = 0; turn < TURNS; turn++) {
		tab.send({ type: "ready", turn, phase: "collecting" });
		await tab.next("turn");
	}
	await tab.next("over");
	return { player, id };
}

async function logOf(visitor: Visitor, id: string): Promise<GameLog> {
	const response = await visitor.fetch(`/game/${id}/log.json`);
	expect(response.status).toBe(200);
	const log = parseLog(await response.text());
	if (typeof log === "string") throw new Error(log);
	return log;
}

async function over(visitor: Visitor, id: string): Promise<Over> {
	const view = await visitor.view(id);
	if (view.type !== "over") throw new Error(`it is ${view.type}`);
	return view;
}

describe("the log of a game that is over", () => {
	test("proves the game as everybody saw it", async () => {
		const { player, id } = await finished();
		const log = await logOf(player, id);
		expect(verify(log)).toBeNull();
		expect(log.turns).toHaveLength(TURNS);
		const {
			standings,
			chainEnd,
			startedAt,
			overAt,
			reason,
			position,
			settings,
		} = await over(player, id);
		expect(log).toMatchObject({
			...{ id, standings, chainEnd, startedAt, overAt, reason },
		});
		const { cols, rows, terrain, map } = settings;
		expect(log).toMatchObject({ board: { cols, rows, terrain }, map });
		expect(map).toBeTruthy();
		expect(log.hash).toBe(hashOf(unpackPosition(position, log.board)));
	});

	test("may be cached for ever by anybody, for every reader", async () => {
		const { player, id } = await finished();
		for (const visitor of [player, new Visitor()]) {
			const response = await visitor.fetch(`/game/${id}/log.json`);
			await response.body?.cancel();
			expect(response.headers.get("Cache-Control")).toBe(
				"public, max-age=31536000, immutable",
			);
			expect(response.headers.get("Vary")).toBeNull();
			expect(response.headers.get("Content-Type")).toContain(
				"application/json",
			);
			expect(response.headers.getSetCookie()).toEqual([]);
		}
	});

	test("is the same after the room was forgotten", async () => {
		const { player, id } = await finished();
		const before = await (await player.fetch(`/game/${id}/log.json`)).text();
		await evictDurableObject(roomOf(id));
		const after = await (await player.fetch(`/game/${id}/log.json`)).text();
		expect(after).toBe(before);
	});

	test("has public names and no ids", async () => {
		const { player, id } = await finished();
		const log = await logOf(player, id);
		const { seats } = await over(player, id);
		expect(log.seats).toEqual(
			seats.map(([name, bot]) => (bot === "" ? { name } : { name, bot })),
		);
		const text = JSON.stringify(log);
		expect(text).not.toMatch(/"player"|[0-9a-f]{8}-[0-9a-f]{4}-/);
	});

	test("keeps who had entered in a turn that was broken off", async () => {
		// By this clock no bot enters, too.
		stopClock();
		const player = new Visitor();
		const id = await player.play(SEALED);
		const tab = await player.open(id);
		const { view } = await tab.next("view");
		expect(view.type).toBe("playing");
		tab.send({ type: "order", id: "a", turn: 0, target: 20 });
		await tab.next("entered");
		tab.send({ type: "resign" });
		await tab.next("over");
		const log = await logOf(player, id);
		expect(log.reason).toBe("resigned");
		expect(log.entries).toHaveLength(3);
		expect(log.turns).toEqual([]);
		expect(verify(log)).toBeNull();
		await evictDurableObject(roomOf(id));
		expect(await logOf(player, id)).toEqual(log);
	});
});

test("the log of a march that was given up as it began has everybody's start", async () => {
	const player = new Visitor();
	const id = await player.play({ bots: "2" });
	const tab = await player.open(id);
	tab.send({ type: "resign" });
	await tab.next("over");
	const log = await logOf(player, id);
	expect(log).toMatchObject({ reason: "resigned", turns: [] });
	expect(unpackEntries(log).map(({ seat }) => seat)).toEqual([0, 1, 2]);
	expect(verify(log)).toBeNull();
});

describe("there is no log", () => {
	async function refusal(visitor: Visitor, path: string) {
		const response = await visitor.fetch(path);
		expect(response.headers.get("Cache-Control")).toBe("no-store");
		return [response.status, await response.json()];
	}

	test("while the game is played, or has not begun", async () => {
		const player = new Visitor();
		const id = await player.play(SHORT);
		const notOver = [409, { error: "not_over" }];
		expect(await refusal(player, `/game/${id}/log.json`)).toEqual(notOver);
		const response = await player.post("/games", { access: "link" });
		const lobby = response.headers.get("Location");
		expect(await refusal(player, `${lobby}/log.json`)).toEqual(notOver);
	});

	test.each(["zzzzzzzzzzzz", "short", "ABCDEFGHJKMN"])(
		"where there is no game: %s",
		async (id) => {
			expect(await refusal(new Visitor(), `/game/${id}/log.json`)).toEqual([
				...[404, { error: "not_found" }],
			]);
		},
	);

	test("for those who may not watch", async () => {
		const host = new Visitor();
		const form = { access: "link", seats: "2", fill: "easy", watch: "players" };
		const response = await host.post("/games", form);
		const path = response.headers.get("Location") as string;
		const id = path.replace("/game/", "");
		const tab = await host.open(id);
		tab.send({ type: "begin" });
		tab.send({ type: "resign" });
		await tab.next("over");

		expect(await refusal(new Visitor(), `${path}/log.json`)).toEqual([
			...[403, { error: "not_watchable" }],
		]);
		const own = await host.fetch(`${path}/log.json`);
		expect(own.status).toBe(200);
		expect(own.headers.get("Cache-Control")).toBe(
			"private, max-age=31536000, immutable",
		);
		expect(own.headers.get("Vary")).toBe("Cookie");
		expect(verify(await logOf(host, id))).toBeNull();
	});
});

describe("the page of a game that is over", () => {
	test("is the replay, with everybody's land by turn", async () => {
		const { player, id } = await finished();
		const html = await (await player.fetch(`/game/${id}`)).text();
		expect(html).toContain(`data-log="/game/${id}/log.json"`);
		expect(html).toContain('data-viewer="0"');
		expect(html).toContain('class="still-chart"');
		expect(html.match(/class="area seat-\d"/g)).toHaveLength(2);
		expect(html).toContain(`action="/game/${id}/rematch"`);
	});

	test("makes no guests of those who only watch, and offers them no rematch", async () => {
		const { id } = await finished();
		const response = await new Visitor().fetch(`/game/${id}`);
		expect(response.status).toBe(200);
		expect(response.headers.getSetCookie()).toEqual([]);
		const html = await response.text();
		expect(html).not.toContain("data-viewer");
		expect(html).not.toContain("/rematch");
	});
});
