import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { DeadlineSender } from "../../../src/client/game/DeadlineSender.ts";
import { type GameState, openState } from "../../../src/client/game/state.ts";
import { Room } from "../game/room.ts";

const HOUR = 3_600_000;

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

/** A page of a game whose turns take so long, and how often it has given the plans. */
function page(turnMs: number, isHidden: boolean, change = {}) {
	vi.stubGlobal("document", {
		visibilityState: isHidden ? "hidden" : "visible",
	});
	const pace = { waitingMs: 0, collectingMs: turnMs, graceMs: 1000 };
	const settings = { hasClock: true, access: "link" } as const;
	const room = new Room({ name: "march", pace }, { settings });
	const state: GameState = { ...openState(room.view), ...change };
	if (state.view.type !== "playing") throw new Error(state.view.type);
	const begunAt = Date.now() - state.view.phaseStartedAt;
	const give = vi.fn();
	const sender = new DeadlineSender(give, () => Date.now() - begunAt);
	sender.follow(state);
	return { give, sender, state };
}

describe("when the time is up, plans are given", () => {
	test("just before the deadline, once", () => {
		const { give, sender, state } = page(20_000, false);
		sender.follow({ ...state });
		vi.advanceTimersByTime(19_000);
		expect(give).not.toHaveBeenCalled();
		vi.advanceTimersByTime(1000);
		expect(give).toHaveBeenCalledTimes(1);
	});

	test("by a hidden page of a long turn earlier, as its timers may be late by a minute", () => {
		const { give } = page(24 * HOUR, true);
		vi.advanceTimersByTime(24 * HOUR - 61_000);
		expect(give).toHaveBeenCalledTimes(1);
		const visible = page(24 * HOUR, false);
		vi.advanceTimersByTime(24 * HOUR - 61_000);
		expect(visible.give).not.toHaveBeenCalled();
	});

	test("not where the reader gives each by a second press", () => {
		const { give } = page(20_000, false, { pressTwice: true });
		vi.advanceTimersByTime(30_000);
		expect(give).not.toHaveBeenCalled();
	});

	test("in the turn that has come, not in the one that was over sooner", () => {
		const { give, sender, state } = page(20_000, false);
		sender.follow({ ...state, pressTwice: true });
		vi.advanceTimersByTime(30_000);
		expect(give).not.toHaveBeenCalled();
	});
});
