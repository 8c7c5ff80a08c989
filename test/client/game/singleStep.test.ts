import { describe, expect, test } from "vitest";
import { unacknowledged } from "../../../src/client/game/giveOrders.ts";
import { givenOrders, ordersToPlan } from "../../../src/client/game/state.ts";
import type { TileIndex } from "../../../src/rules/hex.ts";
import { Page } from "./page.ts";
import { ANN, Room } from "./room.ts";

/** A game of one-second turns, three orders each; nobody but this page's player. */
function singleStepRoom(): Room {
	return new Room(
		{ name: "free-full" },
		{ people: [ANN], settings: { hasClock: true, access: "link", fill: null } },
	);
}

const TURN_MS = 1000;
const tile = (index: number) => index as TileIndex;

describe("in single-step modes", () => {
	test("one choice is one order, sent at once", () => {
		const page = new Page(singleStepRoom());
		page.point(tile(30));
		expect(page.sent).toMatchObject([{ type: "order", turn: 0, target: 30 }]);
		expect(page.drafts).toEqual([]);
		expect(givenOrders(page.state)).toHaveLength(1);
	});

	test("pages follow the room, turn after turn", () => {
		const room = singleStepRoom();
		const page = new Page(room);
		for (let turn = 0; turn < 20; turn++) {
			page.point(tile(turn));
			page.point(tile(turn + 21));
			room.wait(TURN_MS);
			page.hear(room.fetch());
			expect(page.state.view).toEqual(room.view);
		}
	});

	test("an order that comes late counts for the next turn, and is always shown once", () => {
		const room = singleStepRoom();
		const page = new Page(room);
		page.isOnline = false;
		page.point(tile(30));
		const [order] = unacknowledged(page.state);
		room.wait(TURN_MS);
		page.hear(room.fetch());
		expect(givenOrders(page.state)).toHaveLength(1);
		room.take(order);
		page.hear(room.fetch());
		expect(givenOrders(page.state)).toHaveLength(1);
		expect(unacknowledged(page.state)).toEqual([]);
		expect(page.state.view).toEqual(room.view);
	});

	test("an order that comes a turn too late is given up", () => {
		const room = singleStepRoom();
		const page = new Page(room);
		page.isOnline = false;
		page.point(tile(30));
		for (let turn = 0; turn < 2; turn++) room.wait(TURN_MS);
		page.hear(room.fetch());
		expect(unacknowledged(page.state)).toEqual([]);
	});

	test("after a lost connection an order that the room has is not there twice", () => {
		const room = singleStepRoom();
		const page = new Page(room);
		page.isOnline = false;
		page.point(tile(30));
		for (const message of unacknowledged(page.state)) room.take(message);
		room.fetch();
		page.hear([room.viewMessage]);
		expect(givenOrders(page.state)).toHaveLength(1);
		expect(unacknowledged(page.state)).toEqual([]);
	});

	test("a tile that is chosen when all orders are given waits for the next turn", () => {
		const room = singleStepRoom();
		const page = new Page(room);
		page.point(tile(0));
		for (const index of [1, 2]) page.point(tile(index));
		expect(ordersToPlan(page.state)).toBe(0);
		const sent = page.sent.length;
		page.point(tile(4));
		expect(page.drafts).toEqual([{ type: "tile", tile: 4 }]);
		expect(page.sent).toHaveLength(sent);
		room.wait(TURN_MS);
		page.hear(room.fetch());
		expect(page.drafts).toEqual([]);
		expect(page.sent.at(-1)).toMatchObject({ turn: 1, target: 4 });
	});

	test("a waiting order that is not possible any more is dropped", () => {
		const room = singleStepRoom();
		const page = new Page(room);
		for (const index of [0, 1, 2]) page.point(tile(index));
		page.point(tile(0));
		room.wait(TURN_MS);
		page.hear(room.fetch());
		expect(page.drafts).toEqual([]);
		expect(givenOrders(page.state)).toEqual([]);
	});
});
