import { evictDurableObject } from "cloudflare:test";
import { describe, expect, test } from "vitest";
import { unpackPosition } from "../../../src/protocol/packedPosition.ts";
import { unpackView } from "../../../src/protocol/packedView.ts";
import { replayTurn, type TurnRecord } from "../../../src/rules/replay.ts";
import {
	FAR_APART,
	isAtRest,
	roomOf,
	type Tab,
	Visitor,
} from "../support/visitor.ts";

/** No clock: each turn ends when the one person is done. */
async function playing(form: Record<string, string> = {}) {
	const visitor = new Visitor();
	const id = await visitor.play(form);
	const tab = await visitor.open(id);
	await tab.next("view");
	await isAtRest(id);
	return { visitor, id, tab };
}

async function playTurns(tab: Tab, from: number, to: number): Promise<void> {
	for (let turn = from; turn < to; turn++) {
		tab.send({ type: "ready", turn, phase: "collecting" });
		await tab.next("turn");
	}
}

describe("the last turns", () => {
	test("lead from the position before them to where the game is", async () => {
		const { visitor, id, tab } = await playing(FAR_APART);
		await playTurns(tab, 0, 5);
		await evictDurableObject(roomOf(id));
		const late = await new Visitor().open(id);
		late.send({ type: "recall" });
		const { position, turns } = await late.next("past");
		expect(turns.map(({ turn }) => turn)).toEqual([2, 3, 4]);
		const view = unpackView(await visitor.view(id));
		if (view.type !== "playing") throw new Error("it is over");
		const { ruleset, board } = view.settings;
		let before = unpackPosition(position, board);
		for (const { turn, ...record } of turns) {
			const played = replayTurn(ruleset, before, record as TurnRecord);
			expect(played.hash).toBe(record.hash);
			before = played.position;
		}
		expect(before).toEqual(view.position);
	});

	test("are as many as there were, and nothing of the turn under way", async () => {
		const { id, tab } = await playing();
		await playTurns(tab, 0, 1);
		tab.send({ type: "order", id: "a", turn: 1, target: tab.ownTile });
		await tab.next("order");
		const late = await new Visitor().open(id);
		late.send({ type: "recall" });
		const { position, turns } = await late.next("past");
		expect(position.turn).toBe(0);
		expect(turns.map(({ turn }) => turn)).toEqual([0]);
	});

	test("are not sent before the first one, nor in single-step modes, nor once the game is over", async () => {
		const { tab } = await playing();
		tab.send({ type: "recall" });
		expect(typesOf(await tab.settled())).not.toContain("past");
		const singleStep = await playing({ ruleset: "free-neighbor" });
		singleStep.tab.send({ type: "ready", turn: 0, phase: "collecting" });
		await singleStep.tab.next("turn");
		singleStep.tab.send({ type: "recall" });
		expect(typesOf(await singleStep.tab.settled())).not.toContain("past");
		tab.send({ type: "resign" });
		await tab.next("over");
		tab.send({ type: "recall" });
		expect(typesOf(await tab.settled())).not.toContain("past");
	});

	test("take some 2 KB", async () => {
		const { tab } = await playing();
		await playTurns(tab, 0, 4);
		tab.send({ type: "recall" });
		const past = await tab.next("past");
		expect(JSON.stringify(past).length).toBeLessThan(2500);
	});
});

function typesOf(messages: readonly { type: string }[]): string[] {
	return messages.map(({ type }) => type);
}
