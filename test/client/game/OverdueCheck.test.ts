import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { OverdueCheck } from "../../../src/client/game/OverdueCheck.ts";
import type { GameState } from "../../../src/client/game/state.ts";

const NOW = 1_000_000;
const GRACE_MS = 1_000;

beforeEach(() => {
	vi.useFakeTimers({ now: NOW });
});

afterEach(() => {
	vi.useRealTimers();
});

function playing(deadlineAt: number | null): GameState {
	const settings = { ruleset: { pace: { graceMs: GRACE_MS } } };
	return { view: { type: "playing", deadlineAt, settings } } as GameState;
}

function page() {
	const sent: string[] = [];
	const overdue = new OverdueCheck(({ type }) => sent.push(type), Date.now);
	return { overdue, sent };
}

test("a page asks some seconds after the grace period if a phase did not end", () => {
	const { overdue, sent } = page();
	overdue.follow(playing(NOW + 30_000));
	vi.advanceTimersByTime(30_000 + GRACE_MS + 3_900);
	expect(sent).toEqual([]);
	vi.advanceTimersByTime(200);
	expect(sent).toEqual(["resync"]);
});

test("it does not ask if the next phase came, or if there is no deadline", () => {
	const { overdue, sent } = page();
	overdue.follow(playing(NOW + 30_000));
	vi.advanceTimersByTime(31_000);
	overdue.follow(playing(null));
	vi.advanceTimersByTime(600_000);
	overdue.follow({ view: { type: "over" } } as GameState);
	vi.advanceTimersByTime(600_000);
	expect(sent).toEqual([]);
});

test("while nothing comes it asks again, but not often", () => {
	const { overdue, sent } = page();
	overdue.follow(playing(NOW + 30_000));
	for (let second = 0; second < 60; second++) {
		overdue.follow(playing(NOW + 30_000));
		vi.advanceTimersByTime(1_000);
	}
	expect(sent.length).toBe(3);
	vi.advanceTimersByTime(600_000);
	expect(sent.length).toBeLessThan(15);
});

test("a lobby whose countdown is over asks too", () => {
	const { overdue, sent } = page();
	overdue.follow({
		view: { type: "lobby", beginsAt: NOW + 3_000 },
	} as GameState);
	vi.advanceTimersByTime(7_100);
	expect(sent).toEqual(["resync"]);
});
