import { expect, test, vi } from "vitest";
import { runCooperatively } from "../../../src/client/shared/cooperative.ts";

/** Works for so many ms at each step. */
function* work(steps: number, ms: number): Generator<number, string> {
	for (let step = 1; step <= steps; step++) {
		const endsAt = performance.now() + ms;
		while (performance.now() < endsAt);
		yield step;
	}
	return "done";
}

test("long work is done in pieces, and the page stays responsive", async () => {
	let turns = 0;
	const timer = setInterval(() => turns++, 0);
	const told: number[] = [];
	expect(await runCooperatively(work(12, 4), (step) => told.push(step))).toBe(
		"done",
	);
	clearInterval(timer);
	expect(turns).toBeGreaterThan(1);
	expect(told.length).toBeGreaterThan(1);
	expect(told).toEqual(told.toSorted((a, b) => a - b));
});

test("short work is done at once", async () => {
	const told: number[] = [];
	// It takes no time, whatever else this machine does meanwhile.
	const clock = vi.spyOn(performance, "now").mockReturnValue(0);
	const done = runCooperatively(work(3, 0), (step) => told.push(step));
	clock.mockRestore();
	expect(await done).toBe("done");
	expect(told).toEqual([]);
});

test("work that is aborted stops", async () => {
	const stop = new AbortController();
	let last = 0;
	const running = runCooperatively(
		work(1000, 4),
		(step) => {
			last = step;
			stop.abort();
		},
		stop.signal,
	);
	await expect(running).rejects.toThrow();
	expect(last).toBeLessThan(100);
});
