import { describe, expect, test } from "vitest";
import { unacknowledged } from "../../../src/client/game/giveOrders.ts";
import type { FromClient } from "../../../src/protocol/fromClient.ts";
import type { FromServer } from "../../../src/protocol/fromServer.ts";
import type { TileIndex } from "../../../src/rules/hex.ts";
import { Page } from "./page.ts";
import { ANN, BEN, Room } from "./room.ts";

/** A page in turn 1 with an order that has not reached its room. */
function cutOff(): { room: Room; page: Page; order: FromClient } {
	const room = new Room();
	const page = new Page(room);
	page.point(31 as TileIndex);
	page.confirm();
	room.take({ type: "ready", turn: 0, phase: "collecting" });
	page.hear(room.fetch());
	page.isOnline = false;
	page.point(page.actionable[0]);
	page.confirm();
	const [order] = unacknowledged(page.state);
	return { room, page, order };
}

/** What the page receives once the connection is back: all but the acknowledgement, which was lost. */
function played(room: Room): FromServer[] {
	room.take({ type: "ready", turn: 1, phase: "collecting" });
	return room.fetch().filter(({ type }) => type !== "order");
}

describe("an order whose turn is over when the connection is back", () => {
	test("came too late if it never arrived, and the page says so", () => {
		const { room, page } = cutOff();
		page.hear(played(room));
		expect(page.state.refusal).toBe("orders_late");
		expect(unacknowledged(page.state)).toEqual([]);
	});

	test("was played if it had arrived, and the page says nothing else", () => {
		const { room, page, order } = cutOff();
		room.take(order);
		page.hear(played(room));
		expect(page.state.refusal).toBeNull();
		page.isOnline = true;
		page.hear([{ type: "refused", reason: "wrong_turn", id: "id 1" }]);
		expect(page.state.refusal).toBeNull();
	});

	test("came too late also if a whole view says so", () => {
		const { room, page } = cutOff();
		played(room);
		page.hear([room.viewMessage]);
		expect(page.state.refusal).toBe("orders_late");
	});

	test("is not mentioned any more once the player goes on", () => {
		const { room, page } = cutOff();
		page.hear(played(room));
		page.point(page.actionable[0]);
		expect(page.state.refusal).toBeNull();
	});
});

describe("a page whose reader has changed", () => {
	/** The same game as another person sees it, who has no seat. */
	const ofBen = (room: Room): FromServer => {
		const { view, ...message } = room.viewMessage as Extract<
			FromServer,
			{ type: "view" }
		>;
		return { ...message, view: { ...view, viewer: null } };
	};

	test("has no seat, no plans, and says why", () => {
		const { room, page } = cutOff();
		page.point(page.actionable[1]);
		expect(page.drafts).toHaveLength(1);
		page.hear([ofBen(room)]);
		expect(page.state.view.viewer).toBeNull();
		expect(page.state.refusal).toBe("unseated");
		expect(page.drafts).toEqual([]);
		expect(unacknowledged(page.state)).toEqual([]);
	});

	test("asks for a whole view when it learns that", () => {
		const { page } = cutOff();
		page.hear([{ type: "refused", reason: "not_seated", id: "id 1" }]);
		expect(page.sent).toContainEqual({ type: "resync" });
	});

	test("is different from a page that only watches", () => {
		const room = new Room({}, { people: [BEN] });
		const page = new Page(room);
		page.hear([room.viewMessage]);
		expect(page.state.refusal).toBeNull();
		expect(ANN.name).not.toBe(BEN.name);
	});
});
