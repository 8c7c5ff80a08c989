import { describe, expect, test } from "vitest";
import { unacknowledged } from "../../../src/client/game/giveOrders.ts";
import { orderArrowsOf } from "../../../src/client/game/orderArrows.ts";
import { choose, undo, withdraw } from "../../../src/client/game/plan.ts";
import { givenOrders, ordersToPlan } from "../../../src/client/game/state.ts";
import { BANK } from "../../../src/rules/order.ts";
import { Page } from "./page.ts";
import { ANN, BEN, Room } from "./room.ts";

/** A page whose player has just started in the middle of the board. */
function started(room = new Room(), options = {}): Page {
	const page = new Page(room, options);
	page.point(page.actionable[31]);
	page.confirm();
	return page;
}

describe("a whole game", () => {
	test("turns sent as orders lead to the room's own position, in every turn to the end", () => {
		const room = new Room();
		const page = started(room);
		for (
			let turn = 0;
			turn < 250 && page.state.view.type === "playing";
			turn++
		) {
			const [tile] = page.actionable;
			if (tile !== undefined) page.point(tile);
			page.ready();
			expect(page.state.view).toEqual(room.view);
		}
		expect(page.state.view.type).toBe("over");
		expect(page.effects).not.toContainEqual(
			expect.objectContaining({
				message: expect.objectContaining({ type: "resync" }),
			}),
		);
		expect(page.state.lands.map(({ turn }) => turn)).toEqual(
			page.state.lands.map((_, turn) => turn),
		);
	});
});

describe("under open plans", () => {
	const OPEN = { plans: "open" } as const;
	const PEOPLE = {
		people: [ANN, BEN],
		settings: { access: "public" },
	} as const;

	/** In turn 1, in which Ben gives two orders at the same time. */
	function withOrders(): [Page, Room] {
		const room = new Room(OPEN, PEOPLE);
		const page = new Page(room);
		for (const one of [ANN, BEN])
			room.take({ type: "ready", turn: 0, phase: "waiting" }, one);
		for (const one of [ANN, BEN])
			room.take({ type: "ready", turn: 0, phase: "collecting" }, one);
		page.hear(room.fetch());
		const { view } = page.state;
		if (view.type !== "playing") throw new Error("it is not played");
		const target = view.position.owners.indexOf(1);
		room.stand(() => {
			for (const id of ["b1", "b2"])
				room.take({ type: "order", id, turn: 1, target }, BEN);
		});
		page.hear(room.fetch());
		return [page, room];
	}

	const ordersOfBen = ({ state: { view } }: Page) =>
		view.type === "playing" ? view.orders.filter(({ seat }) => seat === 1) : [];

	test("two orders of the same millisecond are shown as two", () => {
		const [page] = withOrders();
		const [first, second] = ordersOfBen(page);
		expect(second).toEqual(first);
		expect(orderArrowsOf(page.state)).toContainEqual(
			expect.objectContaining({ seat: 1, count: 2 }),
		);
	});

	test("the others' orders are shown as confirmed, the player's own plans as drafts", () => {
		const [page] = withOrders();
		const [tile] = page.actionable;
		page.point(tile);
		const drawn = orderArrowsOf(page.state).map(
			({ seat, isDraft }) => `${seat} ${isDraft ? "draft" : "given"}`,
		);
		expect(drawn).toEqual(["1 given", "0 draft"]);
	});

	test("a page that connects again has them once, and those that came meanwhile", () => {
		const [page, room] = withOrders();
		page.hear(room.greeting);
		expect(ordersOfBen(page)).toHaveLength(2);
		expect(page.state.view).toEqual(room.view);
	});
});

describe("planning", () => {
	test("the first press on a tile plans and sends nothing, the second takes back", () => {
		const page = started();
		const sent = page.effects.length;
		const [tile] = page.actionable;
		page.point(tile);
		expect(page.drafts).toEqual([{ type: "tile", tile }]);
		page.point(tile);
		expect(page.drafts).toEqual([]);
		expect(page.effects).toHaveLength(sent);
	});

	test("without an order left, a press on another tile plans nothing and replaces nothing", () => {
		const page = started();
		expect(ordersToPlan(page.state)).toBe(1);
		const [first, second] = page.actionable;
		page.point(first);
		page.point(second);
		expect(page.drafts).toEqual([{ type: "tile", tile: first }]);
		expect(page.state.chosen).toBe(second);
	});

	test("of the place to start is changed by a press on another, and undone by one on the same", () => {
		const page = new Page(new Room());
		const [first, second] = page.actionable;
		page.point(first);
		page.point(second);
		expect(page.drafts).toEqual([{ type: "tile", tile: second }]);
		page.point(second);
		expect(page.drafts).toEqual([]);
	});

	test("a tile that can't be acted on is chosen, and nothing is planned", () => {
		const page = started();
		const far = page.actionable.includes(0 as never) ? 62 : 0;
		page.point(far as never);
		expect(page.state.chosen).toBe(far);
		expect(page.drafts).toEqual([]);
	});

	test("plans are taken back, the last one first, or by their tile", () => {
		const page = started();
		const [tile] = page.actionable;
		page.point(tile);
		page.do(undo(page.state));
		expect(page.drafts).toEqual([]);
		page.point(tile);
		page.do(withdraw(page.state, tile, page.context));
		expect(page.drafts).toEqual([]);
		expect(page.state.chosen).toBe(tile);
	});

	test("banking is planned and taken back, like a tile", () => {
		const page = started();
		page.do(choose(page.state, BANK, page.context));
		expect(page.drafts).toEqual([{ type: "bank" }]);
		page.do(choose(page.state, BANK, page.context));
		expect(page.drafts).toEqual([]);
	});

	test("plans are given before the player is ready", () => {
		const page = started();
		const [tile] = page.actionable;
		page.point(tile);
		page.isOnline = false;
		page.ready();
		const sent = page.effects
			.slice(-2)
			.map((effect) =>
				effect.type === "send" ? effect.message.type : effect.type,
			);
		expect(sent).toEqual(["order", "ready"]);
	});
});

describe("where a second press orders", () => {
	const twice = { pressTwice: true };

	test("the first press on a tile plans, and the second gives the order", () => {
		const page = started(new Room(), twice);
		const [tile] = page.actionable;
		page.point(tile);
		expect(page.drafts).toEqual([{ type: "tile", tile }]);
		expect(page.sent).toHaveLength(1);
		page.isOnline = false;
		page.point(tile);
		expect(page.drafts).toEqual([]);
		expect(page.sent.at(-2)).toMatchObject({ type: "order", target: tile });
		// It was the last one, so the others need not wait.
		expect(page.sent.at(-1)).toMatchObject({ type: "ready" });
	});

	test("a plan that has no room moves to the next tile", () => {
		const page = started(new Room(), twice);
		const [first, second] = page.actionable;
		page.point(first);
		page.point(second);
		expect(page.drafts).toEqual([{ type: "tile", tile: second }]);
	});

	test("it is so in games whose early orders are stronger, whatever the setting", () => {
		const page = started(new Room({ tempo: "speed" }));
		const [tile] = page.actionable;
		page.point(tile);
		page.isOnline = false;
		page.point(tile);
		expect(page.sent.at(-2)).toMatchObject({ type: "order", target: tile });
	});
});

describe("a lost connection", () => {
	test("keeps the confirmed order, under the same id, until the server has it", () => {
		const room = new Room();
		const page = started(room);
		page.isOnline = false;
		const [tile] = page.actionable;
		page.point(tile);
		page.confirm();
		expect(givenOrders(page.state)).toEqual([{ type: "tile", tile }]);
		expect(ordersToPlan(page.state)).toBe(0);
		const [message] = unacknowledged(page.state);
		expect(message).toMatchObject({ type: "order", turn: 0, target: tile });
		page.hear([room.viewMessage]);
		expect(unacknowledged(page.state)).toEqual([message]);
		room.take(message);
		page.hear(room.fetch());
		expect(unacknowledged(page.state)).toEqual([]);
	});

	test("a refused order is given up, and the reason is kept", () => {
		const page = started();
		page.isOnline = false;
		page.point(page.actionable[0]);
		page.confirm();
		page.hear([{ type: "refused", reason: "wrong_turn", id: "id 0" }]);
		expect(unacknowledged(page.state)).toEqual([]);
		expect(page.state.refusal).toBe("orders_late");
	});

	test("an order that came as the game ended is given up without a word", () => {
		const page = started();
		page.isOnline = false;
		page.point(page.actionable[0]);
		page.confirm();
		page.hear([{ type: "refused", reason: "not_playing", id: "id 0" }]);
		page.hear([{ type: "refused", reason: "not_playing" }]);
		expect(unacknowledged(page.state)).toEqual([]);
		expect(page.state.refusal).toBeNull();
	});

	test("a message that comes twice changes nothing", () => {
		const room = new Room();
		const page = new Page(room);
		page.isOnline = false;
		room.take({ type: "start", tile: 31 });
		const messages = room.fetch();
		page.hear(messages);
		const { view } = page.state;
		page.hear(messages);
		expect(page.state.view).toEqual(view);
		expect(view).toEqual(room.view);
	});
});

describe("a turn that does not fit", () => {
	const turn = {
		type: "turn" as const,
		turn: 0,
		orders: [],
		at: 0,
		key: "5e".repeat(32),
	};

	test("by its hash is a fault: the page asks for a whole view, and takes nothing else until it comes", () => {
		const room = new Room();
		const page = started(room);
		page.isOnline = false;
		const { view } = page.state;
		page.hear([{ ...turn, hash: "0".repeat(16) }]);
		expect(page.effects.at(-1)).toEqual({
			type: "send",
			message: { type: "resync", fault: true },
		});
		page.hear([{ type: "ready", seat: 0 }]);
		expect(page.state.view).toBe(view);
		page.hear([room.viewMessage]);
		expect(page.state.isStale).toBe(false);
	});

	test("by its number makes the page ask for a whole view too; an old turn is ignored", () => {
		const page = started();
		page.isOnline = false;
		const sent = page.effects.length;
		page.hear([{ ...turn, turn: -1, hash: "" }]);
		expect(page.effects).toHaveLength(sent);
		page.hear([{ ...turn, turn: 7, hash: "" }]);
		expect(page.effects.at(-1)).toEqual({
			type: "send",
			message: { type: "resync" },
		});
	});
});

test("a second tab's order appears in the first", () => {
	const room = new Room();
	const first = started(room);
	const second = new Page(room);
	// Two turns on there are orders enough for one to be seen before the turn ends.
	first.ready();
	for (let turn = 0; turn < 12; turn++) first.ready();
	second.hear([room.viewMessage]);
	expect(second.state.view).toEqual(first.state.view);
	const [tile] = second.actionable;
	second.isOnline = false;
	second.point(tile);
	second.confirm();
	for (const message of unacknowledged(second.state)) room.take(message);
	first.hear(room.fetch());
	expect(first.state.view).toEqual(room.view);
});
