import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { DraftKeeper } from "../../../src/client/game/lazy/ahead/DraftKeeper.ts";
import { planAgain } from "../../../src/client/game/plan.ts";
import { type GameState, isPlaying } from "../../../src/client/game/state.ts";
import type { FromClient } from "../../../src/protocol/fromClient.ts";
import type { TileIndex } from "../../../src/rules/hex.ts";
import { type Order, targetOf } from "../../../src/rules/order.ts";
import { Page } from "../game/page.ts";
import { Room } from "../game/room.ts";

const order = (tile: number): Order => ({
	type: "tile",
	tile: tile as TileIndex,
});

/** A page that plans, the part of it that has plans kept, and what that sends. */
class Planner {
	readonly sent: FromClient[] = [];
	readonly #page: Page;
	state: GameState;
	readonly keeper = new DraftKeeper({
		keep: (message) => this.sent.push(message),
		replan: (orders) =>
			this.shows(planAgain(this.state, orders, this.#page.context).state),
	});

	constructor() {
		const settings = { map: "plain", board: { cols: 17, rows: 9 } } as const;
		this.#page = new Page(new Room({ name: "march" }, { settings }));
		this.state = this.#page.state;
	}

	/** A tile of the player's own. */
	get own(): number {
		const { view } = this.state;
		return isPlaying(this.state)
			? this.state.view.position.owners.indexOf(view.viewer ?? -1)
			: -1;
	}

	shows(state: GameState): void {
		this.state = state;
		this.keeper.follow(state);
	}

	plans(...tiles: number[]): void {
		this.shows({ ...this.state, drafts: tiles.map(order) });
	}

	/** The server says what it keeps. */
	hears(...tiles: number[]): void {
		if (!isPlaying(this.state)) return;
		const kept = [{ turn: 0, since: 0, targets: tiles }];
		const ahead = { kept: tiles.length > 0 ? kept : [], gave: [] };
		this.shows({ ...this.state, view: { ...this.state.view, ahead } });
	}

	get planned(): number[] {
		return this.state.drafts.map(targetOf);
	}
}

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal("document", { addEventListener: () => {} });
});

afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

test("what is planned is kept a moment after the last press, once", () => {
	const page = new Planner();
	page.shows(page.state);
	page.plans(page.own);
	page.plans(page.own, page.own);
	vi.runAllTimers();
	const targets = [page.own, page.own];
	expect(page.sent).toEqual([{ type: "keep", turn: 0, targets }]);
	page.hears(...targets);
	vi.runAllTimers();
	expect(page.sent).toHaveLength(1);
});

test("what was kept before the page opened is planned in it, and not sent back", () => {
	const page = new Planner();
	page.hears(page.own, 0);
	expect(page.planned).toEqual([page.own]);
	vi.runAllTimers();
	expect(page.sent).toEqual([]);
	page.plans();
	vi.runAllTimers();
	expect(page.sent).toEqual([{ type: "keep", turn: 0, targets: [] }]);
});

test("what another tab plans is planned here, too", () => {
	const page = new Planner();
	page.shows(page.state);
	page.hears(page.own);
	expect(page.planned).toEqual([page.own]);
	page.hears();
	expect(page.planned).toEqual([]);
	vi.runAllTimers();
	expect(page.sent).toEqual([]);
});

test("an answer that comes after another press takes nothing back", () => {
	const page = new Planner();
	page.shows(page.state);
	page.plans(page.own);
	vi.runAllTimers();
	page.plans(page.own, page.own);
	page.hears(page.own);
	expect(page.planned).toEqual([page.own, page.own]);
	vi.runAllTimers();
	expect(page.sent.at(-1)).toMatchObject({ targets: [page.own, page.own] });
});

test("what a page alone has planned before is kept as it opens", () => {
	const page = new Planner();
	page.plans(page.own);
	vi.runAllTimers();
	expect(page.sent).toEqual([{ type: "keep", turn: 0, targets: [page.own] }]);
});
