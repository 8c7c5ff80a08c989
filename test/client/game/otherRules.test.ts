import { describe, expect, test } from "vitest";
import type { FromServer } from "../../../src/protocol/fromServer.ts";
import { RULES_VERSION } from "../../../src/rules/ruleset.ts";
import { Page } from "./page.ts";
import { Room } from "./room.ts";

/** The same messages, from a room that plays by later rules. */
function byLaterRules(messages: readonly FromServer[]): FromServer[] {
	const rules = RULES_VERSION + 1;
	return messages.map((message) => {
		if (message.type === "turn") return { ...message, rules };
		if (message.type !== "view") return message;
		const { view } = message;
		const settings = { ...view.settings, rules };
		return { ...message, view: { ...view, settings } };
	});
}

/** A page in a game whose room plays by later rules; `page.sent` has what it asks for. */
function opened() {
	const room = new Room();
	const page = new Page(room);
	page.isOnline = false;
	page.hear(byLaterRules([room.viewMessage]));
	return { room, page };
}

const positionOf = ({ state: { view } }: Page) =>
	view.type === "lobby" ? null : view.position;

describe("a page whose room plays by other rules", () => {
	test("resolves no turn: it asks for the position, and shows it", () => {
		const { room, page } = opened();
		room.take({ type: "ready", turn: 0, phase: "waiting" });
		room.take({ type: "ready", turn: 0, phase: "collecting" });
		const messages = byLaterRules(room.fetch());
		const before = positionOf(page);
		page.hear(messages);
		expect(messages.some(({ type }) => type === "turn")).toBe(true);
		expect(positionOf(page)).toBe(before);
		expect(page.sent).toEqual([{ type: "resync" }]);
		page.hear(byLaterRules([room.viewMessage]));
		expect(positionOf(page)).toEqual(
			room.view.type === "lobby" ? null : room.view.position,
		);
		expect(page.state.isStale).toBe(false);
	});

	test("brings nobody onto the board by itself", () => {
		const { room, page } = opened();
		room.take({ type: "start", tile: 20 });
		const before = positionOf(page);
		page.hear(byLaterRules(room.fetch()));
		expect(positionOf(page)).toBe(before);
		expect(page.sent).toEqual([{ type: "resync" }]);
	});
});

test("a turn of other rules than the view's is not resolved by the page", () => {
	const room = new Room();
	const page = new Page(room);
	page.isOnline = false;
	room.take({ type: "ready", turn: 0, phase: "waiting" });
	page.hear(room.fetch());
	const before = positionOf(page);
	room.take({ type: "ready", turn: 0, phase: "collecting" });
	page.hear(byLaterRules(room.fetch().filter(({ type }) => type === "turn")));
	expect(positionOf(page)).toBe(before);
	expect(page.sent).toEqual([{ type: "resync" }]);
});

test("a room that names no rules plays by the page's", () => {
	const room = new Room();
	const page = new Page(room);
	const nameless = room
		.fetch()
		.concat(room.viewMessage)
		.map((message) => {
			if (message.type !== "view") return message;
			const { rules: _, ...settings } = message.view.settings;
			return { ...message, view: { ...message.view, settings } } as FromServer;
		});
	page.hear(nameless);
	page.ready();
	page.ready();
	expect(page.sent).not.toContainEqual({ type: "resync" });
	expect(positionOf(page)?.turn).toBe(1);
});
