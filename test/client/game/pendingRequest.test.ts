import { describe, expect, test } from "vitest";
import {
	isOutstanding,
	pendingRequestOf,
} from "../../../src/client/game/pendingRequest.ts";
import type { FromClient } from "../../../src/protocol/fromClient.ts";
import type { TileIndex } from "../../../src/rules/hex.ts";
import { Page } from "./page.ts";
import { BEN, Room } from "./room.ts";

/** What a page keeps of a message that it sends now. */
function asked(page: Page, message: FromClient) {
	const noted = pendingRequestOf(page.state, message);
	if (noted === null) throw new Error("nothing was noted");
	return noted;
}

describe("a request on a connection that was dead", () => {
	test("a start is sent again until the seat is on the board", () => {
		const room = new Room();
		const page = new Page(room);
		const tile = freeTile(page);
		const start = asked(page, { type: "start", tile });
		expect(isOutstanding(page.state, start)).toBe(true);
		room.take(start.message);
		page.hear(room.fetch());
		expect(isOutstanding(page.state, start)).toBe(false);
	});

	test("being ready to start anywhere is not taken for being ready with the orders", () => {
		const room = new Room();
		const page = new Page(room);
		const ready = asked(page, {
			type: "ready",
			turn: 0,
			phase: "waiting",
		});
		expect(isOutstanding(page.state, ready)).toBe(true);
		room.take(ready.message);
		page.hear(room.fetch());
		expect(page.state.view.type === "playing" && page.state.view.phase).toBe(
			"collecting",
		);
		expect(isOutstanding(page.state, ready)).toBe(false);
	});

	test("a request for a bot's seat is sent again until the player has one", () => {
		const settings = { access: "public" } as const;
		const room = new Room({}, { settings, people: [BEN] });
		const page = new Page(room);
		const join = asked(page, { type: "join" });
		expect(isOutstanding(page.state, join)).toBe(true);
		room.take(join.message);
		page.hear([room.viewMessage]);
		expect(isOutstanding(page.state, join)).toBe(false);
	});

	test("joining a lobby, leaving it and beginning are sent again until they have happened", () => {
		const room = new Room({}, { people: [BEN], isOpen: true });
		const page = new Page(room);
		const does = (message: FromClient) => {
			const noted = asked(page, message);
			expect(isOutstanding(page.state, noted)).toBe(true);
			room.take(message);
			page.hear([room.viewMessage]);
			expect(isOutstanding(page.state, noted)).toBe(false);
		};
		does({ type: "join" });
		does({ type: "leave" });
		room.take({ type: "leave" }, BEN);
		does({ type: "join" });
		does({ type: "begin" });
	});

	test("orders are kept elsewhere, and giving up is not repeated", () => {
		const page = new Page(new Room());
		const order = { type: "order", id: "1", turn: 0, target: 3 } as const;
		expect(pendingRequestOf(page.state, order)).toBeNull();
		expect(pendingRequestOf(page.state, { type: "resign" })).toBeNull();
	});
});

function freeTile({ state: { view } }: Page): TileIndex {
	if (view.type === "lobby") throw new Error("no board");
	return view.position.owners.indexOf(-1) as TileIndex;
}
