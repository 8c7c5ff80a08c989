import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ServerClock } from "../../../src/client/net/ServerClock.ts";

/** How far the server's clock is ahead. */
const AHEAD_MS = 12_345;

beforeEach(() => {
	vi.useFakeTimers({ now: 1_000_000 });
});

afterEach(() => {
	vi.useRealTimers();
});

/** Asks for the time over a network with these delays. Whether to ask again. */
function ask(clock: ServerClock, thereMs: number, backMs: number): boolean {
	const sent = performance.now();
	vi.advanceTimersByTime(thereMs);
	const serverNow = performance.now() + AHEAD_MS;
	vi.advanceTimersByTime(backMs);
	return clock.answer(sent, serverNow);
}

const errorOf = (clock: ServerClock) =>
	Math.abs(clock.now() - performance.now() - AHEAD_MS);

describe("the server's clock", () => {
	test("is as exact as the fastest of three answers", () => {
		const clock = new ServerClock();
		clock.measure();
		expect(ask(clock, 400, 20)).toBe(true);
		expect(ask(clock, 30, 20)).toBe(true);
		expect(ask(clock, 20, 300)).toBe(false);
		expect(errorOf(clock)).toBeLessThanOrEqual(5);
	});

	test("is measured again without the earlier answers", () => {
		const clock = new ServerClock(99_000);
		clock.measure(2);
		expect(ask(clock, 100, 100)).toBe(true);
		expect(ask(clock, 150, 150)).toBe(false);
		expect(errorOf(clock)).toBe(0);
	});

	test("goes on when the device's clock is set", () => {
		const clock = new ServerClock();
		clock.measure(1);
		ask(clock, 20, 20);
		vi.setSystemTime(Date.now() - 3_600_000);
		expect(errorOf(clock)).toBe(0);
		vi.setSystemTime(Date.now() + 7_200_000);
		expect(errorOf(clock)).toBe(0);
	});

	test("is a message's time before it is measured", () => {
		const clock = new ServerClock();
		expect(clock.hear(performance.now() + AHEAD_MS - 80)).toBe(false);
		expect(errorOf(clock)).toBe(80);
	});

	test("is measured again when a message comes earlier than possible, or much later than others", () => {
		const clock = new ServerClock();
		clock.measure();
		for (let i = 0; i < 3; i++) ask(clock, 40, 40);
		const serverNow = performance.now() + AHEAD_MS;
		expect(clock.hear(serverNow - 40)).toBe(false);
		expect(clock.hear(serverNow + 5)).toBe(true);
		expect(clock.hear(serverNow - 200)).toBe(true);
	});
});
