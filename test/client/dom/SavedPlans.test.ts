import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { SavedPlans } from "../../../src/client/game/SavedPlans.ts";
import { openState } from "../../../src/client/game/state.ts";
import type { TileIndex } from "../../../src/rules/hex.ts";
import { Page } from "../game/page.ts";
import { Room } from "../game/room.ts";

/** A browser's storage of so many letters at most. */
function storage(most = 1_000_000): Record<string, string> {
	const kept: Record<string, string> = {};
	const methods = {
		getItem: (key: string) => kept[key] ?? null,
		setItem: (key: string, value: string) => {
			const others = Object.entries(kept).filter(([other]) => other !== key);
			const size = others.flat().join("").length + value.length;
			if (size > most) throw new DOMException("full", "QuotaExceededError");
			kept[key] = value;
		},
		removeItem: (key: string) => {
			delete kept[key];
		},
	};
	for (const [name, value] of Object.entries(methods))
		Object.defineProperty(kept, name, {
			...{ value, writable: true, configurable: true },
		});
	return kept;
}

beforeEach(() => {
	vi.stubGlobal("localStorage", storage());
});

afterEach(() => {
	vi.unstubAllGlobals();
});

/** A page in turn 1, with something planned. */
function planning(): { room: Room; page: Page } {
	const room = new Room();
	const page = new Page(room);
	page.point(31 as TileIndex);
	page.confirm();
	room.take({ type: "ready", turn: 0, phase: "collecting" });
	page.hear(room.fetch());
	page.point(page.actionable[0]);
	return { room, page };
}

function keep({ state }: Page, game = "game", reader = "ann"): void {
	new SavedPlans(game, reader).keep(state);
}

/** What a page has planned after a reload. */
function recalled(room: Room, game = "game", reader = "ann") {
	const page = new Page(room);
	const fresh = openState(room.view);
	return new SavedPlans(game, reader).recall(fresh, page.context).drafts;
}

describe("plans come back", () => {
	test("only to the same person in the same turn of the same game", () => {
		const { room, page } = planning();
		keep(page);
		expect(page.drafts).toHaveLength(1);
		expect(recalled(room)).toEqual(page.drafts);
		expect(recalled(room, "another game")).toEqual([]);
		expect(recalled(room, "game", "ben")).toEqual([]);
		room.take({ type: "ready", turn: 1, phase: "collecting" });
		expect(recalled(room)).toEqual([]);
	});

	test("without those that were given elsewhere meanwhile", () => {
		const { room, page } = planning();
		keep(page);
		page.confirm();
		expect(recalled(room)).toEqual([]);
	});

	test("not to a seat whose player starts again", () => {
		const { room, page } = planning();
		keep(page);
		const [key] = Object.keys(localStorage);
		const kept = JSON.parse(localStorage.getItem(key) ?? "");
		const ofLifeBefore = { ...kept, of: `${kept.of}0` };
		localStorage.setItem(key, JSON.stringify(ofLifeBefore));
		expect(recalled(room)).toEqual([]);
	});
});

describe("two tabs", () => {
	/** Another tab, and how often something is kept from now on. */
	const another = (room: Room) => {
		const page = new Page(room);
		const plans = new SavedPlans("game", "ann");
		const state = plans.recall(openState(room.view), page.context);
		const set = vi.spyOn(localStorage, "setItem");
		return { page, plans, state, writes: () => set.mock.calls.length };
	};

	test("do not answer each other without end", () => {
		const { room, page } = planning();
		keep(page);
		const { page: other, plans, state, writes } = another(room);
		plans.keep(state);
		plans.keep(plans.adopt(state, other.context));
		expect(writes()).toBe(0);
	});

	test("both drop what one of them takes back first of all", () => {
		const { room, page } = planning();
		const kept = new SavedPlans("game", "ann");
		kept.keep(page.state);
		const { plans, state, writes } = another(room);
		plans.keep({ ...state, drafts: [] });
		expect(Object.keys(localStorage)).toEqual([]);
		const first = kept.adopt(page.state, page.context);
		expect(first.drafts).toEqual([]);
		kept.keep(first);
		expect(writes()).toBe(0);
	});
});

describe("what is kept", () => {
	test("is gone once all orders are given", () => {
		const { page } = planning();
		const kept = new SavedPlans("game", "ann");
		kept.keep(page.state);
		page.confirm();
		kept.keep({ ...page.state, pending: [] });
		expect(Object.keys(localStorage)).toEqual([]);
	});

	test("belongs to this version, and to a number of games, the latest ones", () => {
		const { page } = planning();
		localStorage.setItem("plans 0 old", "{}");
		localStorage.setItem("something else", "{}");
		vi.useFakeTimers();
		for (let game = 0; game < 60; game++) {
			vi.setSystemTime(1000 + game);
			keep(page, `game ${game}`);
		}
		vi.useRealTimers();
		const keys = Object.keys(localStorage);
		expect(keys).toContain("something else");
		expect(keys).not.toContain("plans 0 old");
		expect(keys.filter((key) => key.startsWith("plans"))).toHaveLength(40);
		expect(keys).toContain("plans 1 game 59 ann");
		expect(keys).not.toContain("plans 1 game 0 ann");
	});

	test.each([
		"",
		"null",
		"[]",
		"{",
		'{"of":"0 1 collecting 0"}',
		'{"of":"0 1 collecting 0","spent":0,"at":1,"drafts":["x"],"pending":[]}',
		'{"of":"0 1 collecting 0","spent":0,"at":1,"drafts":{},"pending":[]}',
		'{"of":"0 1 collecting 0","spent":0,"at":1,"drafts":[9999,-7],"pending":[]}',
		'{"of":"0 1 collecting 0","spent":0,"at":1,"drafts":[9999],"pending":[["a",9999]]}',
	])("does no harm, whatever it is: %s", (text) => {
		const { room } = planning();
		localStorage.setItem("plans 1 game ann", text);
		const page = new Page(room);
		const plans = new SavedPlans("game", "ann");
		const state = plans.recall(openState(room.view), page.context);
		expect([state.drafts, state.pending]).toEqual([[], []]);
	});

	test("is nothing where the browser keeps nothing", () => {
		const { room, page } = planning();
		vi.stubGlobal("localStorage", storage(10));
		keep(page);
		expect(recalled(room)).toEqual([]);
		vi.stubGlobal("localStorage", undefined);
		keep(page);
		expect(recalled(room)).toEqual([]);
	});
});
