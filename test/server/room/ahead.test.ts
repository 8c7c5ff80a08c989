import { evictDurableObject } from "cloudflare:test";
import { afterEach, describe, expect, test, vi } from "vitest";
import { unpackLog } from "../../../src/rules/archive.ts";
import { verify } from "../../../src/rules/verify.ts";
import { endTurn, playedBy, slowGame } from "../support/slowGame.ts";
import { roomOf, Visitor } from "../support/visitor.ts";

afterEach(() => {
	vi.useRealTimers();
});

describe("orders in advance", () => {
	test("reach all of a player's pages, and nobody else's", async () => {
		const { id, ann, tabs } = await slowGame();
		const second = await ann.open(id);
		const target = tabs.ann.ownTile;
		tabs.ann.send({ type: "keep", turn: 2, targets: [target] });
		const is = { kept: [{ turn: 2, since: 0, targets: [target] }], gave: [] };
		expect(await tabs.ann.next("ahead")).toEqual({ type: "ahead", is });
		expect(await second.next("ahead")).toEqual({ type: "ahead", is });
		const others = [
			...(await tabs.bob.settled()),
			await new Visitor().view(id),
		];
		for (const message of others)
			expect(JSON.stringify(message)).not.toContain('"ahead"');
		expect(await playedBy(ann, id)).toMatchObject({ ahead: is });
	});

	test("are given by the alarm, after the room was evicted, and their player is told on coming back", async () => {
		const game = await slowGame();
		const { id, ann, tabs } = game;
		const target = tabs.ann.ownTile;
		const far = (await playedBy(ann, id)).position.owners.indexOf("B");
		tabs.ann.send({ type: "keep", turn: 0, targets: [target, far] });
		await tabs.ann.next("ahead");
		await evictDurableObject(roomOf(id));
		await endTurn(game);
		const { orders, turn } = await tabs.bob.next("turn");
		expect([turn, orders]).toEqual([0, [0, target]]);
		await evictDurableObject(roomOf(id));
		const gave = [{ turn: 0, kept: 2, given: 1 }];
		expect(await playedBy(ann, id)).toMatchObject({ ahead: { gave } });
		const back = await ann.open(id, 0);
		expect((await back.next("ahead")).is).toEqual({ kept: [], gave });
	});

	test("play a turn without their player, once the others have", async () => {
		const { id, tabs } = await slowGame();
		const target = tabs.ann.ownTile;
		tabs.ann.send({ type: "keep", turn: 1, targets: [target] });
		await tabs.ann.next("ahead");
		for (const tab of [tabs.ann, tabs.bob])
			tab.send({ type: "ready", turn: 0, phase: "collecting" });
		expect((await tabs.bob.next("turn")).turn).toBe(0);
		await evictDurableObject(roomOf(id));
		tabs.bob.send({ type: "ready", turn: 1, phase: "collecting" });
		expect(await tabs.bob.next("turn")).toMatchObject({
			turn: 1,
			orders: [0, target],
		});
	});

	test("are in the log like all others, and it proves", async () => {
		const game = await slowGame();
		const { id, ann, tabs } = game;
		for (const turn of [0, 1, 2])
			tabs.ann.send({ type: "keep", turn, targets: [tabs.ann.ownTile] });
		for (const _ of [0, 1, 2]) {
			await endTurn(game);
			await tabs.bob.next("turn");
		}
		tabs.bob.send({ type: "resign" });
		tabs.ann.send({ type: "resign" });
		await tabs.ann.next("over");
		const answer = await ann.fetch(`/game/${id}/log.json`);
		const log = unpackLog(await answer.json());
		expect(log.turns).toHaveLength(3);
		expect(verify(log)).toBeNull();
	});

	test("are refused in a live game, and for tiles that there are not", async () => {
		const visitor = new Visitor();
		const live = await visitor.open(await visitor.play());
		live.send({ type: "keep", turn: 0, targets: [3] });
		expect(await live.next("refused")).toMatchObject({ reason: "not_kept" });
		const { tabs } = await slowGame();
		tabs.ann.send({ type: "keep", turn: 0, targets: [9999] });
		expect(await tabs.ann.next("refused")).toMatchObject({ reason: "no_tile" });
	});
});
